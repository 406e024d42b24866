import type { CardActions } from '../card/card-actions.ts';
import { withException, withoutException } from '../settings/exceptions.ts';
import type { SettingsStore } from '../settings/store.ts';
import { withEntry } from '../settings/tracking.ts';

interface ActionsWorld {
  readonly store: SettingsStore;
  /** The page's own host; empty if it has none. */
  host(): string;
  /** True where nothing that the reader does may be kept. */
  isPrivate(): boolean;
  copy(text: string): Promise<void>;
  /** Words dismissed on this page alone, as `isDismissed` tells them apart. */
  readonly dismissed: Set<string>;
  /** Other words are to be marked now than before. */
  onChange(): void;
}

export interface PageActions extends CardActions {
  /** True for a word that the reader dismissed on this page alone. That is kept nowhere, and goes with the page. */
  isDismissed(entry: string, text: string): boolean;
}

/** What the card's buttons do in one page. */
export function createCardActions({
  store,
  host,
  isPrivate,
  copy,
  dismissed,
  onChange,
}: ActionsWorld): PageActions {
  const keyOf = (entry: string, text: string) => `${entry}\n${text.toLowerCase()}`;

  async function stopMarking(entry: string) {
    await store.update((settings) => withEntry(settings, entry, false));
    return () => store.update((settings) => withEntry(settings, entry, true));
  }

  return {
    get reaches() {
      if (isPrivate()) return ['page'] as const;
      return host() === '' ? (['page', 'everywhere'] as const) : (['page', 'site', 'everywhere'] as const);
    },
    get site() {
      return host();
    },
    async notThisMeaning(text, entry, reach) {
      if (reach === 'page') {
        const key = keyOf(entry, text);
        dismissed.add(key);
        onChange();
        return async () => {
          dismissed.delete(key);
          onChange();
        };
      }
      if (isPrivate()) throw new Error('Nothing is kept in a private window.');
      const exception = reach === 'site' ? { entry, text, host: host() } : { entry, text };
      await store.update((settings) => withException(settings, exception));
      return () => store.update((settings) => withoutException(settings, exception));
    },
    get stopMarking() {
      return isPrivate() ? undefined : stopMarking;
    },
    copy,
    isDismissed: (entry, text) => dismissed.has(keyOf(entry, text)),
  };
}
