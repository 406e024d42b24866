import { element } from '../card/element.ts';
import { renderEntry } from '../card/entry-view.ts';
import { ownTextOf } from '../settings/own-term.ts';
import type { Settings } from '../settings/settings.ts';
import { withSite } from '../settings/site-rules.ts';
import { collectReports } from './frame-reports.ts';
import { ownContentFor, withOwnTerms } from './own-lookup.ts';
import { pageList } from './page-list.ts';
import { totalsOf } from './page-totals.ts';
import type { PopupWorld } from './popup-world.ts';
import { searchBox } from './search-box.ts';
import { siteSection } from './site-section.ts';
import { siteStatus } from './site-status.ts';

/** Milliseconds between two questions to the page: the list follows a page that grows, without a line held open. */
const askAgain = 1000;

/** The popup: a switch for the site in front, the look-up, and what stands on the page; live until the signal aborts. */
export function startPopup(world: PopupWorld): void {
  const { document, store, link, glossary, signal } = world;
  const make = element(document);
  const reports = collectReports();
  let settings: Settings | undefined;
  let answers: boolean | undefined = link === undefined ? false : undefined;

  const site = siteSection(
    document,
    (host, on) => change((now) => withSite(now, host, { on })),
    () => change((now) => ({ ...now, on: true })),
  );
  const search = searchBox({
    document,
    lookup: withOwnTerms(world.lookup, () => settings?.ownTerms ?? []),
    entryOf: (id) => glossary.entry(id),
    open,
  });
  const list = pageList(
    document,
    (entry) => glossary.entry(entry)?.name ?? ownTextOf(entry) ?? entry,
    (entry, frame) => void link?.jump(entry, frame),
  );
  const options = make('button', 'plain', 'Options');
  options.type = 'button';
  options.addEventListener('click', () => world.openOptions());
  const top = make('header', 'top', make('h1', '', 'Sidenote'), options);
  const home = make('div', 'home', site.root, search.root, list.root, notice());
  const entryPlace = make('div', 'entry-place');
  entryPlace.hidden = true;
  const main = make('main', '', top, home, entryPlace);
  document.body.append(main);

  function notice(): HTMLElement {
    const source = make('a', 'plain', 'The source, fact by fact');
    source.href = 'source.html';
    source.target = '_blank';
    return make(
      'p',
      'notice',
      'General information from one unsigned, undated article. Not medical advice. Not reviewed by a clinician. ',
      source,
    );
  }

  function draw() {
    const status = siteStatus({ settings, answers, reports: reports.all() });
    site.show(status);
    list.show(status.kind === 'on' ? totalsOf(reports.all()) : []);
  }

  async function change(changing: (now: Settings) => Settings): Promise<void> {
    site.complain('');
    try {
      await store.update(changing);
    } catch {
      site.complain('This choice could not be saved. Nothing was changed.');
    }
    draw();
  }

  function open(id: string) {
    const content = world.contentFor(id) ?? ownContentFor(id, settings?.ownTerms ?? []);
    if (content === undefined) return;
    const back = make('button', 'plain back', 'Back to search');
    back.type = 'button';
    back.addEventListener('click', close);
    const view = renderEntry(document, content);
    entryPlace.replaceChildren(back, view);
    entryPlace.hidden = false;
    home.hidden = true;
    const heading = view.querySelector<HTMLElement>('.entry-name');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  function close() {
    entryPlace.hidden = true;
    entryPlace.replaceChildren();
    home.hidden = false;
    search.input.focus();
  }

  async function ask() {
    if (link === undefined) return;
    reports.nextRound();
    answers = await link.request();
    if (!answers) reports.clear();
    if (!signal.aborted) draw();
  }

  function follow(next: Settings) {
    settings = next;
    draw();
    void ask();
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || entryPlace.hidden) return;
      event.preventDefault();
      close();
    },
    { signal },
  );
  link?.onReport((frame, report) => {
    reports.hear(frame, report);
    answers = true;
    draw();
  }, signal);
  store.watch(({ settings: next }) => follow(next), signal);
  store.read().then(
    ({ settings: first }) => {
      if (settings === undefined) follow(first);
    },
    () => site.complain('The settings could not be read. Close this and open it again.'),
  );
  const timer = setInterval(() => void ask(), askAgain);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  draw();
  search.input.focus();
  if (world.start?.query !== undefined) search.searchFor(world.start.query);
  if (world.start?.entry !== undefined) open(world.start.entry);
}
