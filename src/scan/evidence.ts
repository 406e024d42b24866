import type { Term } from '../glossary/lexicon.ts';
import type { Candidate, FlowNotes } from './candidate.ts';
import { createGovernors } from './governors.ts';
import type { Listening } from './introducers.ts';
import { isOpener } from './lens.ts';
import type { Reason, Telling } from './reason.ts';
import { parentElementOf } from './true-property.ts';

/** What a page's title says, for relevance. */
export interface TitleWords {
  readonly anchor: string | undefined;
  readonly seizure: string | undefined;
}

export type Evidence = ReturnType<typeof gather>;

/** What on a page may speak for its words, in one look at them all. */
export function gather(candidates: Iterable<Candidate>, title: TitleWords) {
  const seen: Candidate[] = [];
  /** The reader's own words speak for nothing. */
  const own: Candidate[] = [];
  /** Anchors and hints. */
  const telling: Candidate[] = [];
  const seizures: Candidate[] = [];
  const defining: Candidate[] = [];
  const otherSenses = new Set<string>();
  let anyAnchor: string | undefined;
  let isMedical = false;
  let opens = false;
  for (const candidate of candidates) {
    if (!candidate.visible) continue;
    if (candidate.term.role === 'own') {
      own.push(candidate);
      continue;
    }
    seen.push(candidate);
    const { term, notes, mark } = candidate;
    const { anchor, seizure, sense } = term;
    if (anchor || term.hint) telling.push(candidate);
    if (seizure) seizures.push(candidate);
    if (candidate.defines) defining.push(candidate);
    if (sense === 'other') otherSenses.add(term.entry);
    opens ||= isOpener(term);
    if ((anchor || seizure) && !notes.inMenu && !notes.inBanner) {
      if (anchor) anyAnchor ??= mark.text;
      isMedical ||= sense === 'sure';
    }
  }
  /** On a page about the law, "seizure" alone is not ours; a single word of medicine on it makes it ours again. */
  const isDoubtful = ({ sense, entry }: Term) =>
    sense === 'ambiguous' && !isMedical && otherSenses.has(entry);
  const anchorsByFlow = new Map<FlowNotes, Row>();
  const anchorsByBlock = new Map<Element, BlockAnchors>();
  const anchorByHeading = new Map<Element, Candidate>();
  let headingAnchor: string | undefined;
  for (const candidate of telling) {
    const { term, notes } = candidate;
    if (term.anchor || anyAnchor !== undefined) addTo(anchorsByFlow, candidate);
    if (!term.anchor || notes.inBanner) continue;
    addToBlock(anchorsByBlock, candidate);
    const { heading } = notes;
    if (heading === null || notes.comparesWithOthers) continue;
    if (!anchorByHeading.has(heading)) anchorByHeading.set(heading, candidate);
    if (notes.inMainHeading) headingAnchor ??= candidate.mark.text;
  }
  const seizuresByFlow = new Map<FlowNotes, Row>();
  let headingSeizure: string | undefined;
  for (const candidate of seizures) {
    if (isDoubtful(candidate.term)) continue;
    addTo(seizuresByFlow, candidate);
    if (candidate.notes.inMainHeading) headingSeizure ??= candidate.mark.text;
  }
  return {
    seen,
    own,
    anchorsByFlow,
    seizuresByFlow,
    anchorsByBlock,
    anchorByHeading,
    anyAnchor,
    isDoubtful,
    // A title may only tell the site's name: the page itself must speak of these medicines too.
    mainAnchor: (anyAnchor && title.anchor) ?? headingAnchor,
    mainSeizure: title.seizure ?? headingSeizure,
    // What a page spells out that has nothing to do with the subject is not ours.
    speltOut: new Set(title.seizure !== undefined || opens ? defining.map(abbreviationOf) : []),
    /** What introduces a block or stands over it, as far as asked. */
    over: new Map<Element, string | undefined>(),
    speakers: undefined as ReadonlyMap<Element, BlockAnchors> | undefined,
    listening: undefined as Listening | undefined,
    governors: createGovernors(),
    /** Those given so far, by word. */
    reasons: { nearby: new Map(), title: new Map(), heading: new Map(), page: new Map() } satisfies Record<
      Telling,
      Map<string, Reason>
    >,
  };
}

/** What a page that spells one out is sure of: these letters, in the singular or the plural, for this entry. */
export function abbreviationOf({ term, mark }: Candidate): string {
  return `${term.entry} ${mark.text.replace(/s$/, '')}`;
}

/** The candidates of a flow in reading order, and where each stands in it. */
export interface Row {
  readonly candidates: Candidate[];
  readonly offsets: number[];
}

/** Puts a candidate into the row of its flow. */
export function addTo(rows: Map<FlowNotes, Row>, candidate: Candidate) {
  const { notes, offset } = candidate;
  const row = rows.get(notes);
  if (row === undefined) {
    rows.set(notes, { candidates: [candidate], offsets: [offset] });
    return;
  }
  // They come in reading order but where a page was rearranged.
  let at = row.offsets.length;
  while (at > 0 && (row.offsets[at - 1] ?? 0) > offset) at--;
  row.candidates.splice(at, 0, candidate);
  row.offsets.splice(at, 0, offset);
}

/** The anchors of a block, in the order of finding. */
export interface BlockAnchors {
  readonly anchors: Candidate[];
  /** The flows they stand in: more than one where there are line breaks. */
  readonly flows: Set<FlowNotes>;
  /** As far as asked: places in `anchors`. */
  byText?: ReadonlyMap<Text, readonly number[]>;
}

function addToBlock(blocks: Map<Element, BlockAnchors>, candidate: Candidate) {
  const { notes } = candidate;
  const known = blocks.get(notes.block);
  if (known === undefined) blocks.set(notes.block, { anchors: [candidate], flows: new Set([notes]) });
  else {
    known.anchors.push(candidate);
    known.flows.add(notes);
  }
}

/** The blocks with anchors, by each element that ends in one: all that may introduce something. */
export function speakersIn(blocks: ReadonlyMap<Element, BlockAnchors>): ReadonlyMap<Element, BlockAnchors> {
  const speakers = new Map(blocks);
  for (const [block, anchors] of blocks) {
    let [at, around] = [block, parentElementOf(block)];
    while (around !== null && around.lastElementChild === at && !blocks.has(around)) {
      speakers.set(around, anchors);
      [at, around] = [around, parentElementOf(around)];
    }
  }
  return speakers;
}
