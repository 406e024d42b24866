import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTool } from '../../scripts/run-tool.ts';
import { root } from './code-file.ts';

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** Commands of README and CONTRIBUTING that are quick; the others are run by `.ci/run`, or need a browser and time. */
const quick = [
  ['clinical-review', ['--check'], 'docs/clinical-review.md is current.'],
  ['reading-grade', [], 'grade'],
  ['check-wording', [], 'SKIPPED'],
  ['check-pages', [], 'Usage: npm run check-pages'],
] as const;

describe('npm run', () => {
  it.each(quick)('%s does what it is said to', async (name, words, answer) => {
    const [tool = '', ...rest] = scripts[name]?.split(' ') ?? [];
    const { code, output } = await runTool(tool, [...rest, ...words]);
    expect(output).toContain(answer);
    expect(code).toBe(0);
  });
});
