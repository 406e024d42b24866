import { element } from '../card/element.ts';
import { checkbox } from './checkbox.ts';
import type { OptionsSection, Save } from './options-world.ts';

/** The switch for everything. */
export function masterSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  const { root, input } = checkbox(document, 'Mark words on pages', (on) =>
    save((settings) => ({ ...settings, on })),
  );
  const hint = make('p', 'hint', 'Off: no page is read. The look-up in the popup still works.');
  const badge = checkbox(document, 'Number of different terms on the toolbar button', (shown) =>
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
