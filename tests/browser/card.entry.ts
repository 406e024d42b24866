import type { CardActions } from '../../src/card/card-actions.ts';
import { cardFrame } from '../../src/card/card-frame.ts';
import { cardStyle } from '../../src/card/card-style.ts';
import type { CardTarget } from '../../src/card/card-target.ts';
import type { CardChoices } from '../../src/card/choices-view.ts';
import { entryPages } from '../../src/card/entry-pages.ts';
import { type Card, startCard } from '../../src/card/start-card.ts';
import type { CardContent } from '../../src/glossary/card-content.ts';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { documents } from '../../src/source/documents.ts';
import { emptyContent, medicineContent } from '../card/sample-content.ts';

/*
 * The card in a bare page: every `[data-entry]` is a mark. The closed root is caught as it is made, since a test must see
 * what no page can.
 */
const glossary = buildGlossary(documents);
const roots: ShadowRoot[] = [];
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (this.localName === 'sidenote-card') roots.push(root);
  return root;
};

export const seen = { hitTests: 0, opened: [] as string[], errors: [] as string[], done: [] as string[] };
const ending = new AbortController();
const targets = new Map<Element, CardTarget>();
let card: Card | undefined;

export function start(dwell = 150): void {
  card = startCard({
    document,
    signal: ending.signal,
    language: () => 'en',
    dwell: () => dwell,
    targetAt: (x, y) => {
      seen.hitTests += 1;
      const mark = document.elementFromPoint(x, y)?.closest('[data-entry]');
      return mark ? targetOf(mark) : undefined;
    },
    contentFor: contentOf,
    mentionsIn,
    actions,
    openInGlossary: (entry) => seen.done.push(`glossary ${entry}`),
    onOpen: (entry) => seen.opened.push(entry),
    onError: (error) => seen.errors.push(String(error)),
  });
  card.setActive(true);
}

export const setActive = (active: boolean) => card?.setActive(active);
export const refresh = () => card?.refresh();
export const end = () => ending.abort();
export const current = () => card?.current?.entry;

export function open(selector: string): void {
  const mark = document.querySelector(selector);
  if (mark) card?.open(targetOf(mark));
}

/** Opens the card of an entry of the glossary on a word, as if it were that entry's. */
export function openReal(selector: string, entry: string): void {
  const mark = document.querySelector(selector);
  if (mark) card?.open({ ...targetOf(mark), key: {}, entry: `real ${entry}` });
}

/** Words that were looked up and name no single entry. */
export function openChoices(): void {
  const mark = document.querySelector('[data-entry]');
  if (mark === null) return;
  card?.open({ ...targetOf(mark), key: {}, entry: someChoices, text: undefined });
}

const someChoices: CardChoices = {
  name: 'lamictel',
  message: 'This is not in the glossary. Did you mean one of these?',
  choices: [
    { entry: 'lamotrigine', label: 'Lamictal', detail: 'a brand of lamotrigine' },
    { entry: 'rash', label: 'rash' },
  ],
};

