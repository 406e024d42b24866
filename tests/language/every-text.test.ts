// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actionBar } from '../../src/card/action-bar.ts';
import { cardFrame } from '../../src/card/card-frame.ts';
import { renderChoices } from '../../src/card/choices-view.ts';
import { renderEntry } from '../../src/card/entry-view.ts';
import { ownContent } from '../../src/card/own-content.ts';
import { startCheck } from '../../src/check/start-check.ts';
import { speak } from '../../src/language/spoken.ts';
import { answerCard } from '../../src/page/answer-card.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { anticonvulsants } from '../../src/source/anticonvulsants/document.ts';
import { startSourcePage } from '../../src/source-page/start-source-page.ts';
import { startWelcome } from '../../src/welcome/start-welcome.ts';
import { noActions } from '../card/no-actions.ts';
import { medicineContent } from '../card/sample-content.ts';
import { openOptions } from '../options/open-options.ts';
import { lookup, memoryStore, openPopup, report } from '../popup/fake-world.ts';
import { unmarked } from './unmarked.ts';

/** A made-up language in the place of German: each text stands between signs, and is longer by half. */
vi.mock('../../public/_locales/de/messages.json', async (load) => {
  const { default: german } = await load<{ default: Record<string, { message: string }> }>();
  const dress = (message: string) => `⟦${message}${'~'.repeat(message.length / 2)}⟧`;
  return {
    default: Object.fromEntries(
      Object.entries(german).map(([key, { message }]) => [key, { message: dress(message) }]),
    ),
  };
});

beforeEach(() => {
  speak('de');
  document.body.replaceChildren();
});
afterEach(() => speak('en'));

describe('in another language, nothing stands in English but what says so: on', () => {
  it('the page after installing', async () => {
    startWelcome({
      document,
      access: { isGranted: async () => false, ask: async () => false, onChange() {} },
      store: memoryStore(),
      isInToolbar: async () => true,
      startMarking() {},
      openOptions() {},
      signal: new AbortController().signal,
    });
    await vi.waitFor(() => expect(document.querySelector('button:not([hidden])')).not.toBeNull());
    expect(unmarked(document.body)).toEqual([]);
    expect(unmarked(document.head)).toEqual([]);
  });

  it('the page that checks a text', () => {
    const count = { terms: 1, places: 2 };
    startCheck({ document, startMarking: () => ({ count: () => count }) });
    expect(unmarked(document.body)).toEqual([]);
  });

  it('the source, fact by fact', () => {
    startSourcePage({ document, documents: [anticonvulsants] });
    expect(unmarked(document.body)).toEqual([]);
  });

  it('the popup, its look-up and its questions', async () => {
    const rash = { entry: 'rash', role: 'side-effect', count: 2 } as const;
    const popup = await openPopup([
      report({ found: [rash, { entry: 'lamotrigine', role: 'medicine', count: 1 }] }),
    ]);
    await vi.waitFor(() => expect(document.querySelector('.page-entry')).not.toBeNull());
    expect(unmarked(document.body)).toEqual([]);
    for (const typed of ['lam', 'levitiracetam', 'lamictal', 'xyzzy']) {
      const input = document.querySelector('input');
      if (input) input.value = typed;
      input?.dispatchEvent(new Event('input'));
      expect(unmarked(document.body), typed).toEqual([]);
    }
    [...document.querySelectorAll('.page > button')].at(-1)?.dispatchEvent(new Event('click'));
    expect(document.querySelector('.questions')).not.toBeNull();
    expect(unmarked(document.body)).toEqual([]);
    popup.end.abort();
  });

  it.each([undefined, [report({ state: 'paused' })], [report({ state: 'too-large' })], [report()]])(
    'the popup over a page that reports %j',
    async (frames) => {
      const popup = await openPopup(frames);
      await vi.waitFor(() => expect(document.querySelector('.status')?.textContent).not.toBe(''));
      expect(unmarked(document.body)).toEqual([]);
      popup.end.abort();
    },
  );

  it('the options', async () => {
    await openOptions(
      memoryStore(
        {
          ...defaultSettings,
          sites: { 'example.org': { on: false, painter: 'elements' } },
          exceptions: [{ entry: 'rash', text: 'rash', host: 'example.org' }],
          ownTerms: [{ text: '42', note: '', wholeWord: false, caseSensitive: true }],
        },
        [['problem_language'], ['problem_left_own', 3]],
      ),
    );
    for (const details of document.querySelectorAll('details')) {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    }
    expect(unmarked(document.body)).toEqual([]);
  });

  it('the card', () => {
    const view = renderEntry(document, { ...medicineContent, reason: '42' });
    const bar = actionBar({ document, content: medicineContent, actions: noActions, word: '42', onAct() {} });
    const { frame, dialog } = cardFrame(document, view, { onClose() {}, onPin() {} });
    view.append(bar, renderEntry(document, ownContent('own:42', { name: '42', note: '42' })));
    document.body.append(frame);
    expect(dialog.lang).toBe('de');
    expect(unmarked(document.body)).toEqual([]);
  });

  it.each(['levitiracetam', 'xyzzy'])('the card of looked-up words such as “%s”', (words) => {
    const answer = answerCard(words, lookup.search);
    if (typeof answer === 'string') throw new Error('These words are an entry');
    const view = renderChoices(document, { ...answer, name: '42' }, () => {});
    document.body.append(view);
    expect(unmarked(document.body)).toEqual([]);
  });
});
