import type { Reference } from '../source/document.ts';

/** A line that the article says, with its place and, where it is doubtful, what current references say. */
export interface Statement {
  readonly factId: string;
  readonly text: string;
  /** "Side effects, item 3". */
  readonly place: string;
  readonly serious: boolean;
  /** True where the line is about the whole group of medicines and stands on this entry's card as context. */
  readonly ofGroup?: true;
  readonly appraisal?: {
    readonly id: string;
    readonly verdict: string;
    readonly note: string;
    readonly references: readonly Reference[];
  };
}

/** A line that the article does not say. */
export interface NoteLine {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly references: readonly Reference[];
}

/** All that the card, and the look-up's entry view, say about one entry. Empty lists are not shown. */
export interface CardContent {
  readonly entryId: string;
  readonly name: string;
  /** Present where the reader wrote the name: it is shown as it is. */
  readonly nameIsOwn?: true;
  /** "Medicine · anticonvulsant", "Side effect (serious) · also a use". */
  readonly roleLine: string;
  readonly definition: string;
  /** What the lists below are: "The source article lists this as …" or, for a medicine, that it names none. */
  readonly attribution: string;
  /** "Get help now": urgent safety notes, not from the article. */
  readonly urgent: readonly NoteLine[];
  /** "Tell your doctor": side effects that the article lists. */
  readonly sideEffects: readonly Statement[];
  readonly cautions: readonly Statement[];
  readonly uses: readonly Statement[];
  readonly care: readonly Statement[];
  /** How they work, when effects begin, and the like. */
  readonly background: readonly Statement[];
  /** "Not from the article". */
  readonly notes: readonly NoteLine[];
  /** What the reader wrote about these words; absent where they are no term of the reader's own. */
  readonly ownNote?: string;
  /** Why the words are marked on the page; absent where they say it themselves. */
  readonly reason?: string;
  /** General information, not medical advice · unsigned, undated source · not reviewed by a clinician. */
  readonly footer: readonly string[];
}
