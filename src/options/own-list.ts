import { element } from '../card/element.ts';
import { sameTerm } from '../settings/own-term.ts';
import type { OwnTerm } from '../settings/settings.ts';
import { checkbox } from './checkbox.ts';
import { termForm } from './term-form.ts';

/** Rows that stand in the page at once: thousands would take seconds to lay out. */
const onePage = 50;

interface OwnListWorld {
  terms(): readonly OwnTerm[];
  isOn(term: OwnTerm): boolean;
  turn(term: OwnTerm, on: boolean): void;
  change(before: OwnTerm, after: OwnTerm): void;
  remove(term: OwnTerm): void;
}

export interface OwnList {
  readonly root: HTMLElement;
  show(): void;
}

/** The reader's terms, a page at a time, with a filter over their words and notes. */
export function ownList(document: Document, world: OwnListWorld): OwnList {
  const make = element(document);
  const filter = make('input', 'filter');
  filter.type = 'search';
  filter.placeholder = 'Find one of your terms';
  filter.setAttribute('aria-label', 'Find one of your terms');
  const told = make('p', 'hint own-told');
  told.setAttribute('role', 'status');
  const list = make('ul', 'own-terms');
  list.setAttribute('aria-label', 'Your own terms');
  const before = pageButton('Earlier terms', -1);
  const after = pageButton('More terms', 1);
  const pages = make('div', 'own-buttons', before, after);
  let page = 0;
  /** The text of the term that is being changed. */
  let changing: string | undefined;
  /** The text of the term whose row gets the focus once it is there. */
  let wanted: string | undefined;
  let rows = new Map<string, OwnRow>();

  function pageButton(label: string, step: number): HTMLButtonElement {
    const button = make('button', '', label);
    button.type = 'button';
    button.addEventListener('click', () => {
      page += step;
      draw();
      if (button.disabled) filter.focus();
      list.scrollIntoView?.({ block: 'nearest' });
    });
    return button;
  }

  filter.addEventListener('input', () => {
    page = 0;
    draw();
  });

  function draw() {
    const all = world.terms();
    const typed = filter.value.trim().toLowerCase();
    const found =
      typed === ''
        ? all
        : all.filter(
            ({ text, note }) => text.toLowerCase().includes(typed) || note.toLowerCase().includes(typed),
          );
    page = Math.min(Math.max(page, 0), Math.max(Math.ceil(found.length / onePage) - 1, 0));
    const from = page * onePage;
    const shown = found.slice(from, from + onePage);
    filter.hidden = all.length < 2;
    before.disabled = page === 0;
    after.disabled = from + onePage >= found.length;
    pages.hidden = found.length <= onePage;
    told.textContent =
      found.length === 0 && all.length > 0
        ? 'None of your terms has this in it.'
        : found.length > onePage || typed !== ''
          ? `${from + 1} to ${from + shown.length} of ${found.length}`
          : '';
    showRows(shown);
  }

  /** A row stays as long as its term does: the focus, and what is typed in it, stay with it. */
  function showRows(shown: readonly OwnTerm[]) {
    const now = new Map<string, OwnRow>();
    for (const term of shown) {
      const known = rows.get(term.text);
      const isChanging = changing === term.text;
      const isSame =
        known !== undefined && known.isForm === isChanging && (isChanging || sameTerm(known.term, term));
      now.set(term.text, isSame ? known : isChanging ? formRow(term) : plainRow(term));
    }
    rows = now;
    const roots = [...now.values()].map(({ root }) => root);
    const isAsShown =
      roots.length === list.children.length && roots.every((root, at) => list.children[at] === root);
    if (!isAsShown) list.replaceChildren(...roots);
    for (const row of now.values()) row.show();
    const wantedRow = wanted === undefined ? undefined : now.get(wanted);
    if (wantedRow === undefined) return;
    wanted = undefined;
    wantedRow.focus();
  }

  function plainRow(term: OwnTerm): OwnRow {
    const box = checkbox(document, '', (on) => world.turn(term, on));
    const label = box.root.querySelector('span');
    label?.replaceChildren(make('bdi', '', term.text));
    const edit = rowButton('Change', term, () => open(term));
    const remove = rowButton('Remove', term, () => world.remove(term));
    const row = make('li', 'own-term', box.root, make('div', 'own-buttons', edit, remove));
    const how = [
      ...(term.wholeWord ? [] : ['also inside longer words']),
      ...(term.caseSensitive ? ['same capital letters'] : []),
    ];
    if (how.length > 0) box.root.append(make('span', 'hint', how.join(', ')));
    if (term.note !== '') {
      const note = make('p', 'hint own-term-note', term.note);
      note.dir = 'auto';
      row.append(note);
    }
    const show = () => {
      box.input.checked = world.isOn(term);
    };
    return { term, isForm: false, root: row, show, focus: () => edit.focus() };
  }

  function formRow(term: OwnTerm): OwnRow {
    const form = termForm(document, {
      name: 'change',
      legend: `Change “${term.text}”`,
      action: 'Save',
      first: term,
      terms: world.terms,
      onTerm(changed) {
        close(changed.text);
        if (!sameTerm(changed, term)) world.change(term, changed);
      },
      onCancel: () => close(term.text),
    });
    return {
      term,
      isForm: true,
      root: make('li', 'own-term', form.root),
      show() {},
      focus: form.focus,
    };
  }

  function open(term: OwnTerm) {
    changing = term.text;
    wanted = term.text;
    draw();
  }

  /** The changed term is there once it is stored. */
  function close(text: string) {
    changing = undefined;
    wanted = text;
    draw();
  }

  function rowButton(label: string, term: OwnTerm, onPress: () => void): HTMLButtonElement {
    const button = make('button', '', label);
    button.type = 'button';
    button.setAttribute('aria-label', `${label}: ${term.text}`);
    button.addEventListener('click', onPress);
    return button;
  }

  return {
    root: make('div', 'own-list', filter, told, list, pages),
    show: draw,
  };
}

interface OwnRow {
  readonly term: OwnTerm;
  readonly isForm: boolean;
  readonly root: HTMLElement;
  show(): void;
  focus(): void;
}
