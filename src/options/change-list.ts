import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { SettingChange } from '../settings/describe-changes.ts';

/** Items of one setting that are listed; the rest is counted. */
const mostShown = 200;

/** What would be different, a line for each setting; the items of lists behind a disclosure. */
export function changeList(document: Document, changes: readonly SettingChange[]): HTMLElement {
  const make = element(document);
  const lines = changes.map((change) => {
    const name = make('strong', '', `${change.name}: `);
    if (change.kind === 'choice')
      return make('li', '', name, say('options_change_now', { to: change.to, from: change.from }));
    const parts = [
      { what: say('options_change_added'), items: change.added },
      { what: say('options_change_removed'), items: change.removed },
      { what: say('options_change_changed'), items: change.changed },
    ].filter(({ items }) => items.length > 0);
    const counts = parts.map(({ what, items }) => `${items.length} ${what}`).join(', ');
    const details = make(
      'details',
      '',
      make('summary', '', say('options_show_changes', { name: change.name })),
    );
    // Thousands of lines are made only for those who ask.
    details.addEventListener(
      'toggle',
      () => details.append(...parts.map(({ what, items }) => itemList(document, what, items))),
      { once: true },
    );
    return make('li', '', name, counts, details);
  });
  return make('ul', 'changes', ...lines);
}

function itemList(document: Document, what: string, items: readonly string[]): HTMLElement {
  const make = element(document);
  const shown = items.slice(0, mostShown).map((item) => make('li', '', `${what}: ${item}`));
  const more = items.length - shown.length;
  if (more > 0) shown.push(make('li', '', say('options_change_more', { count: more, what })));
  return make('ul', 'change-items', ...shown);
}
