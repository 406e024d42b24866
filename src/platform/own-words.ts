import { browser } from 'wxt/browser';
import type { OwnWords } from '../page/own-words.ts';
import { watchStorage } from './watch-storage.ts';

const prefix = 'own-terms-';

/** What frames read of the reader's own terms, each part when it is needed. Prepared when the terms were saved. */
export function storedOwnWords(): OwnWords {
  return {
    async read(part) {
      const key = prefix + part;
      const { [key]: stored }: Record<string, unknown> = await browser.storage.local.get(key);
      return typeof stored === 'string' ? stored : '';
    },
    watch(listener, signal) {
      watchStorage((changes, area) => {
        if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
      }, signal);
    },
  };
}
