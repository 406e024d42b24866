import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { ParsedSettings } from '../settings/store.ts';
import { aboutSection } from './about-section.ts';
import { cardSection } from './card-section.ts';
import { dataSection } from './data-section.ts';
import { exceptionsSection } from './exceptions-section.ts';
import { languageSection } from './language-section.ts';
import { lockedChoices } from './locked-choices.ts';
import { marksSection } from './marks-section.ts';
import { masterSection } from './master-section.ts';
import { optionsSearch } from './options-search.ts';
import type { OptionsWorld, Save } from './options-world.ts';
import { ownSection } from './own-section.ts';
import { problemsSection } from './problems-section.ts';
import { relevanceSection } from './relevance-section.ts';
import { shortcutsSection } from './shortcuts-section.ts';
import { sitesSection } from './sites-section.ts';
import { termsSection } from './terms-section.ts';
import { whyNotSaved } from './why-not-saved.ts';

/** The options page: every choice is stored at once, and follows changes made elsewhere until the signal aborts. */
export function startOptions(world: OptionsWorld): void {
  const { document, store, glossary, createPainter, signal } = world;
  const make = element(document);
  document.title = say('options_title');
  const complaint = make('p', 'complaint failed');
  complaint.setAttribute('role', 'alert');
  let last: ParsedSettings | undefined;

  const save: Save = (change) => {
    complaint.textContent = '';
    store.update(change).catch((error: unknown) => {
      complaint.textContent = whyNotSaved(error);
      if (last !== undefined) show(last);
    });
  };

  const sections = [
    problemsSection(document),
    masterSection(document, save),
    relevanceSection(document, save),
    termsSection(document, glossary.entries, save),
    ownSection(document, save),
    exceptionsSection(document, glossary.entries, save),
    sitesSection(world, save),
    marksSection(document, createPainter(document), save),
    cardSection(document, save),
    languageSection(document, save),
    dataSection(world),
  ];

  function show(parsed: ParsedSettings) {
    last = parsed;
    world.hearLanguage(parsed.settings);
    for (const section of sections) section.show(parsed);
    showLocked(parsed.locked ?? []);
  }

  const parts = [
    ...sections.map(({ root }) => root),
    shortcutsSection(document, world.shortcuts, signal),
    aboutSection(document, glossary.documents),
  ];
  const main = make(
    'main',
    '',
    make('h1', '', 'Sidenote'),
    optionsSearch(document, parts),
    complaint,
    ...parts,
  );
  const showLocked = lockedChoices(document, main);
  store.watch(show, signal);
  store.read().then(
    (first) => {
      // Only now: controls that don't yet say what is stored invite a wrong click.
      document.body.append(main);
      show(last ?? first);
      // The page was loaded anew for another language: the reader was there.
      if (document.location.hash === '#language')
        document.querySelector<HTMLElement>('fieldset.language input:checked')?.focus();
    },
    () => {
      document.body.append(make('p', 'complaint', say('options_unreadable')));
    },
  );
}
