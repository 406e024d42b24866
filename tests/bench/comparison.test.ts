import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../bench/report/comparison.ts';
import { root } from '../../scripts/run-tool.ts';

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the comparison in the README', () => {
  it('says what the report of the bench says', () => {
    const [, shown] =
      /<!-- comparison -->\n([\s\S]*?)\n<!-- \/comparison -->/.exec(textOf('README.md')) ?? [];
    expect(shown).toBe(comparisonOf(textOf('docs/bench.md')));
    expect(shown).toMatch(/^Measured on \d{4}-\d\d-\d\d/);
  });

  it('is left as it is by a run that did not time all of it', () => {
    expect(comparisonOf('- 2026-01-31, a machine\n\n## Memory per page\n')).toBeUndefined();
  });
});
