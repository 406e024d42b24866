import { readFile, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/run-tool.ts';
import { writeBetween } from '../../scripts/write-between.ts';
import type { Findings } from './budget.ts';
import { chartOf } from './chart.ts';
import { comparisonOf } from './comparison.ts';
import { markdownOf, type RunFacts } from './markdown.ts';

/** The machine as far as it matters to how fast it is. */
export function describeMachine(): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${processors[0]?.model.trim() || 'processor'}, ${gigabytes} GB, ${type()} ${release()}`;
}

/** Writes docs/bench.md, and docs/bench.svg and the comparison in the README if pages were timed. */
export async function writeReport(facts: RunFacts, findings: readonly Findings[]): Promise<void> {
  const report = markdownOf(facts, findings);
  await writeFile(join(root, 'docs/bench.md'), report);
  const comparison = comparisonOf(report);
  const readme = join(root, 'README.md');
  if (comparison !== undefined)
    await writeFile(readme, writeBetween(await readFile(readme, 'utf8'), 'comparison', comparison));
  const bars = findings.flatMap((each) => each.bars ?? []);
  if (bars.length > 0) await writeFile(join(root, 'docs/bench.svg'), chartOf(bars));
}
