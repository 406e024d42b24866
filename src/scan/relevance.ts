import type { Term } from '../glossary/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { createGovernors } from './governors.ts';
import { introducersOf } from './introducers.ts';
import { isOpener } from './lens.ts';
import { lastAtMost, sentencesOf } from './sentences.ts';
import { textAbove } from './text-above.ts';

/** Why a candidate is marked. `word` is what on the page speaks for it. */
export type Reason =
  | { readonly kind: 'name' }
  | { readonly kind: 'spelt-out' }
  | { readonly kind: 'title'; readonly word: string }
  | { readonly kind: 'nearby'; readonly word: string }
  | { readonly kind: 'heading'; readonly word: string }
  | { readonly kind: 'page'; readonly word: string };

/** What a page's title says, for relevance. */
export interface TitleWords {
  readonly anchor: string | undefined;
  readonly seizure: string | undefined;
}

/**
 * How much around a context word may speak for it. `strict`: its own or the previous sentence · `balanced`: also the headings
 * over it, the line before its list, and the page's title · `generous`: any anchor on the page.
 */
export type Relevance = 'strict' | 'balanced' | 'generous';

export interface Setting {
  isTracked(term: Term): boolean;
  readonly title: TitleWords;
  readonly relevance: Relevance;
  /** False on a page in another language, where only names of medicines and the class's own words are sure. */
  isEnglish(candidate: Candidate): boolean;
}

/** UTF-16 units between a word and its anchor: sentences longer than this are tables and menus in disguise. */
const reach = 400;

/**
 * Decides which candidates are marked, and why. The rules, with what they were tried on: docs/decisions/0002-relevance.md.
 */
export function judge(candidates: Iterable<Candidate>, setting: Setting): Map<Candidate, Reason> {
  const seen = [...candidates].filter(({ visible }) => visible);
  const evidence = gather(seen, setting);
  const reasons = new Map<Candidate, Reason>();
  for (const candidate of seen) {
    if (!setting.isTracked(candidate.term)) continue;
    const reason = reasonFor(candidate, evidence, setting);
    if (reason !== undefined) reasons.set(candidate, reason);
  }
  return reasons;
}

type Evidence = ReturnType<typeof gather>;

function gather(seen: readonly Candidate[], { title }: Setting) {
  const anchors = seen.filter(({ term }) => term.anchor);
  const anyAnchor = anchors.find(({ notes }) => !notes.inMenu && !notes.inBanner)?.mark.text;
  const hints = anyAnchor === undefined ? [] : seen.filter(({ term }) => term.hint);
  const otherSenses = new Set(
    seen.filter(({ term }) => term.sense === 'other').map(({ term }) => term.entry),
  );
  const isMedical = seen.some(
    ({ term, notes }) =>
      term.sense === 'sure' && (term.anchor || term.seizure) && !notes.inMenu && !notes.inBanner,
  );
  /** On a page about the law, "seizure" alone is not ours; a single word of medicine on it makes it ours again. */
  const isDoubtful = ({ sense, entry }: Term) =>
    sense === 'ambiguous' && !isMedical && otherSenses.has(entry);
  const seizures = seen.filter(({ term }) => term.seizure && !isDoubtful(term));
  const speaking = anchors.filter(({ notes }) => !notes.inBanner && !notes.comparesWithOthers);
  const mainHeading = (all: readonly Candidate[]) => all.find(({ notes }) => notes.inMainHeading)?.mark.text;
  return {
    anchorsByFlow: byFlow([...anchors, ...hints]),
    seizuresByFlow: byFlow(seizures),
    anchorsByHeading: Map.groupBy(speaking, ({ notes }) =>
      notes.block.closest('h1, h2, h3, h4, h5, h6, [role="heading"]'),
    ),
    anchorsByBlock: Map.groupBy(
      anchors.filter(({ notes }) => !notes.inBanner),
      ({ notes }) => notes.block,
    ),
    anyAnchor,
    isDoubtful,
    // A title may only tell the site's name: the page itself must speak of these medicines too.
    mainAnchor: (anyAnchor && title.anchor) ?? mainHeading(speaking),
    mainSeizure: title.seizure ?? mainHeading(seizures),
    // What a page spells out that has nothing to do with the subject is not ours.
    speltOut: new Set(
      title.seizure !== undefined || seen.some(({ term }) => isOpener(term))
        ? seen.filter(({ defines }) => defines).map(abbreviationOf)
        : [],
    ),
    /** What introduces a block or stands over it, as far as asked. */
    over: new Map<Element, string | undefined>(),
    governors: createGovernors(),
  };
}

function reasonFor(candidate: Candidate, evidence: Evidence, setting: Setting): Reason | undefined {
  const { term, notes } = candidate;
  const isName = term.role === 'medicine' && !term.hint;
  if (!isName && !setting.isEnglish(candidate)) return undefined;
  if (term.gate === 'any') return evidence.isDoubtful(term) ? undefined : { kind: 'name' };
  if (term.gate === 'lookup') return undefined;
  if (term.abbreviation && evidence.speltOut.has(abbreviationOf(candidate))) return { kind: 'spelt-out' };
  if (term.gate === 'defined' || notes.inMenu) return undefined;
  return (
    reasonNearby(candidate, evidence) ??
    (setting.relevance === 'strict' || term.abbreviation
      ? undefined
      : reasonAround(candidate, evidence, setting.relevance))
  );
}

