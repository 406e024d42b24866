// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { actionBar } from '../../src/card/action-bar.ts';
import { entryText } from '../../src/card/entry-text.ts';
import { renderEntry } from '../../src/card/entry-view.ts';
import { ownContent } from '../../src/card/own-content.ts';
import { targetContent } from '../../src/card/target-content.ts';
import { noActions } from './no-actions.ts';
import { emptyContent } from './sample-content.ts';

const note = '<b>since</b> May\nסחרחורת';
const own = { name: 'iMouth', note };
const target = { key: {}, text: 'imouth', boxes: () => [], element: document.body };

describe('the card of an own term', () => {
  const content = ownContent('own:iMouth', own);

  it('shows name and note as the reader wrote them, in their own direction', () => {
    const view = renderEntry(document, content);
    const name = view.querySelector<HTMLElement>('.entry-name');
    expect(name?.textContent).toBe('iMouth');
    expect(name?.dir).toBe('auto');
    const text = view.querySelector<HTMLElement>('.own-note-text');
    expect(text?.textContent).toBe(note);
    expect(text?.children).toHaveLength(0);
    expect(text?.dir).toBe('auto');
  });

  it('claims nothing of the article', () => {
    const text = renderEntry(document, content).textContent;
    expect(text).toContain('Your own term');
    expect(text).toContain('Nothing here is from the source article.');
    expect(text).not.toMatch(/unsigned|side effect|clinician/i);
  });

  it('says so where there is no note', () => {
    const view = renderEntry(document, ownContent('own:iMouth', { name: 'iMouth', note: '' }));
    expect(view.querySelector('.own-note')).toBeNull();
    expect(view.textContent).toContain('without a note');
  });

  it('offers what makes sense: copying, another meaning, no more marks', () => {
    const bar = actionBar({
      document,
      content,
      actions: { ...noActions, reaches: ['page'], stopMarking: async () => async () => {} },
      openInGlossary() {},
      word: 'imouth',
      onAct() {},
    });
    const labels = [...bar.querySelectorAll('.actions-row > button')].map(({ textContent }) => textContent);
    expect(labels).toEqual(['Copy', 'Not this meaning', 'Stop marking']);
  });

  it('is copied with its note', () => {
    expect(entryText(content)).toContain(`Your note\n${note}`);
  });
});

describe('what a card says of some words', () => {
  const contentFor = (entry: string) => (entry === emptyContent.entryId ? emptyContent : undefined);

  it('is the glossary’s, with the reader’s note where the words are an own term too', () => {
    const entry = emptyContent.entryId;
    expect(targetContent({ ...target, entry }, contentFor)).toBe(emptyContent);
    expect(targetContent({ ...target, entry, own }, contentFor)).toEqual({ ...emptyContent, ownNote: note });
  });

  it('is the reader’s alone for an own term, and nothing for what is neither', () => {
    expect(targetContent({ ...target, entry: 'own:iMouth', own }, contentFor)).toEqual(
      ownContent('own:iMouth', own),
    );
    expect(targetContent({ ...target, entry: 'own:iMouth' }, contentFor)).toBeUndefined();
  });
});
