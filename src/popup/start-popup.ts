import { element } from '../card/element.ts';
import { renderEntry } from '../card/entry-view.ts';
import { inEnglish } from '../card/in-english.ts';
import { medicalLanguage } from '../card/medical-language.ts';
import { onceShown } from '../card/once-shown.ts';
import type { KnownWords } from '../glossary/glossary-on-demand.ts';
import { say } from '../language/say-in-popup.ts';
import { ownTextOf } from '../settings/own-term.ts';
import { innerView } from './inner-view.ts';
import { ownContentFor, withOwnTerms } from './own-lookup.ts';
import { pageList } from './page-list.ts';
import { type RoleTotal, totalsOf } from './page-totals.ts';
import type { PopupWorld } from './popup-world.ts';
import { questionsAbout, questionsAsText } from './questions.ts';
import { questionsView } from './questions-view.ts';
import { searchBox } from './search-box.ts';
import { siteChoices } from './site-choices.ts';
import { siteSection } from './site-section.ts';
import { siteStatus } from './site-status.ts';

/** Milliseconds that a page may keep readers from the look-up. */
const patience = 50;

/** The popup: a switch for the site in front, the look-up, and what stands on the page; live until the signal aborts. */
export function startPopup(world: PopupWorld): void {
  const { document, front, signal } = world;
  const make = element(document);
  let words: KnownWords | undefined;
  let domainOf: ((host: string) => string | undefined) | undefined;
  let domainsAreComing = true;
  let isLoading = false;
  const { print = false, query, entry } = world.start ?? {};
  let toPrint = print;

  const status = () => siteStatus(front.known());
  const totals = (): readonly RoleTotal[] =>
    words !== undefined && status().kind === 'on' ? totalsOf(front.known().reports) : [];
  const ownTerms = () => front.known().settings?.ownTerms ?? [];

  const site = siteSection(
    document,
    siteChoices({
      world,
      now: () => ({ status: status(), tab: front.known().tab }),
      complain: (text) => site.complain(text),
      onDone() {
        draw();
        void front.ask();
      },
    }),
  );
  const search = searchBox({
    document,
    lookup: withOwnTerms({ search: (text) => words?.lookup.search(text) ?? { kind: 'empty' } }, () =>
      words === undefined ? [] : ownTerms(),
    ),
    entryOf: (id) => words?.glossary.entry(id),
    open,
  });
  const list = pageList({
    document,
    nameOf: (entry) => words?.glossary.entry(entry)?.name ?? ownTextOf(entry) ?? entry,
    jump: (...where) => void front.link()?.jump(...where),
    openQuestions,
  });
  const button = (name: string, press: () => void) => {
    const made = make('button', 'plain', name);
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  };
  const top = make(
    'header',
    'top',
    make('h1', '', 'Sidenote'),
    make(
      'div',
      'doors',
      button(say('popup_check_text'), world.openCheck),
      button(say('popup_options'), world.openOptions),
    ),
  );
  const home = make('div', 'home', site.root, search.root, list.root, notice());
  const inner = innerView(document, home, search.input, signal);
  const main = make('main', '', top, home, inner.root);
  const inPlace = Promise.withResolvers<void>();

  function notice(): HTMLElement {
    const source = make('a', 'plain', say('popup_source'));
    source.href = 'source.html';
    source.target = '_blank';
    const text =
      'General information from one unsigned, undated article. Not medical advice. Not reviewed by a clinician.';
    return make(
      'div',
      'notice',
      make('p', '', inEnglish(make('span', '', text)), ' ', source),
      ...medicalLanguage(document),
    );
  }

  function draw() {
    const now = status();
    const isPrivate = front.known().tab?.isPrivate === true;
    site.show(now, isPrivate ? undefined : domainOf?.(now.host), !isPrivate && domainsAreComing);
    list.show(totals());
    if (now.kind !== 'asking') {
      show();
      load();
    }
    if (!toPrint || now.kind !== 'on' || words === undefined) return;
    toPrint = false;
    openQuestions();
    world.print();
  }

  /** Once it is known how the page stands, since a second frame would come later than a first one that waits. */
  function show() {
    if (main.isConnected || signal.aborted) return;
    document.body.append(main);
    search.input.focus();
    inPlace.resolve();
  }

  /** What the switch does without, once that has been drawn. */
  function load() {
    if (isLoading) return;
    isLoading = true;
    const shown = inPlace.promise.then(() => onceShown(document));
    shown.then(world.loadWords).then(
      (loaded) => {
        if (signal.aborted) return;
        words = loaded;
        draw();
        if (search.input.value !== '') search.searchFor(search.input.value);
        if (entry !== undefined) open(entry);
      },
      () => site.complain(say('popup_glossary_unreadable')),
    );
    shown.then(world.loadDomains).then(
      (loaded) => {
        if (signal.aborted) return;
        domainOf = loaded;
        domainsAreComing = false;
        draw();
      },
      () => {
        // The switch is for the host alone.
        domainsAreComing = false;
        draw();
      },
    );
  }

  const contentFor = (id: string) => words?.contentFor(id);

  function open(id: string) {
    const content = contentFor(id) ?? ownContentFor(id, ownTerms());
    if (content === undefined) return;
    const view = renderEntry(document, content);
    inner.open(view, view.querySelector<HTMLElement>('.entry-name'));
  }

  function openQuestions() {
    const questions = questionsAbout(totals(), contentFor);
    const view = questionsView(document, questions, {
      copy: () => world.copy(questionsAsText(questions)),
      print: world.print,
    });
    inner.open(view, view.querySelector('h2'));
  }

  front.onChange(draw, signal);
  front.read().catch(() => site.complain(say('popup_unreadable')));
  draw();
  const late = setTimeout(show, patience);
  signal.addEventListener('abort', () => clearTimeout(late), { once: true });
  search.input.addEventListener('input', load, { once: true, signal });
  if (query !== undefined) search.input.value = query;
  if (query !== undefined || entry !== undefined) load();
}
