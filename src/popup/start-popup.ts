import { element } from '../card/element.ts';
import { renderEntry } from '../card/entry-view.ts';
import { inEnglish } from '../card/in-english.ts';
import { medicalLanguage } from '../card/medical-language.ts';
import { onceShown } from '../card/once-shown.ts';
import type { KnownWords } from '../glossary/glossary-on-demand.ts';
import { say } from '../language/say-in-popup.ts';
import { ownTextOf } from '../settings/own-term.ts';
import type { Settings } from '../settings/settings.ts';
import { collectReports } from './frame-reports.ts';
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
import { siteStatus, type TabFacts } from './site-status.ts';

/** Milliseconds between two questions to the page: the list follows a page that grows, without a line held open. */
const askAgain = 1000;

/** The popup: a switch for the site in front, the look-up, and what stands on the page; live until the signal aborts. */
export function startPopup(world: PopupWorld): void {
  const { document, store, link, signal } = world;
  const make = element(document);
  const reports = collectReports();
  let settings: Settings | undefined;
  let answers: boolean | undefined = link === undefined ? false : undefined;
  let tab: TabFacts | undefined;
  let words: KnownWords | undefined;
  let domainOf: ((host: string) => string | undefined) | undefined;
  let domainsAreComing = true;
  let isLoading = false;
  const { print = false, query, entry } = world.start ?? {};
  let toPrint = print;

  const status = () => siteStatus({ settings, answers, reports: reports.all(), tab });
  const totals = (): readonly RoleTotal[] =>
    words !== undefined && status().kind === 'on' ? totalsOf(reports.all()) : [];

  // Asked for before anything is built, since answers take their time.
  link?.onReport((frame, report) => {
    reports.hear(frame, report);
    answers = true;
    draw();
  }, signal);
  void ask();
  const reading = store.read();

  const site = siteSection(
    document,
    siteChoices({
      world,
      now: () => ({ status: status(), tab }),
      complain: (text) => site.complain(text),
      onDone() {
        draw();
        void ask();
      },
    }),
  );
  const search = searchBox({
    document,
    lookup: withOwnTerms({ search: (text) => words?.lookup.search(text) ?? { kind: 'empty' } }, () =>
      words === undefined ? [] : (settings?.ownTerms ?? []),
    ),
    entryOf: (id) => words?.glossary.entry(id),
    open,
  });
  const list = pageList({
    document,
    nameOf: (entry) => words?.glossary.entry(entry)?.name ?? ownTextOf(entry) ?? entry,
    jump: (...where) => void link?.jump(...where),
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
  document.body.append(make('main', '', top, home, inner.root));

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
    const isPrivate = tab?.isPrivate === true;
    site.show(now, isPrivate ? undefined : domainOf?.(now.host), !isPrivate && domainsAreComing);
    list.show(totals());
    if (now.kind !== 'asking') load();
    if (!toPrint || now.kind !== 'on' || words === undefined) return;
    toPrint = false;
    openQuestions();
    world.print();
  }

  /** What the switch does without, once that has been drawn. */
  function load() {
    if (isLoading) return;
    isLoading = true;
    const shown = onceShown(document);
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
    const content = contentFor(id) ?? ownContentFor(id, settings?.ownTerms ?? []);
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

  async function ask() {
    if (link === undefined) return;
    reports.nextRound();
    const [answered, facts] = await Promise.all([link.request(), link.facts().catch(() => undefined)]);
    answers = answered;
    tab = facts;
    if (!answers) reports.clear();
    if (!signal.aborted) draw();
  }

  function follow(next: Settings) {
    settings = next;
    draw();
  }

  store.watch(({ settings: next }) => {
    follow(next);
    void ask();
  }, signal);
  reading.then(
    ({ settings: first }) => {
      if (settings === undefined) follow(first);
    },
    () => site.complain(say('popup_unreadable')),
  );
  const timer = setInterval(() => void ask(), askAgain);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  draw();
  search.input.focus();
  search.input.addEventListener('input', load, { once: true, signal });
  if (query !== undefined) search.input.value = query;
  if (query !== undefined || entry !== undefined) load();
}
