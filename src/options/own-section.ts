import { element } from '../card/element.ts';
import { say, sayCount } from '../language/say.ts';
import { sayNumber } from '../language/say-from.ts';
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

  const onPages = checkbox(document, say('setting_own_on_pages'), (on) =>
    save((now) => ({ ...now, ownTermsOnPages: on })),
  );
  const warning = make('p', 'warning own-warning', say('options_own_warning'));
  warning.id = 'own-warning';
  onPages.input.setAttribute('aria-describedby', warning.id);

  const adding = termForm(document, {
    name: 'new',
    legend: say('options_own_add_term'),
    action: say('options_own_add'),
    terms,
    onTerm(term) {
      save((now) => withOwnTerms(now, [term]));
      report(say('options_own_added', { term: term.text }));
      adding.clear();
    },
  });
  const pasting = ownPaste(document, terms, (taken) => {
    save((now) => withOwnTerms(now, taken));
    report(sayCount('options_own_taken', taken.length));
  });
  const list = ownList(document, {
    terms,
    isOn: ({ text }) => settings?.untrackedEntries.includes(ownEntry(text)) === false,
    turn: ({ text }, on) => save((now) => withEntry(now, ownEntry(text), on)),
    change(before, term) {
      save((now) => withChangedTerm(now, before.text, term));
      report(say('options_own_changed', { term: term.text }));
    },
    remove,
  });

  function remove(term: OwnTerm) {
    const earlier = settings;
    save((now) => withoutOwnTerm(now, term.text));
    const undo = make('button', '', say('options_undo'));
    undo.type = 'button';
    undo.addEventListener('click', () => {
      if (earlier !== undefined) save((now) => withTermOf(now, earlier, term.text));
      report(say('options_own_back', { term: term.text }));
      heading.focus();
    });
    said.replaceChildren(`${say('options_own_removed', { term: term.text })} `, undo);
    // The button that was pressed goes with its row.
    undo.focus();
  }

  function report(text: string) {
    said.textContent = text;
  }

  const heading = make('h2', '', say('options_own_heading'));
  heading.tabIndex = -1;
  const intro = make('p', 'hint', say('options_own_lead', { most: sayNumber(mostOwnTerms) }));
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
          ? say('options_own_none')
          : say('options_own_count', {
              count: sayNumber(length),
              most: sayNumber(mostOwnTerms),
            });
      list.show();
    },
  };
}
