import type { Term } from '../glossary/lexicon.ts';
import type { Candidate } from './candidate.ts';
import {
  abbreviationOf,
  type BlockAnchors,
  type Evidence,
  gather,
  type Row,
  speakersIn,
  type TitleWords,
} from './evidence.ts';
import { introducersOf, listenTo } from './introducers.ts';
import { addOwn } from './own-marks.ts';
import type { Reason, Telling } from './reason.ts';
import { lastAtMost, type Sentences, sentencesOf } from './sentences.ts';
import { textAbove } from './text-above.ts';

/**
 * How much around a context word may speak for it. `strict`: its own or the previous sentence · `balanced`: also the headings
 * over it, the line before its list, and the page's title · `generous`: any anchor on the page.
 */
export type Relevance = 'strict' | 'balanced' | 'generous';

export interface Setting {
  /** `text`: the words as they stand on the page. */
  isTracked(term: Term, text: string): boolean;
  readonly title: TitleWords;
  readonly relevance: Relevance;
  /** False on a page in another language, where only names of medicines and the class's own words are sure. */
  isEnglish(candidate: Candidate): boolean;
}

const byName: Reason = { kind: 'name' };
const bySpelling: Reason = { kind: 'spelt-out' };

/** UTF-16 units between a word and its anchor: sentences longer than this are tables and menus in disguise. */
const reach = 400;

/** Candidates between two rests: few enough for a millisecond or two. */
const stride = 64;

/**
 * Decides which candidates are marked, and why. The rules, with what they were tried on: docs/decisions/0002-relevance.md.
 * Rests now and then, to let others in between; answers for the page as it is only if it stays so meanwhile.
 */
export function* judgeInSteps(
  candidates: Iterable<Candidate>,
  setting: Setting,
): Generator<undefined, Map<Candidate, Reason>> {
  const evidence = gather(candidates, setting.title);
  const reasons = new Map<Candidate, Reason>();
  let left = stride;
  for (const candidate of evidence.seen) {
    if (!setting.isTracked(candidate.term, candidate.mark.text)) continue;
    const reason = reasonFor(candidate, evidence, setting);
    if (reason !== undefined) reasons.set(candidate, reason);
    if (--left > 0) continue;
    left = stride;
    yield;
  }
  if (evidence.own.length > 0) yield* addOwn(reasons, evidence.own, setting);
  return reasons;
}

function reasonFor(candidate: Candidate, evidence: Evidence, setting: Setting): Reason | undefined {
  const { term, notes } = candidate;
  const isName = term.role === 'medicine' && !term.hint;
  if (!isName && !setting.isEnglish(candidate)) return undefined;
  if (term.gate === 'any') return evidence.isDoubtful(term) ? undefined : byName;
  if (term.gate === 'lookup') return undefined;
  if (term.abbreviation && isSpeltOut(candidate, evidence)) return bySpelling;
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
  return near === undefined ? undefined : because('nearby', near, evidence);
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
    return because('title', main, evidence);
  if (!evidence.over.has(notes.block)) evidence.over.set(notes.block, anchorOver(notes.block, evidence));
  const over = evidence.over.get(notes.block);
  if (over !== undefined) return because('heading', over, evidence);
  if (anyAnchor !== undefined && (term.hint || relevance === 'generous'))
    return because('page', anyAnchor, evidence);
  return undefined;
}

/** A reason stays as long as the mark. The same few words speak for most marks of a page, so the same few objects tell it. */
function because(kind: Telling, word: string, { reasons }: Evidence): Reason {
  const reason = reasons[kind].get(word) ?? { kind, word };
  reasons[kind].set(word, reason);
  return reason;
}

/** Medicines that are used for much else. "AED" is not one: where people have seizures there are defibrillators too. */
function isHelpedBySeizures({ role, abbreviation }: Term): boolean {
  return role === 'medicine' && !abbreviation;
}

function isSpeltOut(candidate: Candidate, { speltOut }: Evidence): boolean {
  return speltOut.size > 0 && speltOut.has(abbreviationOf(candidate));
}

/** An anchor in the same sentence or the one before. Looks at neighbours only: a flow may be a whole document. */
function nearest(candidate: Candidate, row: Row | undefined): string | undefined {
  if (row === undefined) return undefined;
  const { offset, sentence } = candidate;
  for (let index = lastAtMost(row.offsets, offset - reach); index < row.candidates.length; index++) {
    const other = row.candidates[index];
    if (other === undefined || other.offset > offset + reach) break;
    if (other === candidate || offset - other.offset > reach || !speaksFor(other, candidate)) continue;
    const distance = sentence - other.sentence;
    if (distance === 0 || distance === 1) return other.mark.text;
  }
  return undefined;
}

/** "Mood stabilizer" says what is treated. Its side effects may be those of lithium, which is one too. */
function speaksFor({ term }: Candidate, { term: { role } }: Candidate): boolean {
  return !term.hint || role === 'condition' || role === 'care';
}

/** The same on earlier lines of a block: a line break ends no sentence, but an empty line ends what was said. */
function onLinesAbove(candidate: Candidate, others: BlockAnchors | undefined): string | undefined {
  const { notes, mark } = candidate;
  if (others === undefined || (others.flows.size === 1 && others.flows.has(notes))) return undefined;
  const { anchors } = others;
  others.byText ??= placesByText(anchors);
  const { text, starts } = textAbove(mark.place.nodes[0], mark.place.start, notes.block, reach);
  let sentences: Sentences | undefined;
  let first = Number.POSITIVE_INFINITY;
  for (const [node, start] of starts) {
    for (const index of others.byText.get(node) ?? []) {
      sentences ??= sentencesOf(text());
      const offset = start + (anchors[index]?.mark.place.start ?? 0);
      if (index < first && sentences.last - sentences.at(offset) <= 1) first = index;
    }
  }
  return anchors[first]?.mark.text;
}

function placesByText(anchors: readonly Candidate[]): ReadonlyMap<Text, readonly number[]> {
  const places = new Map<Text, number[]>();
  for (const [index, { mark }] of anchors.entries()) {
    const [node] = mark.place.nodes;
    const here = places.get(node);
    if (here === undefined) places.set(node, [index]);
    else here.push(index);
  }
  return places;
}

/** What introduces a block, or a heading over it. */
function anchorOver(block: Element, evidence: Evidence): string | undefined {
  const { anchorsByBlock, anchorByHeading, governors } = evidence;
  if (anchorsByBlock.size === 0) return undefined;
  evidence.speakers ??= speakersIn(anchorsByBlock);
  const { speakers } = evidence;
  evidence.listening ??= listenTo((each) => speakers.has(each));
  for (const { element, by } of introducersOf(block, evidence.listening)) {
    const anchor = speakers
      .get(element)
      ?.anchors.find(({ notes, sentence }) => by === 'all' || sentence === notes.lastSentence);
    if (anchor !== undefined) return anchor.mark.text;
  }
  if (anchorByHeading.size === 0) return undefined;
  const headings = governors.headingsOver(block);
  const index = headings.findIndex((heading) => anchorByHeading.has(heading));
  const heading = headings[index];
  const anchor = heading && anchorByHeading.get(heading);
  if (anchor === undefined) return undefined;
  // What tells of other pages is not under the main heading, and only the nearest other heading is its own.
  const canSpeak = (index === 0 && !anchor.notes.inMainHeading) || !governors.tellsOfOthers(block);
  return canSpeak ? anchor.mark.text : undefined;
}
