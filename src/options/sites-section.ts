import { element } from '../card/element.ts';
import { normaliseHost } from '../settings/host-name.ts';
import type { SiteRule, SitesMode } from '../settings/settings.ts';
import { withoutSite, withSite } from '../settings/site-rules.ts';
import { checkbox } from './checkbox.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { type Choice, radioChoice } from './radio-choice.ts';

const standardRule: SiteRule = { on: true, painter: 'highlight' };

const modes: readonly Choice<SitesMode>[] = [
  {
    value: 'everywhere',
    name: 'On every site',
    explanation: 'Save those that you turn off.',
  },
  {
    value: 'chosen',
    name: 'Only on sites that you choose',
    explanation:
      'Turn a site on in the popup. Elsewhere Sidenote looks up its rule and stops before it reads the page.',
  },
];

/** The reader's rules for single sites. A site without one is on, and its pages are not changed. */
export function sitesSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  const list = make('ul', 'sites');
  list.setAttribute('aria-label', 'Sites');
  const none = make('p', 'hint', 'No rules yet: Sidenote is on for every site.');
  const host = make('input', 'host');
  host.type = 'text';
  host.placeholder = 'example.org';
  host.setAttribute('aria-label', 'Site to turn off');
  host.autocomplete = 'off';
  const add = make('button', '', 'Turn off here');
  const wrong = make('p', 'complaint');
  wrong.setAttribute('role', 'alert');
  const form = make('form', 'add-site', host, add);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = hostIn(host.value);
    wrong.textContent = name === undefined ? 'This is not the name of a site. Try “example.org”.' : '';
    if (name === undefined) return;
    host.value = '';
    save((settings) => withSite(settings, name, { on: false }));
  });
  const rows = new Map<string, SiteRow>();
  const legend = make('legend', '', 'Where Sidenote is on');
  const mode = radioChoice(document, 'sites-mode', [legend], modes, (sitesMode) =>
    save((settings) => ({ ...settings, sitesMode })),
  );

  return {
    root: make('section', 'section', make('h2', '', 'Sites'), mode.root, none, list, form, wrong),
    show({ settings }) {
      mode.show(settings.sitesMode);
      none.textContent = `No rules yet: Sidenote is on for ${settings.sitesMode === 'chosen' ? 'no' : 'every'} site.`;
      none.hidden = Object.keys(settings.sites).length > 0;
      for (const [name, row] of rows) {
        if (Object.hasOwn(settings.sites, name)) continue;
        row.root.remove();
        rows.delete(name);
      }
      for (const name of Object.keys(settings.sites).sort()) {
        const rule = settings.sites[name] ?? standardRule;
        const row = rows.get(name) ?? siteRow(document, name, save);
        if (!rows.has(name)) {
          rows.set(name, row);
          list.append(row.root);
        }
        row.show(rule);
      }
    },
  };
}

interface SiteRow {
  readonly root: HTMLElement;
  show(rule: SiteRule): void;
}

function siteRow(document: Document, host: string, save: Save): SiteRow {
  const make = element(document);
  const on = checkbox(document, `On for ${host}`, (checked) =>
    save((now) => withSite(now, host, { on: checked })),
  );
  const elements = checkbox(document, 'Mark by changing the page', (checked) =>
    save((now) => withSite(now, host, { painter: checked ? 'elements' : 'highlight' })),
  );
  elements.input.setAttribute('aria-label', `Mark by changing the page on ${host}`);
  const warning = make(
    'p',
    'warning',
    'This puts elements into the pages of this site. Some sites break. Turn it off if a page misbehaves.',
  );
  const remove = make('button', '', 'Remove');
  remove.type = 'button';
  remove.setAttribute('aria-label', `Remove the rule for ${host}`);
  remove.addEventListener('click', () => save((now) => withoutSite(now, host)));
  const root = make('li', 'site-rule', on.root, elements.root, remove, warning);
  root.dataset.host = host;
  return {
    root,
    show(rule) {
      on.input.checked = rule.on;
      elements.input.checked = rule.painter === 'elements';
      warning.hidden = rule.painter !== 'elements';
    },
  };
}

/** The host of whatever a reader types or pastes: a name or a whole address. */
function hostIn(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:/i.test(text) ? text : `https://${text}`;
  const name = URL.parse(address)?.hostname;
  return text === '' || name === undefined ? undefined : normaliseHost(name);
}
