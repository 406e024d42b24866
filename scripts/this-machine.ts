import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';

/** What the search for a browser asks the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** `debian`, `ubuntu` …: the ID in /etc/os-release; empty where there is none. */
  readonly distribution: string;
  canRun(path: string): boolean;
  /** Whether the program answers `--version`. Ubuntu's stand-ins for snaps that are not installed do not. */
  starts(path: string): boolean;
  /** Throws with what apt-get said. */
  aptGet(...words: readonly string[]): void;
}

/** Longest wait for a program's version, ms: the first start from a slow disk takes seconds. */
const versionLimit = 30_000;

function readDistribution(): string {
  try {
    return /^ID="?([\w.-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    // Not Linux.
    return '';
  }
}

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  distribution: readDistribution(),
  canRun: (path) => succeeds(() => accessSync(path, constants.X_OK)),
  starts: (path) =>
    // Elsewhere there are no stand-ins, and browsers on Windows open a window instead of answering.
    process.platform !== 'linux' ||
    succeeds(() => execFileSync(path, ['--version'], { stdio: 'ignore', timeout: versionLimit })),
  aptGet(...words) {
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  },
};
