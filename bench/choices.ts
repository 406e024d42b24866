import { parseArgs } from 'node:util';
import { resolveTypedPath } from '../scripts/resolve-typed-path.ts';

/** What `npm run bench` was asked for. */
export interface BenchChoices {
  /** A folder of saved pages; undefined: the row about them is skipped. */
  readonly folder: string | undefined;
  readonly rounds: number;
  /** Part of a section's or a page's name; empty: everything. */
  readonly only: string;
  /** False: nothing is written into docs. */
  readonly write: boolean;
  /** False: what others do is left out of the passes. */
  readonly others: boolean;
  /** True: the fastest of the rounds stands for all, to compare two versions on a machine that is busy with other things. */
  readonly fastest: boolean;
  /** False: the extension in `.output` is taken as it is. */
  readonly build: boolean;
}

export const usage =
  'Usage: npm run bench -- [folder of .html files] [--rounds N] [--only section-or-page] [--no-write] [--no-build] [--no-others] [--fastest]';

/** Throws an error that shows the usage if the words make no sense. */
export function parseChoices(words: readonly string[]): BenchChoices {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        rounds: { type: 'string', default: '5' },
        only: { type: 'string', default: '' },
        write: { type: 'boolean', default: true },
        build: { type: 'boolean', default: true },
        others: { type: 'boolean', default: true },
        fastest: { type: 'boolean', default: false },
      },
      allowNegative: true,
      allowPositionals: true,
    });
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds} is no number.`);
    const [folder, ...more] = positionals;
    if (more.length > 0) throw new Error('One folder at most.');
    return {
      folder: folder === undefined ? undefined : resolveTypedPath(folder),
      rounds,
      only: values.only.toLowerCase(),
      write: values.write,
      build: values.build,
      others: values.others,
      fastest: values.fastest,
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
