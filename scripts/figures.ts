import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFigures } from './describe-figures.ts';
import { longFile, measureCode } from './measure-code.ts';
import { root } from './run-tool.ts';
import { writeBetween } from './write-between.ts';

const file = join(root, 'docs/architecture.md');

/** Counts the code, prints the figures and writes them into docs/architecture.md. */
function figures(): void {
  const measured = measureCode();
  const tables = describeFigures(measured);
  console.log(`${tables}\n`);
  for (const { path, lines } of measured.parts.flatMap(({ long }) => long))
    console.log(`${path} has ${lines} lines, more than ${longFile}.`);
  writeFileSync(file, writeBetween(readFileSync(file, 'utf8'), 'figures', tables));
  console.log('docs/architecture.md is written.');
}

figures();
