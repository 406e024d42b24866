import { describe, expect, it } from 'vitest';
import { sharedText } from '../../src/scan/shared-text.ts';

describe('shared texts', () => {
  it('are letter by letter those that were given', () => {
    for (const text of ['', 'Lamotrigine', 'état de mal', '💊 pill', 'half a pair: \ud83d', 'a\u0000b'])
      expect(sharedText(text)).toBe(text);
  });

  it('stay right after ever new ones', () => {
    for (let round = 0; round < 2; round++)
      for (let number = 0; number < 3000; number++)
        expect(sharedText(`word ${number}`)).toBe(`word ${number}`);
  });
});
