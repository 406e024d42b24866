import { markdownTable } from '../../scripts/markdown-table.ts';
import { type Findings, type Table, tally } from './budget.ts';
import { budgetTable } from './print-findings.ts';

/** Where and how a run was made. */
export interface RunFacts {
  /** ISO date. */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly command: string;
  readonly rounds: number;
}

/** The page that docs keep of a run. */
export function markdownOf(facts: RunFacts, findings: readonly Findings[]): string {
  const budgets = findings.flatMap((each) => each.budgets);
  const tables = findings.flatMap((each) => each.tables);
  const hasBars = findings.some(({ bars = [] }) => bars.length > 0);
  return `${[
    '# What Sidenote costs a page',
    `Written by \`npm run bench\`; how it measures is told in [bench/README.md](../bench/README.md).`,
    ...(hasBars
      ? ['![Bars: how many times the walk floor each way to mark a page takes, page by page](bench.svg)']
      : []),
    `## Budgets\n${tally(budgets)}.`,
    markdownTable(...budgetTable({ budgets })),
    `## The run\n${[
      `- ${facts.date}, ${facts.machine}`,
      `- ${facts.browser}, headless`,
      `- ${facts.rounds} ${facts.rounds === 1 ? 'round' : 'rounds'}: \`${facts.command}\``,
      '- To repeat it: run the same command on a machine that does nothing else. Other machines differ in milliseconds, less in ratios.',
    ].join('\n')}`,
    ...tables.map(section),
  ].join('\n\n')}\n`;
}

function section({ title, head, rows, note }: Table): string {
  return [`## ${title}`, ...(note === undefined ? [] : [note]), markdownTable(head, rows)].join('\n\n');
}
