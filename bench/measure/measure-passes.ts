import type { GeneratedPage } from '../pages/generated-page.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { Measure, Sample } from './pass-measures.ts';
import { shuffle } from './shuffle.ts';

/** The samples of one page by one measure. */
export interface Samples {
  readonly page: string;
  readonly measure: string;
  readonly samples: readonly Sample[];
}

interface Task {
  readonly page: GeneratedPage;
  readonly measure: Measure;
  readonly rounds: number;
}

/**
 * Measures each task once per round, every measurement in a fresh load. Within a round the order is shuffled, so that what
 * else the machine does hits all alike.
 */
export async function measurePasses(
  browser: BenchBrowser,
  addressOf: (page: GeneratedPage) => string,
  tasks: readonly Task[],
  onProgress: (text: string) => void,
): Promise<readonly Samples[]> {
  const results = tasks.map(({ page, measure }) => ({
    page: page.name,
    measure: measure.name,
    samples: [] as Sample[],
  }));
  const rounds = Math.max(...tasks.map((task) => task.rounds), 0);
  for (let round = 0; round < rounds; round++) {
    const numbered = tasks.map((task, index) => ({ ...task, index })).filter((task) => round < task.rounds);
    for (const { page, measure, index } of shuffle(numbered, round + 1)) {
      onProgress(`round ${round + 1}/${rounds}: ${page.name}, ${measure.name}`);
      const fresh = await browser.open(addressOf(page));
      try {
        results[index]?.samples.push(await measure.run(fresh.world));
      } catch (error) {
        const trouble = `${page.name}, ${measure.name}: ${error instanceof Error ? error.message : error}`;
        if (!measure.isComparison) throw new Error(trouble);
        onProgress(`Left out: ${trouble}`);
      } finally {
        await fresh.close();
      }
    }
  }
  return results;
}
