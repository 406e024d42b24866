import { element } from '../card/element.ts';
import { sitesModeChoice } from '../options/sites-mode.ts';
import { whyNotSaved } from '../options/why-not-saved.ts';
import type { Settings } from '../settings/settings.ts';
import type { WelcomeWorld } from './welcome-world.ts';

/** Everywhere, or only where the reader says so. */
export function whereSection({ document, store, signal }: WelcomeWorld): HTMLElement {
  const make = element(document);
  const failed = make('p', 'complaint');
  failed.setAttribute('role', 'alert');
  const choice = sitesModeChoice(document, (sitesMode) => {
    failed.textContent = '';
    store
      .update((settings) => ({ ...settings, sitesMode }))
      .catch(async (error: unknown) => {
        failed.textContent = whyNotSaved(error);
        show((await store.read()).settings);
      });
  });
  const show = ({ sitesMode }: Settings) => choice.show(sitesMode);
  store.read().then(
    ({ settings }) => show(settings),
    () => {},
  );
  store.watch(({ settings }) => show(settings), signal);
  return make('div', '', choice.root, failed);
}
