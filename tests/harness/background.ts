import { browsersOwnPage, extensionId } from './browsers-own-page.ts';
import type { Session } from './launch-with-sidenote.ts';
import { waitUntil } from './wait-until.ts';

/** The extension's background: Chromium's service worker, Firefox' event page. */
export interface Background {
  isAwake(): Promise<boolean>;
  /** Ends it as the browser does when it has been idle, and waits until it is gone. */
  stop(): Promise<void>;
  /** The events for which the browser would wake it, by their names in the API. */
  wakesFor(): Promise<readonly string[]>;
}

/** How many looks (50 ms apart) must find it asleep. */
const enough = 6;

/** Opens the browser's own page to ask there: whoever speaks to the background itself keeps it awake. */
export async function backgroundOf(session: Session): Promise<Background> {
  const page = await browsersOwnPage(session);
  const id = extensionId(session);
  const isAwake = async () =>
    (await page.evaluate(
      session.kind === 'chromium'
        ? `chrome.developerPrivate.getExtensionInfo('${id}').then(({ views }) =>
            views.some(({ type, renderProcessId }) => type === 'EXTENSION_SERVICE_WORKER_BACKGROUND' && renderProcessId >= 0))`
        : `WebExtensionPolicy.getByID('${id}').extension.backgroundState !== 'stopped'`,
    )) === true;
  const ask =
    session.kind === 'chromium'
      ? async () => {
          const devtools = await page.createCDPSession();
          await devtools.send('ServiceWorker.enable');
          await devtools.send('ServiceWorker.stopAllWorkers');
          await devtools.detach();
        }
      : async () => {
          await page.evaluate(
            `WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
          );
        };
  const events = await wakingEvents(session);
  return {
    isAwake,
    wakesFor: events,
    async stop() {
      let looks = 0;
      await waitUntil(async () => {
        // What is still on its way wakes it once more.
        if (await isAwake()) {
          looks = 0;
          await ask();
        }
        return ++looks > enough;
      }, 'The background stays awake');
    },
  };
}

/** As the browser has them written down: nothing of the extension need run to tell. */
async function wakingEvents(session: Session): Promise<() => Promise<readonly string[]>> {
  const id = extensionId(session);
  const page = await browsersOwnPage(session);
  if (session.kind === 'firefox')
    return () =>
      page.evaluate(
        `[...WebExtensionPolicy.getByID('${id}').extension.persistentListeners].flatMap(([module, events]) =>
          [...events.keys()].map((event) => module.replace('menusInternal', 'contextMenus') + '.' + event))`,
      ) as Promise<string[]>;
  return async () => {
    await page.goto('chrome://extensions-internals/');
    const text = await page.evaluate(() => document.body.innerText);
    const all: readonly { id: string; event_listeners: { listeners: Listener[] } }[] = JSON.parse(text);
    const ours = all.find((extension) => extension.id === id);
    return (ours?.event_listeners.listeners ?? [])
      .filter(({ is_lazy }) => is_lazy)
      .map(({ event_name }) => event_name);
  };
}

interface Listener {
  readonly event_name: string;
  readonly is_lazy: boolean;
}
