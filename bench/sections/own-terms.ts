import { type PreparedOwnWords, prepareOwnWords } from '../../src/scan/own-words.ts';
import type { BenchWorld } from '../measure/bench-world.ts';
import { measurePasses } from '../measure/measure-passes.ts';
import { fullPass } from '../measure/pass-measures.ts';
import { median } from '../measure/statistics.ts';
import { generatedPages } from '../pages/generated-pages.ts';
import { ownTerms } from '../pages/own-terms.ts';
import type { Findings } from '../report/budget.ts';
import { digits, times } from '../report/numbers.ts';

const count = 5000;
const limit = 1.5;

/** Terms as they are saved: with the sieves that find them. */
function prepared(texts: readonly string[]): PreparedOwnWords {
  return prepareOwnWords(
    texts.map((text) => ({ text, entry: `own:${text}`, caseSensitive: false, wholeWord: true })),
  );
}

/** The full pass with a reader's own terms added: what it costs must not grow with their number. */
export async function ownTermsAdded(bench: BenchWorld): Promise<Findings> {
  const { scripts, choices, server, progress } = bench;
  const measures = [fullPass('without', scripts), fullPass('with', scripts, prepared(ownTerms(count)))];
  const tasks = generatedPages().flatMap((page) =>
    measures.map((measure) => ({ page, measure, rounds: choices.rounds })),
  );
  const samples = await measurePasses(await bench.browser('rooms'), server.addressOf, tasks, progress);
  const timeOf = (page: string, measure: string) =>
    median(
      samples
        .find((each) => each.page === page && each.measure === measure)
        ?.samples.map(({ time }) => time) ?? [],
    );
  const pages = generatedPages().map(({ name }) => {
    const [without, withTerms] = [timeOf(name, 'without'), timeOf(name, 'with')];
    return { name, without, withTerms, ratio: withTerms / without };
  });
  const [worst] = pages.toSorted((a, b) => b.ratio - a.ratio);
  return {
    budgets: [
      {
        what: `full pass with ${count} own terms / without, worst page`,
        limit: `≤ ${limit}`,
        measured: `${times(worst?.ratio ?? Number.NaN)} (${worst?.name})`,
        met: (worst?.ratio ?? 0) <= limit,
      },
    ],
    tables: [
      {
        title: `${count} own terms`,
        head: ['page', 'without', 'with', 'ratio'],
        rows: pages.map(({ name, without, withTerms, ratio }) => [
          name,
          digits(without),
          digits(withTerms),
          times(ratio),
        ]),
        note: 'Milliseconds of the full pass, medians. Made-up words, prepared as they are when a reader saves them; reading them from storage is not in it.',
      },
    ],
  };
}
