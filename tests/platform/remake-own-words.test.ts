import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prepareOwnTerms } from '../../src/page/prepare-own-terms.ts';
import { remakeOwnWords } from '../../src/platform/remake-own-words.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const update = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '1' });

it('makes what frames read of own terms anew after an update', async () => {
  const terms = [{ text: 'dry mouth', note: '', wholeWord: true, caseSensitive: false }];
  await local.set({ 'own-terms': terms, 'own-terms-words': 'of an older version' });
  remakeOwnWords(prepareOwnTerms);
  await update();
  const expected = prepareOwnTerms(terms);
  await vi.waitFor(async () => expect(await local.get(Object.keys(expected))).toEqual(expected));
});
