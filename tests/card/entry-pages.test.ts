// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type EntryPages, entryPages } from '../../src/card/entry-pages.ts';
import { noActions } from './no-actions.ts';
import { emptyContent, medicineContent } from './sample-content.ts';

describe('entries in one card', () => {
  let pages: EntryPages;
  let turns = 0;
  const shown = () => pages.heading().textContent;
  const button = (text: string) =>
    [...pages.root.querySelectorAll('button')].find(({ textContent }) => textContent === text);

  beforeEach(() => {
    turns = 0;
    pages = entryPages({
      document,
      first: medicineContent,
      contentFor: (entry) =>
        entry === 'unknown'
          ? undefined
          : { ...emptyContent, entryId: entry, name: entry, definition: 'Not dizziness.' },
      mentionsIn: (text) =>
        ['dizziness', 'rash', 'fever'].flatMap((word) => {
          const start = text.toLowerCase().indexOf(word);
          const entry = word === 'fever' ? 'unknown' : word;
          return start < 0 ? [] : [{ start, end: start + word.length, entry }];
        }),
      onceShown: (work) => work(),
      onTurn: () => turns++,
      actions: noActions,
      word: 'Lamictal',
      onAct() {},
    });
    document.body.replaceChildren(pages.root);
  });

  it('begin with the one that the card is about, and no way back', () => {
    expect(shown()).toBe('lamotrigine');
    expect(pages.root.querySelector('.entry-back')).toBeNull();
    expect(turns).toBe(0);
  });

  it('lead on to those that are mentioned, with the focus on the name', () => {
    button('rash')?.click();
    expect(shown()).toBe('rash');
    expect(document.activeElement).toBe(pages.heading());
    expect(turns).toBe(1);
  });

  it('lead back step by step, to the word that led on and to all as it was left', () => {
    const folded = pages.root.querySelector('details');
    if (folded) folded.open = true;
    button('rash')?.click();
    button('dizziness')?.click();
    expect(shown()).toBe('dizziness');
    button('Back to rash')?.click();
    expect(shown()).toBe('rash');
    expect(document.activeElement?.textContent).toBe('dizziness');
    button('Back to lamotrigine')?.click();
    expect(document.activeElement?.textContent).toBe('rash');
    expect(pages.root.querySelector('details')?.open).toBe(true);
    expect(button('Back to lamotrigine')).toBeUndefined();
  });

  it('stay where they are when there is nothing to say of a word', () => {
    button('fever')?.click();
    expect(shown()).toBe('lamotrigine');
    expect(turns).toBe(0);
  });
});
