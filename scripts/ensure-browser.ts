import { type BrowserKind, findBrowser, variables } from './find-browser.ts';
import { type Machine, thisMachine } from './this-machine.ts';

const debianPackage: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function whatToInstall(kind: BrowserKind, { distribution }: Machine): string {
  // Ubuntu's own packages are stand-ins for snaps.
  if (distribution === 'ubuntu')
    return kind === 'chromium'
      ? 'install the .deb package of Google Chrome (google.com/chrome)'
      : 'install the .deb package of Firefox (packages.mozilla.org)';
  const name = debianPackage[kind];
  return `install ${name} (Debian: sudo apt-get install ${name})`;
}

/** Installs Debian's package. Returns why that did not work, in a few words, if it did not. */
function install(name: string, machine: Machine): string | undefined {
  console.log(`Installing ${name} …`);
  try {
    machine.aptGet('update', '-qq');
    machine.aptGet('install', '-y', '-qq', '--no-install-recommends', name);
    return undefined;
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return output.trim().split('\n').at(-1) ?? '';
  }
}

/**
 * The program of a browser, installed first where that needs nobody's leave: as root on Debian, and on Ubuntu if the
 * package is to be had there. Throws an error whose message is the one line to show.
 */
export function ensureBrowser(kind: BrowserKind, machine: Machine = thisMachine): string {
  const found = findBrowser(kind, machine);
  if (found !== undefined) return found;
  const mayInstall = machine.isRoot && ['debian', 'ubuntu'].includes(machine.distribution);
  const name = debianPackage[kind];
  const trouble = mayInstall ? install(name, machine) : undefined;
  const installed = mayInstall ? findBrowser(kind, machine) : undefined;
  if (installed !== undefined) return installed;
  const reason =
    trouble !== undefined
      ? `, and apt-get could not install ${name} (${trouble})`
      : mayInstall
        ? `, not even after apt-get installed ${name}`
        : '';
  throw new Error(
    `No ${kind === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} found${reason}: ${whatToInstall(kind, machine)} or set ${variables[kind][0]} to its program.`,
  );
}