/** Scrolls no pixel and asks no pointer: presses a button of the open card. */
export function press(text: string): void {
  const buttons = [...(roots.at(-1)?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent === text)?.click();
}

/** The open card as its reader meets it; undefined when none is on the page. */
export function shown() {
  const host = document.querySelector('sidenote-card');
  const root = roots.at(-1);
  const dialog = root?.querySelector<HTMLElement>('[role=dialog]');
  const frame = dialog?.parentElement;
  if (!host || root?.host !== host || !dialog || !frame) return undefined;
  const { left, top, right, bottom } = frame.getBoundingClientRect();
  const close = dialog.querySelector('.card-close')?.getBoundingClientRect();
  return {
    name: root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent,
    box: { left, top, right, bottom },
    close: { x: (close?.left ?? 0) + 10, y: (close?.top ?? 0) + 10 },
    pinned: frame.hasAttribute('data-pinned'),
    sheet: frame.dataset.sheet,
    /** The paper of the card, and of the entry in it. */
    colours: [frame, dialog.querySelector('.entry') ?? frame].map((part) =>
      getComputedStyle(part).getPropertyValue('--paper').trim(),
    ),
    said: dialog.querySelector('[role=status]')?.textContent ?? '',
    focused: root.activeElement === dialog ? 'dialog' : (root.activeElement?.textContent ?? undefined),
    parent: host.parentElement?.localName,
    display: getComputedStyle(host).display,
    fontSize: getComputedStyle(dialog.querySelector('.entry') ?? dialog).fontSize,
  };
}

/** How high the open card's content is, and how much of that is shown without scrolling, CSS px. */
export function heights() {
  const dialog = roots.at(-1)?.querySelector<HTMLElement>('[role=dialog]');
  return { height: dialog?.scrollHeight ?? 0, shown: dialog?.clientHeight ?? 0 };
}

/** Every entry of the glossary that has a card. */
export const realEntries = () =>
  glossary.entries.map(({ id }) => id).filter((id) => describeEntry(glossary, id) !== undefined);

export type PageState = 'medicine' | 'empty' | 'nested' | 'choices' | 'reaches' | 'done';

/** A card in the page itself, where an accessibility checker can see it. */
export function showInPage(name: PageState): void {
  const first = name === 'empty' ? emptyContent : name === 'choices' ? someChoices : medicineContent;
  const sheet = new CSSStyleSheet();
  // Over a gradient the checker does not judge contrast.
  sheet.replaceSync(`${cardStyle} .card { animation: none; } .card-dialog { background: none; }`);
  document.adoptedStyleSheets = [sheet];
  const nothing = () => {};
  const pages = entryPages({
    document,
    first,
    contentFor: contentOf,
    mentionsIn,
    actions,
    word: 'words',
    onceShown: (work) => work(),
    onAct: nothing,
    onTurn: nothing,
  });
  const { frame, setPinned, nameBy } = cardFrame(document, pages.root, { onClose: nothing, onPin: nothing });
  setPinned(true);
  document.querySelector('main')?.replaceChildren(frame);
  const press = (selector: string) => pages.root.querySelector<HTMLElement>(selector)?.click();
  if (name === 'nested') press('.entry-mention');
  if (name === 'reaches' || name === 'done') press('.action[aria-expanded]');
  if (name === 'done') press('.actions-choices .action');
  nameBy(pages.heading());
}

/** Where a button of the open card is, once it is scrolled into view there. */
export function buttonBox(text: string) {
  const buttons = [...(roots.at(-1)?.querySelectorAll('button') ?? [])];
  const button = buttons.find(({ textContent }) => textContent === text);
  button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = button?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens or folds every disclosure, those too that are open one at a time. */
export function disclose(open: boolean): void {
  for (const place of [document, ...roots]) {
    for (const details of place.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = open;
    }
  }
}

/** What is done here is written down, and taken back likewise. */
const actions: CardActions = {
  reaches: ['page', 'site', 'everywhere'],
  site: 'example.org',
  async notThisMeaning(word, entry, reach) {
    seen.done.push(`not ${word} as ${entry} on ${reach}`);
    for (const mark of document.querySelectorAll('[data-entry]'))
      if (mark.textContent === word) mark.setAttribute('hidden', '');
    card?.refresh();
    return async () => {
      seen.done.push('undo');
    };
  },
  async stopMarking(entry) {
    seen.done.push(`stop ${entry}`);
    return async () => {
      seen.done.push('undo');
    };
  },
  async copy(text) {
    seen.done.push(text.split('\n')[0] ?? '');
  },
};

/** Two words of the sample lead on. */
function mentionsIn(text: string) {
  return ['rash', 'epilepsy'].flatMap((word) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length, entry: word }];
  });
}

function targetOf(mark: Element): CardTarget {
  const known = targets.get(mark);
  if (known) return known;
  const target: CardTarget = {
    key: mark,
    entry: mark.getAttribute('data-entry') ?? '',
    text: mark.textContent ?? '',
    get colours() {
      const colours = mark.getAttribute('data-colours');
      return colours === 'light' || colours === 'dark' ? colours : undefined;
    },
    boxes: () => [...mark.getClientRects()],
    element: mark,
  };
  targets.set(mark, target);
  return target;
}

function contentOf(entry: string): CardContent | undefined {
  if (entry === 'unknown') return undefined;
  if (entry.startsWith('real ')) return describeEntry(glossary, entry.slice(5));
  return entry === 'empty' ? emptyContent : { ...medicineContent, entryId: entry, name: entry };
}
