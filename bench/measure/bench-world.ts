import type { BenchChoices } from '../choices.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchServer } from './bench-server.ts';
import type { PassScripts } from './pass-measures.ts';

/** What every section of the bench works with. */
export interface BenchWorld {
  readonly choices: BenchChoices;
  readonly browser: BenchBrowser;
  readonly server: BenchServer;
  readonly scripts: PassScripts;
  /** Tells whoever waits what goes on. */
  progress(text: string): void;
}
