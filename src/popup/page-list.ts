import { element } from '../card/element.ts';
import { roleNames } from '../glossary/role-names.ts';
import type { EntryTotal, RoleTotal } from './page-totals.ts';
import { placeWalk } from './place-walk.ts';

export interface PageList {
  readonly root: HTMLElement;
  show(totals: readonly RoleTotal[]): void;
}

export interface PageListWorld {
  readonly document: Document;
  nameOf(entry: string): string;
  jump(frame: number, direction: 1 | -1, entry?: string): void;
  openQuestions(): void;
}

/** What is marked on the page, by role; each entry goes to its next place, through all frames in turn. */
export function pageList({ document, nameOf, jump, openQuestions }: PageListWorld): PageList {
  const make = element(document);
  const list = make('ul', 'page-list');
  list.setAttribute('aria-label', 'On this page');
  const heading = make('h2', 'page-heading', 'On this page');
  const step = (name: string, direction: 1 | -1) => {
    const button = make('button', 'plain', name);
    button.type = 'button';
    button.setAttribute('aria-label', `${name} term on the page`);
    button.addEventListener('click', () => {
      const frame = walk.step(direction);
      if (frame !== undefined) jump(frame, direction);
    });
    return button;
  };
  const steps = make('div', 'page-steps', step('Previous', -1), step('Next', 1));
  const questions = make('button', 'plain', 'Questions for my doctor');
  questions.type = 'button';
  questions.addEventListener('click', openQuestions);
  const root = make('section', 'page', make('div', 'page-top', heading, steps), list, questions);
  root.hidden = true;
  const walk = placeWalk();
  const opened = new Set<string>();
  let shown = '';

  function row({ entry, count, why }: EntryTotal): HTMLElement {
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
      const frame = walk.step(1, entry);
      if (frame !== undefined) jump(frame, 1, entry);
    });
    return make('li', 'page-row', button, reason(entry, why));
  }

  function reason(entry: string, why: string | undefined): HTMLElement {
    const ask = make('summary', 'page-why', 'Why');
    ask.append(make('span', 'unseen', ` is ${nameOf(entry)} marked?`));
    const text = why ?? 'Marked because the word is in the glossary and means only this.';
    const details = make('details', 'page-reason', ask, make('p', 'page-why-text', text));
    details.open = opened.has(entry);
    details.addEventListener('toggle', () => {
      if (details.open) opened.add(entry);
      else opened.delete(entry);
    });
    return details;
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
      walk.follow(totals);
      const focused = list.contains(document.activeElement) ? document.activeElement : null;
      const kept = focused instanceof HTMLElement ? focused.dataset.entry : undefined;
      list.replaceChildren(...totals.map(group));
      if (kept === undefined) return;
      for (const button of list.querySelectorAll('button')) if (button.dataset.entry === kept) button.focus();
    },
  };
}
