import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import { checkbox } from './checkbox.ts';
import type { OptionsSection, Save } from './options-world.ts';

/** The switch for everything. */
export function masterSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  const { root, input } = checkbox(document, say('setting_on'), (on) =>
    save((settings) => ({ ...settings, on })),
  );
  const hint = make('p', 'hint', say('options_on_hint'));
  const badge = checkbox(document, say('options_badge'), (shown) =>
    save((settings) => ({ ...settings, badge: shown })),
  );
  badge.root.classList.add('badge');
  return {
    root: make('section', 'section master', root, hint, badge.root),
    show: ({ settings }) => {
      input.checked = settings.on;
      badge.input.checked = settings.badge;
    },
  };
}
