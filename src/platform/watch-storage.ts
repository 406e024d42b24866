import { browser } from 'wxt/browser';

/** What became of stored values, by key. */
export type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls back after every change of what is stored, with the area it is in, until the signal aborts. */
export function watchStorage(
  listener: (changes: StorageChanges, area: string) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listener);
  // In a script that outlived its extension there is no storage left to take the listener from.
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listener), {
    once: true,
  });
}
