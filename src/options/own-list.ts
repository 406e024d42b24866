import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import { sameTerm } from '../settings/own-term.ts';
import type { OwnTerm } from '../settings/settings.ts';
import { checkbox } from './checkbox.ts';
import { type PagedList, type PagedRow, pagedList } from './paged-list.ts';
import { termForm } from './term-form.ts';

interface OwnListWorld {
  terms(): readonly OwnTerm[];
  isOn(term: OwnTerm): boolean;
  turn(term: OwnTerm, on: boolean): void;
  change(before: OwnTerm, after: OwnTerm): void;
  remove(term: OwnTerm): void;
}

/** The reader's terms, with a filter over their words and notes. */
export function ownList(document: Document, world: OwnListWorld): Pick<PagedList, 'root' | 'show'> {
  const make = element(document);
  /** The text of the term that is being changed. */
  let changing: string | undefined;
  const list = pagedList<OwnTerm, OwnRow>(document, {
    className: 'own-terms',
    words: {
      label: say('options_own_heading'),
      find: say('options_own_find'),
      noneFound: say('options_own_none_found'),
      earlier: say('options_own_earlier'),
      more: say('options_own_more'),
    },
    items: world.terms,
    keyOf: ({ text }) => text,
    matches: ({ text, note }, typed) =>
      text.toLowerCase().includes(typed) || note.toLowerCase().includes(typed),
    row(term, had) {
      const isChanging = changing === term.text;
      const isSame = had?.isForm === isChanging && (isChanging || sameTerm(had.term, term));
      const row = isSame ? had : isChanging ? formRow(term) : plainRow(term);
      row.show();
      return row;
    },
  });

  function plainRow(term: OwnTerm): OwnRow {
    const box = checkbox(document, '', (on) => world.turn(term, on));
    const label = box.root.querySelector('span');
    label?.replaceChildren(make('bdi', '', term.text));
    const edit = rowButton(say('options_own_change'), term, () => open(term));
    const remove = rowButton(say('options_remove'), term, () => world.remove(term));
    const row = make('li', 'own-term', box.root, make('div', 'own-buttons', edit, remove));
    const how = [
      ...(term.wholeWord ? [] : [say('options_own_inside')]),
      ...(term.caseSensitive ? [say('options_own_same_case')] : []),
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
      legend: say('options_own_change_what', { term: term.text }),
      action: say('options_own_save'),
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
    list.focusOn(term.text);
  }

  /** The changed term is there once it is stored. */
  function close(text: string) {
    changing = undefined;
    list.focusOn(text);
  }

  function rowButton(label: string, term: OwnTerm, onPress: () => void): HTMLButtonElement {
    const button = make('button', '', label);
    button.type = 'button';
    button.setAttribute('aria-label', `${label}: ${term.text}`);
    button.addEventListener('click', onPress);
    return button;
  }

  return list;
}

interface OwnRow extends PagedRow {
  readonly term: OwnTerm;
  readonly isForm: boolean;
  show(): void;
}
