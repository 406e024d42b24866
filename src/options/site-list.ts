import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import { normaliseHost } from '../settings/host-name.ts';
import type { Settings, SiteRule } from '../settings/settings.ts';
import { domainOfKey } from '../settings/site-rules.ts';
import { checkbox } from './checkbox.ts';
import { type PagedRow, pagedList } from './paged-list.ts';
import { siteForm } from './site-form.ts';

interface SiteListWorld {
  change(name: string, rule: Partial<SiteRule>): void;
  /** Makes the rule one for another site; tells in a sentence why it cannot be, if so. */
  move(from: string, to: string): string | undefined;
  remove(name: string): void;
}

interface SiteRow extends PagedRow {
  readonly isForm: boolean;
  show(rule: SiteRule): void;
}

export interface SiteList {
  readonly root: HTMLElement;
  show(sites: Settings['sites']): void;
}

/** What readers call what a rule is for. */
export function siteName(name: string): string {
  const domain = domainOfKey(name);
  return domain === undefined ? name : say('options_site_all_of', { domain });
}

/** The rules for single sites and whole domains, in the order of their names. */
export function siteList(document: Document, world: SiteListWorld): SiteList {
  const make = element(document);
  let sites: Settings['sites'] = {};
  let names: readonly string[] = [];
  /** The name of the rule that is being given another. */
  let changing: string | undefined;
  const list = pagedList<string, SiteRow>(document, {
    className: 'sites',
    words: {
      label: say('options_sites'),
      find: say('options_site_find'),
      noneFound: say('options_site_none_found'),
      earlier: say('options_site_earlier'),
      more: say('options_site_more'),
    },
    items: () => names,
    keyOf: (name) => name,
    matches: (name, typed) => name.includes(typed) || name.includes(normaliseHost(typed) ?? typed),
    row(name, had) {
      const isChanging = changing === name;
      const row = had?.isForm === isChanging ? had : isChanging ? formRow(name) : plainRow(name);
      const rule = sites[name];
      if (rule !== undefined) row.show(rule);
      return row;
    },
  });

  function plainRow(name: string): SiteRow {
    const shown = siteName(name);
    const on = checkbox(document, say('options_on_for', { host: shown }), (checked) =>
      world.change(name, { on: checked }),
    );
    const elements = checkbox(document, say('options_elements'), (checked) =>
      world.change(name, { painter: checked ? 'elements' : 'highlight' }),
    );
    elements.input.setAttribute('aria-label', say('options_elements_on', { host: shown }));
    const warning = make('p', 'warning', say('options_elements_warning'));
    const edit = button(say('options_own_change'), say('options_site_change', { host: shown }), () => {
      changing = name;
      list.focusOn(name);
    });
    const remove = button(say('options_remove'), say('options_remove_rule', { host: shown }), () =>
      world.remove(name),
    );
    const root = make('li', 'site-rule', on.root, elements.root, edit, remove, warning);
    root.dataset.host = name;
    return {
      root,
      isForm: false,
      focus: () => edit.focus(),
      show(rule) {
        on.input.checked = rule.on;
        elements.input.checked = rule.painter === 'elements';
        warning.hidden = rule.painter !== 'elements';
      },
    };
  }

  function formRow(name: string): SiteRow {
    function close(shown: string) {
      changing = undefined;
      list.focusOn(shown);
    }
    const form = siteForm(document, {
      className: 'site-form',
      first: name,
      onSite(to) {
        const complaint = to === name ? undefined : world.move(name, to);
        if (complaint === undefined) close(to);
        return complaint;
      },
      onCancel: () => close(name),
    });
    form.show(say('options_site_of_rule', { host: siteName(name) }), say('options_own_save'));
    return { root: make('li', 'site-rule', form.root), isForm: true, focus: form.focus, show() {} };
  }

  function button(text: string, label: string, onPress: () => void): HTMLButtonElement {
    const made = make('button', '', text);
    made.type = 'button';
    made.setAttribute('aria-label', label);
    made.addEventListener('click', onPress);
    return made;
  }

  return {
    root: list.root,
    show(now) {
      sites = now;
      names = Object.keys(now).sort(byName);
      list.show();
    },
  };
}

/** A domain stands beside its own host. */
function byName(one: string, other: string): number {
  const [a, b] = [domainOfKey(one) ?? one, domainOfKey(other) ?? other];
  if (a !== b) return a < b ? -1 : 1;
  return one < other ? -1 : 1;
}
