import type { BenchWorld } from '../measure/bench-world.ts';
import { measurePasses } from '../measure/measure-passes.ts';
import { markList, markRegExp, passMeasures } from '../measure/pass-measures.ts';
import { allForms } from '../measure/straw-man.ts';
import type { GeneratedPage } from '../pages/generated-page.ts';
import { generatedPages } from '../pages/generated-pages.ts';
import { savedPages } from '../pages/saved-pages.ts';
import type { Findings } from '../report/budget.ts';
import { judgePasses } from '../report/judge-passes.ts';

/** mark.js takes minutes on the largest pages. */
const middling = 500_000;
/** Rounds for what is shown for comparison alone: it is far enough away not to need more. */
const fewRounds = 1;

/** One reading of each page by every means. */
export async function passes(bench: BenchWorld): Promise<Findings> {
  const { choices } = bench;
  const isWanted = ({ name }: GeneratedPage) =>
    choices.only === '' || 'passes'.includes(choices.only) || name.toLowerCase().includes(choices.only);
  const generated = generatedPages().filter(isWanted);
  const saved = choices.folder === undefined ? [] : (await savedPages(choices.folder)).filter(isWanted);
  const findings = [await passesOver('generated pages', generated, bench)];
  if (choices.folder === undefined) {
    findings.push({
      budgets: [
        {
          what: 'full pass over saved pages',
          limit: '≤ 2, worst ≤ 3',
          measured: 'no folder given',
          met: undefined,
        },
      ],
      tables: [],
    });
  } else findings.push(await passesOver('saved pages', saved, bench));
  return {
    budgets: findings.flatMap(({ budgets }) => budgets),
    tables: findings.flatMap(({ tables }) => tables),
    bars: findings.flatMap(({ bars }) => bars ?? []),
  };
}

async function passesOver(
  set: string,
  pages: readonly GeneratedPage[],
  bench: BenchWorld,
): Promise<Findings> {
  if (pages.length === 0) return { budgets: [], tables: [] };
  const { rounds, others, fastest } = bench.choices;
  const few = Math.min(rounds, fewRounds);
  const [byRegExp, byList] = [markRegExp(), markList(allForms)];
  const tasks = pages.flatMap((page) => [
    ...passMeasures(bench.scripts)
      .filter(({ isComparison }) => others || !isComparison)
      .map((measure) => ({ page, measure, rounds })),
    ...(others && page.html.length < middling ? [{ page, measure: byRegExp, rounds: few }] : []),
    ...(others && page.small ? [{ page, measure: byList, rounds: 1 }] : []),
  ]);
  const { server, progress } = bench;
  const browser = await bench.browser('rooms');
  return judgePasses(set, await measurePasses(browser, server.addressOf, tasks, progress), fastest);
}