function reasonNearby(candidate: Candidate, evidence: Evidence): Reason | undefined {
  const { term, notes } = candidate;
  const near =
    nearest(candidate, evidence.anchorsByFlow.get(notes)) ??
    onLinesAbove(candidate, evidence.anchorsByBlock.get(notes.block)) ??
    (isHelpedBySeizures(term) ? nearest(candidate, evidence.seizuresByFlow.get(notes)) : undefined);
  return near === undefined ? undefined : { kind: 'nearby', word: near };
}

function reasonAround(
  candidate: Candidate,
  evidence: Evidence,
  relevance: 'balanced' | 'generous',
): Reason | undefined {
  const { term, notes } = candidate;
  const { mainAnchor, mainSeizure, anyAnchor } = evidence;
  const main = mainAnchor ?? (isHelpedBySeizures(term) ? mainSeizure : undefined);
  if (main !== undefined && !evidence.governors.tellsOfOthers(notes.block))
    return { kind: 'title', word: main };
  if (!evidence.over.has(notes.block)) evidence.over.set(notes.block, anchorOver(notes.block, evidence));
  const over = evidence.over.get(notes.block);
  if (over !== undefined) return { kind: 'heading', word: over };
  if (anyAnchor !== undefined && (term.hint || relevance === 'generous'))
    return { kind: 'page', word: anyAnchor };
  return undefined;
}

/** Medicines that are used for much else. "AED" is not one: where people have seizures there are defibrillators too. */
function isHelpedBySeizures({ role, abbreviation }: Term): boolean {
  return role === 'medicine' && !abbreviation;
}

/** What a page that spells one out is sure of: these letters, in the singular or the plural, for this entry. */
function abbreviationOf({ term, mark }: Candidate): string {
  return `${term.entry} ${mark.text.replace(/s$/, '')}`;
}

/** The candidates of a flow in reading order, and where each stands in it. */
interface Row {
  readonly candidates: readonly Candidate[];
  readonly offsets: readonly number[];
}

function byFlow(candidates: readonly Candidate[]): ReadonlyMap<Candidate['notes'], Row> {
  const sorted = [...candidates].sort((a, b) => a.offset - b.offset);
  const rows = new Map<Candidate['notes'], Row>();
  for (const [notes, row] of Map.groupBy(sorted, ({ notes }) => notes)) {
    rows.set(notes, { candidates: row, offsets: row.map(({ offset }) => offset) });
  }
  return rows;
}

/** An anchor in the same sentence or the one before. Looks at neighbours only: a flow may be a whole document. */
function nearest(candidate: Candidate, row: Row | undefined): string | undefined {
  if (row === undefined) return undefined;
  const { offset, notes } = candidate;
  const own = notes.sentences.at(offset);
  for (let index = lastAtMost(row.offsets, offset - reach); index < row.candidates.length; index++) {
    const other = row.candidates[index];
    if (other === undefined || other.offset > offset + reach) break;
    const distance = own - notes.sentences.at(other.offset);
    const isNear = (distance === 0 || distance === 1) && offset - other.offset <= reach;
    if (isNear && other !== candidate && speaksFor(other, candidate)) return other.mark.text;
  }
  return undefined;
}

/** "Mood stabilizer" says what is treated. Its side effects may be those of lithium, which is one too. */
function speaksFor({ term }: Candidate, { term: { role } }: Candidate): boolean {
  return !term.hint || role === 'condition' || role === 'care';
}

/** The same on earlier lines of a block: a line break ends no sentence, but an empty line ends what was said. */
function onLinesAbove(candidate: Candidate, others: readonly Candidate[] = []): string | undefined {
  const { notes, mark } = candidate;
  if (!others.some((other) => other.notes !== notes)) return undefined;
  const { text, startOf } = textAbove(mark.place.nodes[0], mark.place.start, notes.block, reach);
  const sentences = sentencesOf(text);
  return others.find(({ mark: { place } }) => {
    const start = startOf(place.nodes[0]);
    return start !== undefined && sentences.last - sentences.at(start + place.start) <= 1;
  })?.mark.text;
}

/** What introduces a block, or a heading over it. */
function anchorOver(block: Element, evidence: Evidence): string | undefined {
  if (evidence.anchorsByBlock.size === 0) return undefined;
  const isOther = evidence.governors.tellsOfOthers(block);
  for (const { element, by } of introducersOf(block)) {
    const anchor = lastBlockIn(element, evidence.anchorsByBlock)?.find(
      ({ notes: { sentences }, offset }) => by === 'all' || sentences.at(offset) === sentences.last,
    );
    if (anchor !== undefined) return anchor.mark.text;
  }
  for (const heading of evidence.governors.headingsOver(block)) {
    const anchor = evidence.anchorsByHeading.get(heading)?.[0];
    // What tells of other pages is not under the main heading, and only the nearest other heading is its own.
    if (isOther && (anchor === undefined || anchor.notes.inMainHeading)) break;
    if (anchor !== undefined) return anchor.mark.text;
  }
  return undefined;
}

function lastBlockIn(
  element: Element,
  anchors: Evidence['anchorsByBlock'],
): readonly Candidate[] | undefined {
  for (let at: Element | null = element; at !== null; at = at.lastElementChild) {
    const found = anchors.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}
