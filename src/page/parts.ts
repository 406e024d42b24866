import type { Card, CardWorld } from '../card/start-card.ts';
import type { Painter } from '../paint/painter.ts';
import type { Scan, ScanWorld } from '../scan/start-scan.ts';
import type { Marking, MarkingWorld } from './start-marking.ts';

/** What most pages never need, and a page that does loads for itself. Why: docs/decisions/0006-what-every-frame-loads.md. */
export interface Parts {
  readonly marking: MarkingPart;
  readonly card: CardPart;
  readonly 'element-painter': PaintingPart;
}

export type PartName = keyof Parts;

/** Everything that marks a page in which a word of ours may stand: the words, the scan, the highlight painter. */
export interface MarkingPart {
  startMarking(world: Omit<MarkingWorld, 'lens' | 'painting'>, painting: PaintingPart | undefined): Marking;
}

/** The card, with all that it says. */
export interface CardPart {
  startCard(world: Omit<CardWorld, 'contentFor'>): Card;
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
