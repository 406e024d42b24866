import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import { roleName } from '../glossary/role-name.ts';
import { say, sayCount } from '../language/say-in-popup.ts';
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
  list.setAttribute('aria-label', say('popup_on_this_page'));
  const heading = make('h2', 'page-heading', say('popup_on_this_page'));
  const step = (name: string, full: string, direction: 1 | -1) => {
    const button = make('button', 'plain', name);
    button.type = 'button';
    button.setAttribute('aria-label', full);
    button.addEventListener('click', () => {
      const frame = walk.step(direction);
      if (frame !== undefined) jump(frame, direction);
    });
    return button;
  };
  const steps = make(
    'div',
    'page-steps',
    step(say('popup_previous'), say('popup_previous_term'), -1),
    step(say('popup_next'), say('popup_next_term'), 1),
  );
  const questions = make('button', 'plain', say('popup_questions'));
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
      inEnglish(make('span', 'page-entry-name', nameOf(entry))),
      make('span', 'page-entry-count', String(count)),
      make('span', 'unseen', sayCount('popup_places', count)),
    );
    button.type = 'button';
    button.dataset.entry = entry;
    button.title = say('popup_go_to_next');
    button.addEventListener('click', () => {
      const frame = walk.step(1, entry);
      if (frame !== undefined) jump(frame, 1, entry);
    });
    return make('li', 'page-row', button, reason(entry, why));
  }

  function reason(entry: string, why: string | undefined): HTMLElement {
    const ask = make('summary', 'page-why', say('popup_why'));
    ask.append(make('span', 'unseen', say('popup_why_is_marked', { name: nameOf(entry) })));
    const text = why ?? say('popup_why_word');
    const details = make('details', 'page-reason', ask, make('p', 'page-why-text', text));
    details.open = opened.has(entry);
    details.addEventListener('toggle', () => {
      if (details.open) opened.add(entry);
      else opened.delete(entry);
    });
    return details;
  }

  function group({ role, entries }: RoleTotal): HTMLElement {
    const item = make('li', 'page-group', make('h3', 'page-role', roleName(role)));
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
