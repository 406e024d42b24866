import type { CardContent } from '../glossary/card-content.ts';
import { say } from '../language/say-in-card.ts';

/** A term of the reader's own, as they wrote it. */
export interface OwnTermText {
  readonly name: string;
  /** Plain text, lines and all; empty where there is none. */
  readonly note: string;
}

/** What a card says of the reader's own term: their note, and that nothing else speaks here. */
export function ownContent(entryId: string, { name, note }: OwnTermText): CardContent {
  return {
    entryId,
    name,
    nameIsOwn: true,
    roleLine: say('card_own_term'),
    definition: '',
    ownNote: note,
    attribution: '',
    urgent: [],
    sideEffects: [],
    cautions: [],
    uses: [],
    care: [],
    background: [],
    notes: [],
    footer: [note === '' ? say('card_own_without_note') : say('card_own_with_note')],
  };
}
