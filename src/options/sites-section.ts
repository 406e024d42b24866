import { element } from '../card/element.ts';
import { normaliseHost } from '../settings/host-name.ts';
import type { SiteRule } from '../settings/settings.ts';
import { withoutSite, withSite } from '../settings/site-rules.ts';
import { checkbox } from './checkbox.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { sitesModeChoice } from './sites-mode.ts';

const standardRule: SiteRule = { on: true, painter: 'highlight' };

/** The reader's rules for single sites. A site without one is on, and its pages are not changed. */
export function sitesSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  const list = make('ul', 'sites');
  list.setAttribute('aria-label', 'Sites');
  const none = make('p', 'hint');
  const host = make('input', 'host');
  host.type = 'text';
  host.placeholder = 'example.org';
  host.autocomplete = 'off';
  const add = make('button', '');
  /** What a rule is good for: the other way round where only chosen sites are on. */
  let adds = false;
  const wrong = make('p', 'complaint');
  wrong.setAttribute('role', 'alert');
  const form = make('form', 'add-site', host, add);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = hostIn(host.value);
    wrong.textContent = name === undefined ? 'This is not the name of a site. Try “example.org”.' : '';
    if (name === undefined) return;
    host.value = '';
    save((settings) => withSite(settings, name, { on: adds }));
  });
  const rows = new Map<string, SiteRow>();
  const mode = sitesModeChoice(document, (sitesMode) => save((settings) => ({ ...settings, sitesMode })));

  return {
    root: make('section', 'section', make('h2', '', 'Sites'), mode.root, none, list, form, wrong),
    show({ settings }) {
      mode.show(settings.sitesMode);
      adds = settings.sitesMode === 'chosen';
      host.setAttribute('aria-label', adds ? 'Site to turn on' : 'Site to turn off');
      add.textContent = adds ? 'Turn on here' : 'Turn off here';
      none.textContent = `No rules yet: Sidenote is on for ${adds ? 'no' : 'every'} site.`;
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
