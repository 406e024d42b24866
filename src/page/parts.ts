import type { CardActions } from '../card/card-actions.ts';
import type { Card, CardWorld } from '../card/start-card.ts';
import type { Term } from '../glossary/lexicon.ts';
import type { MarkLook } from '../paint/mark-names.ts';
import type { Painter } from '../paint/painter.ts';
import type { Occurrences } from '../scan/first-of-each.ts';
import type { PageLens } from '../scan/lens.ts';
import type { Relevance } from '../scan/relevance.ts';
import type { Scan, ScanWorld } from '../scan/start-scan.ts';
import type { CardColours, EntryForm } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { FoundEntry } from './report.ts';
import type { TellTermsWorld } from './tell-terms.ts';

/** What most pages never need, and a page that does loads for itself. Why: docs/decisions/0006-what-every-frame-loads.md. */
export interface Parts {
  readonly marking: MarkingPart;
  readonly card: CardPart;
  readonly 'element-painter': PaintingPart;
}

export type PartName = keyof Parts;

/** Everything that marks a page in which a word of ours may stand: the words, the scan, the highlight painter. */
export interface MarkingPart {
  startMarking(world: PageMarkingWorld, painting: PaintingPart | undefined): Promise<Marking>;
}

/** What the page script knows of a document that is to be marked. */
export type PageMarkingWorld = Pick<
  SettingsMarkingWorld,
  | 'document'
  | 'hosts'
  | 'loadPart'
  | 'ownNotes'
  | 'ownWords'
  | 'onChange'
  | 'onError'
  | 'onReturn'
  | 'shadowRootOf'
  | 'signal'
  | 'stillThere'
>;

/** The card, with all that it says. */
export interface CardPart {
  startCard(world: Omit<CardWorld, 'contentFor' | 'others' | 'openInGlossary'>): Card;
}

/** A painter, and the scan that goes with it. */
export interface PaintingPart {
  createPainter(document: Document): Painter;
  startScan(world: ScanWorld): Scan;
}

/**
 * Asks for a part and tells when it is there. Never rejects: where loading fails (the extension is gone, say), nothing comes
 * until someone asks again. Asking often costs nothing.
 */
export type LoadPart = <Name extends PartName>(name: Name) => Promise<Parts[Name]>;

export interface MarkingWorld {
  readonly document: Document;
  readonly painting: PaintingPart;
  readonly lens: PageLens;
  isTracked(term: Term, text: string): boolean;
  untrackedForms(): readonly EntryForm[];
  /** The reader's own words, as they were prepared; undefined where they are off pages. */
  readonly ownWords: string | undefined;
  /** The reader's notes to them, as they were prepared. */
  ownNotes(): Promise<string>;
  readonly loadPart: LoadPart;
  /** False once the extension has gone: then the signal has aborted. Asked before anything is painted or looked up. */
  stillThere(): boolean;
  /** Milliseconds. */
  dwell(): number;
  cardColours(): CardColours;
  readonly actions: CardActions;
  shadowRootOf(element: Element): ShadowRoot | null;
  relevance(): Relevance;
  occurrences(): Occurrences;
  look(): MarkLook;
  detectLanguage(text: string): Promise<string | undefined>;
  onChange(): void;
  /** Absent on the extension's own pages, of which the toolbar tells nothing. */
  readonly toolbar?: {
    send: TellTermsWorld['send'];
    onAsked(listener: () => void, signal: AbortSignal): void;
  };
  onError(error: unknown): void;
  readonly signal: AbortSignal;
}

type OfSettings =
  | 'isTracked'
  | 'untrackedForms'
  | 'dwell'
  | 'cardColours'
  | 'actions'
  | 'relevance'
  | 'occurrences'
  | 'look';

/** A document to mark as the reader's settings say. */
export interface SettingsMarkingWorld extends Omit<MarkingWorld, OfSettings> {
  readonly store: SettingsStore;
  /** The browser's own language, as it names it. */
  readonly browserLanguage: string;
  /** The hosts of the frame and of the pages around it, its own first. */
  readonly hosts: readonly string[];
  /** True in a private window, where nothing that the reader does may be kept. */
  isPrivate(): boolean;
  /** Words that the reader dismissed on this page alone. They outlive a marking that is stopped and started again. */
  readonly dismissed: Set<string>;
  /** Calls back when the document was frozen: it has not heard what changed meanwhile. */
  onReturn(listener: () => void, signal: AbortSignal): void;
}

export interface Marking {
  found(): readonly FoundEntry[];
  /** Goes to the next or previous mark in reading order, of one entry or of all, and opens its card. */
  step(direction: 1 | -1, entry?: string): void;
  judgeAgain(): void;
  /** Draws the marks as the reader now wants them, without reading or deciding anything. */
  dressAgain(): void;
  isTooLarge(): boolean;
}
