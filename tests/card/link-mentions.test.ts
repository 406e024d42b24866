// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { renderEntry } from '../../src/card/entry-view.ts';
import { linkMentions, type Mention } from '../../src/card/link-mentions.ts';
import { emptyContent, medicineContent } from './sample-content.ts';

/** Entries by the words that name them here. */
const words: Readonly<Record<string, string>> = {
  dizziness: 'dizziness',
  rash: 'rash',
  epilepsy: 'epilepsy',
  seizures: 'epilepsy',
  pregnancy: 'pregnancy',
  skin: 'skin',
};

function mentionsIn(text: string): Mention[] {
  return Object.entries(words)
    .flatMap(([word, entry]) => {
      const start = text.toLowerCase().indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length, entry }];
    })
    .sort((a, b) => a.start - b.start);
}

function linked(own = 'lamotrigine', content = medicineContent) {
  const view = renderEntry(document, content);
  const before = view.textContent;
  const opened: string[] = [];
  linkMentions(view, own, mentionsIn, (entry) => opened.push(entry));
  const buttons = [...view.querySelectorAll<HTMLButtonElement>('button')];
  return { view, before, opened, buttons };
}

describe('words of a card that are entries themselves', () => {
  it('are buttons that open them, and read as before', () => {
    const { view, before, opened, buttons } = linked();
    expect(view.textContent).toBe(before);
    for (const button of buttons) button.click();
    expect(opened).toEqual(['rash', 'dizziness', 'pregnancy', 'epilepsy']);
    expect(buttons.map(({ textContent, type }) => `${textContent} ${type}`)).toEqual([
      'rash button',
      'Dizziness button',
      'pregnancy button',
      'epilepsy button',
    ]);
  });

  it('are so once for each entry, whatever it is called', () => {
    const { buttons } = linked();
    expect(buttons.filter(({ textContent }) => textContent === 'seizures')).toEqual([]);
  });

  it('do not lead from an entry to itself', () => {
    expect(linked('rash').opened).toEqual([]);
    expect(linked('rash').buttons.map(({ textContent }) => textContent)).not.toContain('rash');
  });

  it('stay text in titles, sources and what opens a disclosure', () => {
    const { view } = linked();
    expect(
      view.querySelectorAll(':is(a, summary, h2, h3, .note-title, .reference-more) button'),
    ).toHaveLength(0);
  });

  it('never overlap, and never are markup', () => {
    const definition = 'A <b>rash</b> & more';
    const view = renderEntry(document, { ...emptyContent, definition });
    const all = { start: 2, end: 13, entry: 'whole' };
    linkMentions(
      view,
      '',
      (text) => (text === definition ? [all, { start: 5, end: 9, entry: 'rash' }] : []),
      () => {},
    );
    const part = view.querySelector('.entry-definition');
    expect(part?.textContent).toBe(definition);
    expect([...(part?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['<b>rash</b>']);
  });
});
