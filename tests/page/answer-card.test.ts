import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { createLookup } from '../../src/glossary/lookup.ts';
import { answerCard } from '../../src/page/answer-card.ts';
import { documents } from '../../src/source/documents.ts';

const { search } = createLookup(buildGlossary(documents));
const ask = (text: string) => answerCard(text, search);

describe('a card for words that were looked up', () => {
  it.each([
    ['Keppra', 'levetiracetam'],
    ['levetiracetam', 'levetiracetam'],
    ['  hair loss ', 'hair-loss'],
  ])('opens the entry that is named: %s', (text, entry) => {
    expect(ask(text)).toBe(entry);
  });

  it('offers the entries where the words name more than one', () => {
    expect(ask('keppra and hair loss')).toMatchObject({
      name: 'keppra and hair loss',
      choices: expect.arrayContaining([{ entry: 'levetiracetam', label: 'Keppra', detail: 'Levetiracetam' }]),
    });
  });

  it('offers what begins so, and opens none of it by itself', () => {
    expect(ask('lamotr')).toMatchObject({ choices: [{ entry: 'lamotrigine' }] });
  });

  it('only suggests where the words are misspelt', () => {
    expect(ask('lamictil')).toEqual({
      name: 'lamictil',
      message: 'No entry is spelt like this. Check the name on the box.',
      messageIsEnglish: true,
      choices: [{ entry: 'lamotrigine', label: 'Did you mean Lamictal?', detail: 'Lamotrigine' }],
    });
  });

  it.each(['lamivudine', 'a sunny day', '!!!'])('offers nothing for what it does not know: %s', (text) => {
    expect(ask(text)).toMatchObject({ name: text, choices: [] });
  });
});
