import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SharedItem } from '../../src/settings/merge-shared.ts';
import { isSiteBound } from '../../src/settings/setting-items.ts';
import { type Pieces, readPieces, writePieces } from '../../src/settings/shared-pieces.ts';
import { type Cloud, createBrowser, item, same, start, throughJson } from './sharing-browser.ts';

describe('pieces', () => {
  it('are read as they were written', () => {
    const key = fc.oneof(
      fc.string({ maxLength: 30 }).map((name) => `sites/${name}`),
      fc.constantFrom('dwell', '__proto__', 'constructor'),
    );
    const entry = fc.tuple(key, item);
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([key]) => key }), (entries) => {
        const written = writePieces(new Map(entries), 1);
        same(readPieces(throughJson(written) as Pieces, 1).items, new Map(entries));
      }),
    );
  });

  it('hold each fewer bytes than browsers allow, or are not written at all', () => {
    const sites = (count: number) =>
      new Map(
        Array.from({ length: count }, (_, i): [string, SharedItem] => [
          `sites/münchen-${i}.example.org`,
          { at: start + i, value: { on: false, painter: 'highlight' } },
        ]),
      );
    const pieces = Object.entries(writePieces(sites(900), 1) ?? {});
    const sizes = pieces.map(([key, piece]) => Buffer.byteLength(key + JSON.stringify(piece)));
    expect(Math.max(...sizes)).toBeLessThan(8192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(102_400);
    expect(sizes.length).toBeLessThan(512);
    expect(writePieces(sites(1500), 1)).toBeUndefined();
    expect(writePieces(new Map([['own', { at: 1, value: 'é'.repeat(4100) }]]), 1)).toBeUndefined();
  });

  it('may be anything', () => {
    const piece = fc.oneof(
      fc.jsonValue(),
      fc.record({ version: fc.jsonValue(), items: fc.dictionary(fc.string(), fc.jsonValue()) }),
    );
    const names = fc.integer({ min: 0, max: 70 }).map((number) => `settings-${number}`);
    fc.assert(
      fc.property(fc.dictionary(names, piece), (pieces) => {
        const browser = createBrowser();
        const cloud: Cloud = { pieces };
        browser.share(cloud, start);
        expect(isSiteBound('x/{"host":"a"}')).toBe(true);
      }),
    );
  });
});
