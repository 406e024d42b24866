import { element } from '../card/element.ts';
import { say } from '../language/say.ts';

/** A key combination that the reader can choose in the browser. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty where there is none. */
  readonly keys: string;
}

export interface Shortcuts {
  all(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for them. */
  change(): Promise<void>;
}

/** The shortcuts as they are now. Only the browser can change them. */
export function shortcutsSection(document: Document, shortcuts: Shortcuts, signal: AbortSignal): HTMLElement {
  const make = element(document);
  const list = make('dl', 'shortcuts');
  const failed = make('p', 'complaint');
  failed.setAttribute('role', 'alert');
  const change = make('button', '', say('options_change_shortcuts'));
  change.type = 'button';
  change.addEventListener('click', () => {
    shortcuts.change().catch(() => {
      failed.textContent = say('options_shortcuts_not_opened');
    });
  });

  const show = () =>
    shortcuts.all().then(
      (all) =>
        list.replaceChildren(
          ...all.map(({ description, keys }) =>
            make(
              'div',
              'shortcut',
              make('dt', '', description),
              make('dd', '', keys === '' ? say('options_no_keys') : make('kbd', '', keys)),
            ),
          ),
        ),
      () => {
        failed.textContent = say('options_shortcuts_untold');
      },
    );
  void show();
  // They are changed on another page, and no event tells.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') void show();
    },
    { signal },
  );
  return make('section', 'section keys', make('h2', '', say('options_shortcuts')), list, change, failed);
}
