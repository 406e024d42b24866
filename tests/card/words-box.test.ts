// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CardTarget } from '../../src/card/card-target.ts';
import { wordsBox } from '../../src/card/words-box.ts';

const first = new DOMRect(500, 100, 90, 20);
const second = new DOMRect(40, 124, 60, 20);

describe('what a card is placed beside', () => {
  it('is the box of words on one line', () => {
    expect(edges(wordsBox(target([first]), undefined).read())).toEqual([500, 100, 590, 120]);
  });

  it('is one line where tags split the words', () => {
    const split = target([
      new DOMRect(10, 100, 20, 20),
      new DOMRect(30, 102, 15, 16),
      new DOMRect(45, 100, 30, 20),
    ]);
    const box = wordsBox(split, { x: 12, y: 110 });
    expect(box).toMatchObject({ line: 0, lines: 1 });
    expect(edges(box.read())).toEqual([10, 100, 75, 120]);
  });

  it('keeps across to the line that the reader points at, and clear of both', () => {
    const broken = target([first, second]);
    expect(wordsBox(broken, { x: 550, y: 110 })).toMatchObject({ line: 0, lines: 2 });
    expect(edges(wordsBox(broken, { x: 550, y: 110 }).read())).toEqual([500, 100, 590, 144]);
    expect(edges(wordsBox(broken, { x: 60, y: 130 }).read())).toEqual([40, 100, 100, 144]);
  });

  it('keeps to the last line without a pointer', () => {
    expect(wordsBox(target([first, second]), undefined).line).toBe(1);
  });

  it('follows the words, also where they come to stand on fewer lines', () => {
    let boxes = [first, second];
    const box = wordsBox(
      target(() => boxes),
      undefined,
    );
    boxes = [new DOMRect(10, 10, 50, 20)];
    expect(edges(box.read())).toEqual([10, 10, 60, 30]);
  });

  it('is empty when there are no words any more', () => {
    expect(edges(wordsBox(target([]), { x: 1, y: 1 }).read())).toEqual([0, 0, 0, 0]);
  });
});

function target(boxes: DOMRect[] | (() => DOMRect[])): CardTarget {
  const read = typeof boxes === 'function' ? boxes : () => boxes;
  return { key: {}, entry: 'rash', text: 'rash', boxes: read, element: document.body };
}

function edges({ left, top, right, bottom }: DOMRect): number[] {
  return [left, top, right, bottom];
}
