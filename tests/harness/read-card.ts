import type { Page } from 'puppeteer-core';
import type { Place } from './marked-terms.ts';
import { waitUntil } from './wait-until.ts';

/** A box in its document's viewport, CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A heading or a control in the card. */
export interface CardPart {
  readonly tag: string;
  readonly role: string;
  /** Its label, or its text. */
  readonly name: string;
  readonly box: Box;
}

/** The open card as a reader meets it. */
export interface ShownCard {
  /** The accessible name of the dialog. */
  readonly name: string;
  readonly role: string;
  /** What is visible, a line per block of text. */
  readonly text: string;
  readonly box: Box;
  readonly headings: readonly CardPart[];
  /** Buttons, links and summaries, in order. */
  readonly controls: readonly CardPart[];
  /** The name of the focused element inside the card; empty if focus is elsewhere. */
  readonly focused: string;
}

/** Asks the card reader, an extension that runs beside Sidenote, and waits for its answer. */
async function ask(place: Place, question: string, answer: string): Promise<string> {
  return place.evaluate(
    (question, answer) =>
      new Promise<string>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('The card reader does not answer.')), 5000);
        const listener = (event: Event) => {
          clearTimeout(timer);
          resolve(event instanceof CustomEvent ? String(event.detail) : '');
        };
        addEventListener(answer, listener, { once: true });
        dispatchEvent(new Event(question));
      }),
    question,
    answer,
  );
}

/** The open card of a document, or undefined if none is open. Its shadow root is closed: only an extension can read it. */
export async function readCard(place: Place): Promise<ShownCard | undefined> {
  const card: ShownCard | null = JSON.parse(await ask(place, 'card-reader-read', 'card-reader-card'));
  return card ?? undefined;
}

/** Waits until a card is open (named `name`, if given, in any case) and has text. */
export async function waitForCard(place: Place, name?: string, timeout = 5000): Promise<ShownCard> {
  let last: ShownCard | undefined;
  return waitUntil(
    async () => {
      last = await readCard(place);
      if (last === undefined || last.text === '') return false;
      return (name === undefined || last.name.toLowerCase().includes(name.toLowerCase())) && last;
    },
    () =>
      `No card${name === undefined ? '' : ` named ${name}`} opened; ${last === undefined ? 'none is open' : `open is ${last.name}`}`,
    timeout,
  );
}

/** Waits until no card is open. */
export async function waitForNoCard(place: Place, timeout = 5000): Promise<void> {
  await waitUntil(async () => (await readCard(place)) === undefined, 'The card stayed open', timeout);
}

/** The browser's number for a tab, as in `popup.html?tab=ID`. Web pages only. */
export async function tabId(page: Page): Promise<number> {
  return Number(await ask(page, 'card-reader-which-tab', 'card-reader-tab'));
}
