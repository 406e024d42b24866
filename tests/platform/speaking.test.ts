// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { say } from '../../src/language/say-in-worker.ts';
import { speak, spoken } from '../../src/language/spoken.ts';
import { loadAnewFor } from '../../src/platform/load-anew-for.ts';
import { speakHere } from '../../src/platform/speak-here.ts';
import { speakInWorker } from '../../src/platform/speak-in-worker.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { memoryStore } from '../popup/fake-world.ts';

const { browser, renamed } = vi.hoisted(() => {
  const renamed: string[] = [];
  return {
    renamed,
    browser: {
      i18n: { getUILanguage: () => 'de-AT' },
      contextMenus: { update: async (_id: string, { title }: { title: string }) => void renamed.push(title) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  renamed.length = 0;
});
afterEach(() => speak('en'));
const choosing = (language: 'browser' | 'en' | 'de') => memoryStore({ ...defaultSettings, language });

describe('an own page', () => {
  it.each([
    ['browser', 'de'],
    ['en', 'en'],
    ['de', 'de'],
  ] as const)('where the choice is %s speaks %s, and says so', async (choice, language) => {
    await speakHere(document, choosing(choice));
    expect(spoken().language).toBe(language);
    expect(document.documentElement.lang).toBe(language);
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('speaks as the browser does where settings cannot be read', async () => {
    const store = { ...choosing('en'), read: () => Promise.reject(new Error('broken')) };
    await speakHere(document, store);
    expect(spoken().language).toBe('de');
  });

  it('is loaded anew only for another language', () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    loadAnewFor({ language: 'en' });
    expect(reload).not.toHaveBeenCalled();
    loadAnewFor({ language: 'browser' });
    expect(reload).toHaveBeenCalledOnce();
    expect(location.hash).toBe('#language');
  });
});

describe('the worker', () => {
  it('speaks as the reader has chosen, follows a change, and names the menus so', async () => {
    const store = choosing('de');
    speakInWorker(store);
    await vi.waitFor(() => expect(renamed).toContain('„%s“ in Sidenote nachschlagen'));
    expect(say('worker_off_everywhere')).toBe('Sidenote: überall aus');
    await store.update((settings) => ({ ...settings, language: 'en' }));
    await vi.waitFor(() => expect(renamed.at(-1)).toBe('Turn Sidenote on or off for this site'));
    expect(say('worker_off_everywhere')).toBe('Sidenote: off everywhere');
  });
});
