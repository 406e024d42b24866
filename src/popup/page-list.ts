import { element } from '../card/element.ts';
import { roleNames } from '../glossary/role-names.ts';
import type { EntryTotal, RoleTotal } from './page-totals.ts';

export interface PageList {
  readonly root: HTMLElement;
  show(totals: readonly RoleTotal[]): void;
}

/** What is marked on the page, by role; each entry goes to its next place, through all frames in turn. */
export function pageList(
  document: Document,
  nameOf: (entry: string) => string,
  jump: (entry: string, frame: number) => void,
): PageList {
  const make = element(document);
  const list = make('ul', 'page-list');
  list.setAttribute('aria-label', 'On this page');
  const heading = make('h2', 'page-heading', 'On this page');
  const root = make('section', 'page', heading, list);
  root.hidden = true;
  const visited = new Map<string, number>();
  let shown = '';

  function row({ entry, count, frames }: EntryTotal): HTMLElement {
    const button = make(
      'button',
      'page-entry',
      make('span', 'page-entry-name', nameOf(entry)),
      make('span', 'page-entry-count', String(count)),
      make('span', 'unseen', count === 1 ? ' place' : ' places'),
    );
    button.type = 'button';
    button.dataset.entry = entry;
    button.title = 'Go to the next place';
    button.addEventListener('click', () => {
      const visit = visited.get(entry) ?? 0;
      visited.set(entry, visit + 1);
      const frame = frames[visit % frames.length];
      if (frame !== undefined) jump(entry, frame);
    });
    return make('li', '', button);
  }

  function group({ role, entries }: RoleTotal): HTMLElement {
    const item = make('li', 'page-group', make('h3', 'page-role', roleNames[role]));
    item.dataset.role = role;
    item.append(make('ul', '', ...entries.map(row)));
    return item;
  }

  return {
    root,
    show(totals) {
      root.hidden = totals.length === 0;
      const now = JSON.stringify(totals);
      if (now === shown) return;
      shown = now;
      const focused = list.contains(document.activeElement) ? document.activeElement : null;
      const kept = focused instanceof HTMLElement ? focused.dataset.entry : undefined;
      list.replaceChildren(...totals.map(group));
      if (kept === undefined) return;
      for (const button of list.querySelectorAll('button')) if (button.dataset.entry === kept) button.focus();
    },
  };
}
