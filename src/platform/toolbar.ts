import { browser } from 'wxt/browser';
import { say, sayCount } from '../language/say-in-worker.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import { inOwnTurn } from './in-turn.ts';
import { listen } from './listen.ts';
import { parseSite, parseTerms } from './messages.ts';
import { sendToTab } from './tab-link.ts';

/** Milliseconds in which the frames of a tab answer. */
const round = 150;

const icons = (folder: string) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/${folder}/${size}.png`]));
const iconOf = (isOn: boolean) => icons(isOn ? 'icon' : 'icon-off');

/**
 * The toolbar's button: grey where Sidenote is off, and with the number of different terms on the page. To be called while the
 * worker starts. Why the pages tell it so: docs/decisions/0013-badge.md.
 */
export function answerToolbar(store: SettingsStore): void {
  const { signal } = new AbortController();
  const rounds = new Map<number, Set<string>>();

  function ask(tab: number, first: readonly string[]) {
    const running = rounds.get(tab);
    if (running !== undefined) {
      // It may have had nothing to answer when it was asked.
      for (const term of first) running.add(term);
      return;
    }
    const terms = new Set(first);
    rounds.set(tab, terms);
    void sendToTab(tab, { type: 'terms-please' });
    setTimeout(() => {
      rounds.delete(tab);
      inTabsTurn(tab, () => show(tab, terms.size));
    }, round);
  }

  async function show(tabId: number, count: number) {
    const { settings } = await store.read();
    const title = await browser.action.getTitle({ tabId });
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: '#1d4f63' }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text: settings.badge && count > 0 ? String(count) : '' }),
      // A page that was turned off has no terms either, and its title says that it is off.
      count > 0 || hasCount.test(title)
        ? browser.action.setTitle({ tabId, title: titleFor(count) })
        : undefined,
    ]);
  }

  listen((message, { tab: { id } = {}, frameId }) => {
    if (id === undefined) return;
    const told = parseTerms(message);
    if (told?.isAnswer) for (const term of told.terms) rounds.get(id)?.add(term);
    else if (told?.isAlone) inTabsTurn(id, () => show(id, new Set(told.terms).size));
    else if (told !== undefined) ask(id, told.terms);
    const isOn = frameId === 0 ? parseSite(message) : undefined;
    if (isOn !== undefined) inTabsTurn(id, () => showSite(id, isOn));
  }, signal);
  store.watch(({ settings }) => void showUsual(settings), signal);
  store.read().then(({ settings }) => showUsual(settings), console.error);
}

/** What one message changes must not be mixed with what the next one does. */
function inTabsTurn(tab: number, job: () => Promise<void>): void {
  inOwnTurn(`toolbar-${tab}`, job).catch(tabIsGone);
}

const hasCount = /\d/;

function titleFor(count: number): string {
  if (count === 0) return 'Sidenote';
  return sayCount('worker_terms', count);
}

async function showSite(tabId: number, isOn: boolean): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconOf(isOn) }),
    browser.action.setTitle({ tabId, title: isOn ? 'Sidenote' : say('worker_off_here') }),
  ]);
}

/** What holds for pages that tell nothing of their own. */
async function showUsual({ on, sitesMode }: Settings): Promise<void> {
  const isOn = on && sitesMode === 'everywhere';
  const title = on ? say('worker_chosen_only') : say('worker_off_everywhere');
  await Promise.all([
    browser.action.setIcon({ path: iconOf(isOn) }),
    browser.action.setTitle({ title: isOn ? 'Sidenote' : title }),
  ]).catch(tabIsGone);
}

function tabIsGone(): void {
  // Closed meanwhile: there is nothing to show.
}
