import { browser } from 'wxt/browser';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
}

/**
 * Hears messages from other parts of this extension until the signal aborts. Nothing is ever answered: whoever wants
 * something is sent a message of its own, so that no sender waits for a worker that sleeps.
 */
export function listen(hear: (message: unknown, sender: Sender) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Sender): undefined => {
    if (sender.id === browser.runtime.id) hear(message, sender);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener(
    'abort',
    () => {
      // In a script that outlived its extension there is nothing left to take the listener from.
      browser.runtime?.onMessage?.removeListener(onMessage);
    },
    { once: true },
  );
}
