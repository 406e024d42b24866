import { parseArgs } from 'node:util';
import type { BrowserKind } from './find-browser.ts';
import { resolveTypedPath } from './resolve-typed-path.ts';

/** What `npm run soak` was asked for. */
export interface SoakChoices {
  readonly kind: BrowserKind;
  readonly minutes: number;
  /** A folder of saved pages; undefined: only pages of our own. */
  readonly folder: string | undefined;
  /** False: docs/soak.md stays as it is. */
  readonly write: boolean;
  /** False: the extension in `.output` is taken as it is. */
  readonly build: boolean;
}

const usage =
  'Usage: npm run soak -- [folder of .html files] [--minutes N] [--firefox] [--no-write] [--no-build]';

/** Firefox has less to show: no heap, and an extension that runs in one process for all its pages. */
const usualMinutes: Readonly<Record<BrowserKind, string>> = { chromium: '30', firefox: '10' };

/** Throws an error that shows the usage if the words make no sense. */
export function parseSoakChoices(words: readonly string[]): SoakChoices {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        minutes: { type: 'string' },
        firefox: { type: 'boolean', default: false },
        write: { type: 'boolean', default: true },
        build: { type: 'boolean', default: true },
      },
      allowNegative: true,
      allowPositionals: true,
    });
    const kind = values.firefox ? 'firefox' : 'chromium';
    const minutes = Number(values.minutes ?? usualMinutes[kind]);
    if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no number.`);
    const [folder, ...more] = positionals;
    if (more.length > 0) throw new Error('One folder at most.');
    return {
      kind,
      minutes,
      folder: folder === undefined ? undefined : resolveTypedPath(folder),
      write: values.write,
      build: values.build,
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
