import { delimiter, join } from 'node:path';
import { type Machine, thisMachine } from './this-machine.ts';

/** The two browsers that Sidenote is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** Environment variables that name the program, strongest first: Sidenote's own, then what other tools read too. */
export const variables: Record<BrowserKind, readonly string[]> = {
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

function onPath(name: string, { env, platform, canRun }: Machine): string[] {
  const suffix = platform === 'win32' ? '.exe' : '';
  return (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name + suffix))
    .filter(canRun);
}

/**
 * The program of a browser, or undefined if there is none that starts. A variable that names nothing runnable is an
 * error.
 */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): string | undefined {
  for (const variable of variables[kind]) {
    const path = machine.env[variable];
    if (path === undefined || path === '') continue;
    const found = machine.canRun(path) ? path : onPath(path, machine)[0];
    if (found === undefined) throw new Error(`${variable} names ${path}, which cannot be run.`);
    return found;
  }
  const candidates = names[kind].flatMap((name) => onPath(name, machine));
  return candidates.find(machine.starts) ?? usualPlaces[kind].find(machine.canRun);
}
