import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { WelcomeWorld } from './welcome-world.ts';
import { whereSection } from './where-section.ts';

/** Says whether the browser lets Sidenote read pages, with the button that asks for it. */
export function accessSection(world: WelcomeWorld): HTMLElement {
  const { document, access, signal } = world;
  const make = element(document);
  const state = make('p', '');
  state.setAttribute('role', 'status');
  const button = make('button', 'main-action', say('welcome_allow'));
  button.type = 'button';
  button.hidden = true;
  button.addEventListener('click', () => {
    access.ask().then(show, () => {
      state.textContent = say('welcome_not_asked');
    });
  });

  function show(isGranted: boolean) {
    button.hidden = isGranted;
    state.textContent = isGranted ? say('welcome_granted') : say('welcome_withheld');
  }

  const look = () => access.isGranted().then(show, () => {});
  access.onChange(look, signal);
  void look();
  return make('section', 'section', make('h2', '', say('welcome_where')), state, button, whereSection(world));
}
