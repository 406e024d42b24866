import type { PartName } from '../page/parts.ts';
import type { FoundEntry, FrameReport } from '../page/report.ts';

/** What a reader's shortcut asks of the page in front. */
export type PageCommand = 'next-term' | 'previous-term';

/** From the popup or the background to the frames of a tab. */
export type ToPage =
  | { readonly type: 'report-please' }
  /** To the next or previous mark, of one entry or of all. */
  | { readonly type: 'jump'; readonly direction: 1 | -1; readonly entry?: string }
  | { readonly type: 'pause'; readonly paused: boolean }
  | { readonly type: 'scan-again' }
  | { readonly type: 'terms-please' }
  | { readonly type: 'command'; readonly command: PageCommand }
  | { readonly type: 'look-up'; readonly text: string }
  | CardOpened;

/** A card opened: from its frame to the background, and from there to all frames of the tab. */
export interface CardOpened {
  readonly type: 'card-opened';
  /** Which card: made up by itself. */
  readonly card: string;
  /** When, in milliseconds since 1970: a message may be late, and the other card newer. */
  readonly at: number;
}

/** From a frame to whichever popup is open. */
export type FromPage = { readonly type: 'report'; readonly report: FrameReport };

/** From a frame to the background or the popup. */
export type ToExtension = FromPage | Load | Terms | Site | CardOpened | OpenGlossary;

/** From a frame to the background. */
export type Load = { readonly type: 'load'; readonly part: PartName };

/** From a frame with marks to the background: its terms have changed, or were asked for. */
export interface Terms {
  readonly type: 'terms';
  /** Entry ids, each once. */
  readonly terms: readonly string[];
  /** True for a page that has no other frame. */
  readonly isAlone: boolean;
  readonly isAnswer: boolean;
}

/** From the top frame to the background, where the site’s state is not the usual one. */
export type Site = { readonly type: 'site'; readonly on: boolean };

/** From a card to the background: its reader wants to see an entry in the glossary. */
export type OpenGlossary = { readonly type: 'open-glossary'; readonly entry: string };

/** More than any page holds; what a broken frame sends beyond this is dropped. */
const mostFound = 2000;
const longestName = 300;

const states: readonly FrameReport['state'][] = [
  'on',
  'off-here',
  'off-everywhere',
  'paused',
  'not-html',
  'too-large',
];
const markedRoles: readonly FoundEntry['role'][] = [
  'medicine',
  'side-effect',
  'caution',
  'condition',
  'care',
  'own',
];

/** A message to a page; undefined for anything that is not one of ours. */
export function parseToPage(message: unknown): ToPage | undefined {
  const { type, entry, command, direction, paused } = fieldsOf(message);
  if (type === 'report-please' || type === 'scan-again') return { type };
  if (type === 'jump' && (direction === 1 || direction === -1))
    return { type, direction, ...(isName(entry) && { entry }) };
  if (type === 'pause' && typeof paused === 'boolean') return { type, paused };
  if (type === 'command' && (command === 'next-term' || command === 'previous-term'))
    return { type, command };
  return undefined;
}

/** A frame's report; undefined for anything that is not one. Entries of it that make no sense are left out. */
export function parseFromPage(message: unknown): FromPage | undefined {
  const { type, report } = fieldsOf(message);
  if (type !== 'report') return undefined;
  const { host, top, state, found } = fieldsOf(report);
  const known = states.find((each) => each === state);
  if (typeof host !== 'string' || host.length > longestName) return undefined;
  if (typeof top !== 'boolean' || known === undefined || !Array.isArray(found)) return undefined;
  return { type, report: { host, top, state: known, found: found.slice(0, mostFound).flatMap(parseFound) } };
}

const parts: readonly PartName[] = ['marking', 'card', 'element-painter'];

/** The part that a frame asks for; undefined for anything that is not such a request. */
export function parseLoad(message: unknown): PartName | undefined {
  const { type, part } = fieldsOf(message);
  return type === 'load' ? parts.find((each) => each === part) : undefined;
}

/** The words that a frame is to look up; undefined for any other message. */
export function parseLookUp(message: unknown): string | undefined {
  const { type, text } = fieldsOf(message);
  return type === 'look-up' && isName(text) ? text : undefined;
}

/** The card that opened; undefined for any other message. */
export function parseCardOpened(message: unknown): CardOpened | undefined {
  const { type, card, at } = fieldsOf(message);
  return type === 'card-opened' && isName(card) && typeof at === 'number' ? { type, card, at } : undefined;
}

/** The entry that a card wants to be shown in the glossary; undefined for any other message. */
export function parseOpenGlossary(message: unknown): string | undefined {
  const { type, entry } = fieldsOf(message);
  return type === 'open-glossary' && isName(entry) ? entry : undefined;
}

/** What a frame tells the toolbar; undefined for any other message. */
export function parseTerms(message: unknown): Omit<Terms, 'type'> | undefined {
  const { type, terms, isAlone, isAnswer } = fieldsOf(message);
  if (type !== 'terms' || !Array.isArray(terms)) return undefined;
  if (typeof isAlone !== 'boolean' || typeof isAnswer !== 'boolean') return undefined;
  return { terms: terms.slice(0, mostFound).filter(isName), isAlone, isAnswer };
}

/** Whether the site of a page is on; undefined for any other message. */
export function parseSite(message: unknown): boolean | undefined {
  const { type, on } = fieldsOf(message);
  return type === 'site' && typeof on === 'boolean' ? on : undefined;
}

export function asksForTerms(message: unknown): boolean {
  return fieldsOf(message).type === 'terms-please';
}

function parseFound(value: unknown): FoundEntry[] {
  const { entry, role, count, why } = fieldsOf(value);
  const known = markedRoles.find((each) => each === role);
  if (!isName(entry) || known === undefined) return [];
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return [];
  return [{ entry, role: known, count, ...(isName(why) && { why }) }];
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestName;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
