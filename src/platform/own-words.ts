import { browser } from 'wxt/browser';
import type { OwnWords } from '../page/own-words.ts';

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
      const onChanged = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
      };
      browser.storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(onChanged), {
        once: true,
      });
    },
  };
}
