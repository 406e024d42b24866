import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFigures, staleFigures } from '../../scripts/describe-figures.ts';
import { measureCode } from '../../scripts/measure-code.ts';
import { root } from './code-file.ts';

describe('the figures in docs/architecture.md', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const written = /<!-- figures -->\n([\s\S]*?)\n<!-- \/figures -->/.exec(text)?.[1] ?? '';

  it('are near those of the code: `npm run figures` writes them anew', () => {
    expect(staleFigures(written, describeFigures(measureCode()))).toEqual([]);
  });
});

describe('figures', () => {
  it.each([
    ['100 files, 0 cycles', '104 files, 0 cycles', []],
    ['100 files, 0 cycles', '150 files, 0 cycles', ['100 → 150']],
    ['1.20 lines', '1.25 lines', []],
    ['1.20 lines', '1.60 lines', ['1.20 → 1.60']],
    ['9 files', '9 files, 3 rooms', ['The tables have another shape.']],
  ])('that say “%s” where the code says “%s”', (before, now, stale) => {
    expect(staleFigures(before, now)).toEqual(stale);
  });
});
