/** Parts of the source document, in reading order. */
export type Section = 'opening' | 'treatments' | 'side-effects' | 'closing';

/** What a fact says about its subjects. A fact that does two things has the first one here, the other in `alsoKind`. */
export type FactKind =
  | 'use'
  | 'side-effect'
  | 'caution'
  | 'care'
  | 'mechanism'
  | 'benefit'
  | 'timing'
  | 'class';

/** One thing the document says, in our own words, with the place where it says it. */
export interface Fact {
  /** Stable number within the document: `F01`, `F02`, … in reading order. */
  readonly id: string;
  readonly section: Section;
  /** Where a reader finds it: "Side effects, item 3". */
  readonly place: string;
  readonly kind: FactKind;
  readonly alsoKind?: FactKind;
  readonly serious?: true;
  readonly text: string;
  /** Ids of the subjects that this fact speaks of; a fact about the whole group has `class`. */
  readonly about: readonly string[];
}

/** Where a statement beyond the document comes from. */
export interface Reference {
  readonly title: string;
  /** Absent where no address is known. */
  readonly url?: string;
  /** True until someone has opened the primary text: shown to readers as "source needs checking". */
  readonly needsChecking?: true;
}

/** A correction beside facts that current references contradict or narrow. */
export interface Appraisal {
  readonly id: string;
  readonly facts: readonly string[];
  readonly verdict: string;
  readonly note: string;
  readonly references: readonly Reference[];
}

/** A safety statement that the document lacks; always shown apart as "Not from the article". */
export interface SafetyNote {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** `'all'`: every entry of the class and its medicines; else ids of medicines or subjects. */
  readonly appliesTo: 'all' | readonly string[];
  /** Subjects whose own card this note opens, beside what it applies to: the crisis line on "suicidal thoughts". */
  readonly opens?: readonly string[];
  /** True for the signs that need help at once. */
  readonly urgent?: true;
  readonly references: readonly Reference[];
}

/**
 * When a word may be marked on a page.
 * `any`: wherever it stands · `page`: where the page is about these medicines · `near`: only near such a word ·
 * `defined`: an abbreviation, after the page has spelt it out · `lookup`: never on pages.
 */
export type Gate = 'any' | 'page' | 'near' | 'defined' | 'lookup';

/** Words that name a subject, all with one gate. Inflections and spelling variants are derived in the glossary. */
export interface Wording {
  readonly gate: Gate;
  readonly words: readonly string[];
  /** Matched with its capitals only. Abbreviations (`defined`) always are. */
  readonly caseSensitive?: true;
  /** Set where rules must not add plurals or hyphen variants. */
  readonly exact?: true;
}

/** Something that the document speaks of: the class, a condition, a side effect, a caution, a piece of care. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  /** One plain sentence that says what the word means; our own words, no claim about medicines. */
  readonly definition: string;
  readonly wordings: readonly Wording[];
  /** True for the class itself: its words and its medicines prove that a page is about the subject. */
  readonly isClass?: true;
  /** Set on the word for a whole kind of facts ("side effects"): it takes that kind's role, whatever is said of it. */
  readonly namesKind?: FactKind;
  /** Subjects that the document lists too and that a reader might take for this one, or for its contrary. */
  readonly pairedWith?: readonly string[];
}

/** A medicine of the document's class. */
export interface Medicine {
  /** International non-proprietary name, lower case: also its id, with hyphens for spaces. */
  readonly inn: string;
  readonly id: string;
  /** Other names, salts and spellings. */
  readonly names: readonly string[];
  readonly brands: readonly string[];
  /** Names that are also ordinary words or other things: marked near an anchor only. */
  readonly ambiguous?: readonly string[];
  /** Ambiguous names that are ordinary words without their capital ("versed"): marked with it only. */
  readonly capitalised?: readonly string[];
  /** Marked after the page has defined them only. */
  readonly abbreviations?: readonly string[];
  /** `on`: marked anywhere · `near`: marked near an anchor or a seizure word · `off`: look-up only. */
  readonly tracking: 'on' | 'near' | 'off';
  /** True where the medicine is used against seizures too, but mainly for something else. */
  readonly mainlyOther?: true;
  /** WHO ATC code(s). */
  readonly atc: readonly string[];
  /** One plain clause for the card: "also a benzodiazepine", "no longer sold". */
  readonly remark?: string;
}

/** Everything Sidenote knows from one document. A second document is a second value of this type. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** Absent: the document is unsigned. */
  readonly author?: string;
  /** ISO date; absent: the document is undated. */
  readonly date?: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly facts: readonly Fact[];
  readonly appraisals: readonly Appraisal[];
  readonly safetyNotes: readonly SafetyNote[];
  readonly subjects: readonly Subject[];
  readonly medicines: readonly Medicine[];
  /** Longer phrases that must win over a word inside them and stay unmarked ("respiratory depression"). */
  readonly suppressors: readonly string[];
  /**
   * Phrases in which words marked anywhere mean something else ("drug seizure"). They stay unmarked like suppressors, and on a
   * page that has one, the words alone need another word of medicine.
   */
  readonly otherSenses?: readonly {
    readonly words: readonly string[];
    readonly phrases: readonly string[];
  }[];
  /** Names of other medicines that look like ours; look-up answers that they are not in the glossary. */
  readonly lookAlikes: readonly string[];
}
