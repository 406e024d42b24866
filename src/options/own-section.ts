import { element } from '../card/element.ts';
import { mostOwnTerms, ownEntry } from '../settings/own-term.ts';
import { withChangedTerm, withOwnTerms, withoutOwnTerm, withTermOf } from '../settings/own-terms.ts';
import type { OwnTerm, Settings } from '../settings/settings.ts';
import { withEntry } from '../settings/tracking.ts';
import { checkbox } from './checkbox.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { ownList } from './own-list.ts';
import { ownPaste } from './own-paste.ts';
import { termForm } from './term-form.ts';

/** The reader's own words and phrases: whether pages show them, how they come in, and the list of them. */
export function ownSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  let settings: Settings | undefined;
  const terms = () => settings?.ownTerms ?? [];
  const count = make('p', 'hint own-count');
  const said = make('p', 'own-said');
  said.setAttribute('role', 'status');

  const onPages = checkbox(document, 'Mark my own terms on pages', (on) =>
    save((now) => ({ ...now, ownTermsOnPages: on })),
  );
  const warning = make(
    'p',
    'warning own-warning',
    'Read this first: a page can ask the browser which of its words are marked. A page that holds one of your words, even ' +
      'hidden or planted there, could notice that you have it marked. It can’t read the rest of your list or your notes. Words that ' +
      'you would not show to a website should stay off pages: you still find them in the look-up.',
  );
  warning.id = 'own-warning';
  onPages.input.setAttribute('aria-describedby', warning.id);

  const adding = termForm(document, {
    name: 'new',
    legend: 'Add a term',
    action: 'Add',
    terms,
    onTerm(term) {
      save((now) => withOwnTerms(now, [term]));
      say(`“${term.text}” is added.`);
      adding.clear();
    },
  });
  const pasting = ownPaste(document, terms, (taken) => {
    save((now) => withOwnTerms(now, taken));
    say(taken.length === 1 ? 'One term is added.' : `${taken.length} terms are added.`);
  });
  const list = ownList(document, {
    terms,
    isOn: ({ text }) => settings?.untrackedEntries.includes(ownEntry(text)) === false,
    turn: ({ text }, on) => save((now) => withEntry(now, ownEntry(text), on)),
    change(before, term) {
      save((now) => withChangedTerm(now, before.text, term));
      say(`“${term.text}” is changed.`);
    },
    remove,
  });

  function remove(term: OwnTerm) {
    const earlier = settings;
    save((now) => withoutOwnTerm(now, term.text));
    const undo = make('button', '', 'Undo');
    undo.type = 'button';
    undo.addEventListener('click', () => {
      if (earlier !== undefined) save((now) => withTermOf(now, earlier, term.text));
      say(`“${term.text}” is back.`);
      heading.focus();
    });
    said.replaceChildren(`“${term.text}” is removed. `, undo);
    // The button that was pressed goes with its row.
    undo.focus();
  }

  function say(text: string) {
    said.textContent = text;
  }

  const heading = make('h2', '', 'Your own terms');
  heading.tabIndex = -1;
  const intro = make(
    'p',
    'hint',
    `Words and phrases of your own, with a note if you like: up to ${mostOwnTerms.toLocaleString('en')}, kept on this device, and in your other browsers only if you share settings between them. ` +
      'They are marked wherever they stand in a page’s text, but not in what you edit, in code or in web addresses.',
  );
  return {
    root: make(
      'section',
      'section own',
      heading,
      intro,
      warning,
      onPages.root,
      adding.root,
      pasting.root,
      said,
      count,
      list.root,
    ),
    show(parsed) {
      settings = parsed.settings;
      onPages.input.checked = settings.ownTermsOnPages;
      const { length } = settings.ownTerms;
      count.textContent =
        length === 0
          ? 'You have no terms of your own yet.'
          : `You have ${length.toLocaleString('en')} of at most ${mostOwnTerms.toLocaleString('en')} terms.`;
      list.show();
    },
  };
}
