import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import { normaliseHost } from '../settings/host-name.ts';
import { domainKey, domainOfKey } from '../settings/site-rules.ts';
import { checkbox } from './checkbox.ts';

interface SiteFormWorld {
  readonly className: string;
  /** What its fields hold first: the name of a rule. */
  readonly first?: string;
  /** Gets the name of a rule; tells in a sentence why it cannot be, if so. */
  onSite(name: string): string | undefined;
  readonly onCancel?: () => void;
}

export interface SiteForm {
  readonly root: HTMLElement;
  /** Names the field, and what is done with it. */
  show(label: string, action: string): void;
  focus(): void;
}

/** A field for the name of a site, alone or with everything below it. */
export function siteForm(document: Document, world: SiteFormWorld): SiteForm {
  const make = element(document);
  const domain = domainOfKey(world.first ?? '');
  const host = make('input', 'host');
  host.type = 'text';
  host.placeholder = 'example.org';
  host.autocomplete = 'off';
  host.value = domain ?? world.first ?? '';
  const whole = checkbox(document, say('options_site_whole'), () => {});
  whole.input.checked = domain !== undefined;
  const done = make('button', '');
  const cancel = make('button', '', say('options_cancel'));
  cancel.type = 'button';
  cancel.hidden = world.onCancel === undefined;
  cancel.addEventListener('click', () => world.onCancel?.());
  const wrong = make('p', 'complaint');
  wrong.setAttribute('role', 'alert');
  const form = make('form', world.className, host, done, cancel, whole.root);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = hostIn(host.value);
    const bare = name === undefined ? undefined : (domainOfKey(name) ?? name);
    wrong.textContent =
      name === undefined || bare === undefined
        ? say('options_not_a_site')
        : (world.onSite(whole.input.checked ? domainKey(bare) : name) ?? '');
    if (wrong.textContent !== '') host.focus();
    else if (world.first === undefined) {
      host.value = '';
      whole.input.checked = false;
    }
  });

  return {
    root: make('div', '', form, wrong),
    show(label, action) {
      host.setAttribute('aria-label', label);
      done.textContent = action;
    },
    focus() {
      host.focus();
      host.select();
    },
  };
}

/** The host of whatever a reader types or pastes: a name or a whole address. */
function hostIn(typed: string): string | undefined {
  const text = typed.trim();
  const host = /^https?:/i.test(text) ? URL.parse(text)?.hostname : text.replace(/[/?#].*/, '');
  return normaliseHost(host ?? '');
}
