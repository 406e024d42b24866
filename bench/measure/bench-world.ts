import type { BenchChoices } from '../choices.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchServer } from './bench-server.ts';
import type { PassScripts } from './pass-measures.ts';

/**
 * The browsers of the bench: `rooms` has an extension that is nothing but a script world, `built` the extension as built,
 * `clocked` the same with the task clock before its scripts, `bare` none.
 */
export type BrowserName = 'rooms' | 'built' | 'clocked' | 'bare';

/** What every section of the bench works with. */
export interface BenchWorld {
  readonly choices: BenchChoices;
  readonly server: BenchServer;
  readonly scripts: PassScripts;
  /** Folder of the built extension; builds it when first asked. */
  built(): Promise<string>;
  /** A running browser, started when first asked for. */
  browser(name: BrowserName): Promise<BenchBrowser>;
  /** Tells whoever waits what goes on. */
  progress(text: string): void;
}
