import { element } from '../card/element.ts';
import type { WelcomeWorld } from './welcome-world.ts';
import { whereSection } from './where-section.ts';

/** Says whether the browser lets Sidenote read pages, with the button that asks for it. */
export function accessSection(world: WelcomeWorld): HTMLElement {
  const { document, access, signal } = world;
  const make = element(document);
  const state = make('p', '');
  state.setAttribute('role', 'status');
  const button = make('button', 'main-action', 'Let Sidenote read the sites I visit');
  button.type = 'button';
  button.hidden = true;
  button.addEventListener('click', () => {
    access.ask().then(show, () => {
      state.textContent =
        'The browser did not ask. You can allow it in the browser’s settings for extensions.';
    });
  });

  function show(isGranted: boolean) {
    button.hidden = isGranted;
    state.textContent = isGranted
      ? 'Your browser lets Sidenote read the sites that you visit.'
      : 'Your browser keeps Sidenote from reading the sites that you visit. Until you allow it, nothing is marked on them.';
  }

  const look = () => access.isGranted().then(show, () => {});
  access.onChange(look, signal);
  void look();
  return make('section', 'section', make('h2', '', 'Where it may read'), state, button, whereSection(world));
}
