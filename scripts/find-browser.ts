import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two browsers that Sidenote is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** Environment variables that name the program, strongest first. */
const variables: Record<BrowserKind, readonly string[]> = {
  chromium: ['SIDENOTE_CHROMIUM', 'CHROMIUM'],
  firefox: ['SIDENOTE_FIREFOX', 'FIREFOX'],
};

/**
 * Names looked for on PATH. Chrome (branded) 137 and later ignores `--load-extension`, which is why extensions are
 * installed over the debugging pipe instead: that works in Chrome, Chromium and Edge alike.
 */
const names: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const usualPlaces: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

const debianPackage: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name + suffix))
    .find(runnable);
}

/** The program of a browser, or undefined if there is none. A variable that names nothing runnable is an error. */
export function findBrowser(kind: BrowserKind): string | undefined {
  for (const variable of variables[kind]) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    const found = runnable(path) ? path : onPath(path);
    if (found === undefined) throw new Error(`${variable} names ${path}, which cannot be run.`);
    return found;
  }
  for (const name of names[kind]) {
    const found = onPath(name);
    if (found !== undefined) return found;
  }
  return usualPlaces[kind].find(runnable);
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptGet(...words: string[]): void {
  execFileSync('apt-get', words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * The program of a browser, installed first where that needs nobody's leave (root on Debian or Ubuntu).
 * Throws an error whose message is the one line to show.
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  const name = debianPackage[kind];
  if (!canInstall()) {
    throw new Error(
      `No ${kind === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} found: install ${name} (Debian: sudo apt-get install ${name}) or set ${variables[kind][0]} to its program.`,
    );
  }
  console.log(`Installing ${name} …`);
  try {
    aptGet('update', '-qq');
    aptGet('install', '-y', '-qq', '--no-install-recommends', name);
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`apt-get could not install ${name}:\n${output}`);
  }
  const installed = findBrowser(kind);
  if (installed === undefined) throw new Error(`apt-get installed ${name}, but its program cannot be found.`);
  return installed;
}
