// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/scan/reason.ts';
import { type Choices, judged } from './relevance-bench.ts';

describe('the reason told', () => {
  it.each<[string, Reason, string, Choices?]>([
    ['of a name', { kind: 'name' }, '<p>seizure</p>'],
    ['of a word nearby', { kind: 'nearby', word: 'valproate' }, '<p>rash, valproate</p>'],
    [
      'of a word under a heading',
      { kind: 'heading', word: 'valproate' },
      '<div><p>Of valproate:</p><ul><li>rash</ul></div>',
    ],
    [
      'of a word on a page',
      { kind: 'title', word: 'Valproate' },
      '<p>rash</p><p>valproate</p>',
      { title: 'Valproate' },
    ],
    ['of a spelt out abbreviation', { kind: 'spelt-out' }, '<p>LTG</p><p>lamotrigine (LTG)</p>'],
    ['of a hint', { kind: 'page', word: 'valproate' }, '<p>mood stabilizer</p><p>valproate</p>'],
    [
      'of a word on a page, generously',
      { kind: 'page', word: 'valproate' },
      '<p>rash</p><p>valproate</p>',
      { relevance: 'generous' },
    ],
  ])('%s', async (_about, reason, html, choices) => {
    const own = ['seizure', 'rash', 'LTG', 'mood stabilizer'];
    const found = (await judged(html, choices)).find(([text]) => own.includes(text));
    expect(found?.[1]).toEqual(reason);
  });
});
