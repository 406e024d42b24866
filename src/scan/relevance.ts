import type { Term } from '../glossary/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { createGovernors, introducersOf } from './governors.ts';

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
  const anyAnchor = anchors.find(({ notes }) => !notes.inMenu)?.mark.text;
  const hints = anyAnchor === undefined ? [] : seen.filter(({ term }) => term.hint);
  const seizures = seen.filter(({ term }) => term.seizure);
  const mainHeading = (all: readonly Candidate[]) => all.find(({ notes }) => notes.inMainHeading)?.mark.text;
  return {
    anchorsByFlow: Map.groupBy([...anchors, ...hints], ({ notes }) => notes),
    seizuresByFlow: Map.groupBy(seizures, ({ notes }) => notes),
    anchorsByHeading: Map.groupBy(anchors, ({ notes }) =>
      notes.block.closest('h1, h2, h3, h4, h5, h6, [role="heading"]'),
    ),
    anchorsByBlock: Map.groupBy(anchors, ({ notes }) => notes.block),
    anyAnchor,
    mainAnchor: title.anchor ?? mainHeading(anchors),
    mainSeizure: title.seizure ?? mainHeading(seizures),
    speltOut: new Set(seen.filter(({ defines }) => defines).map(({ term }) => term.entry)),
    governors: createGovernors(),
  };
}

function reasonFor(candidate: Candidate, evidence: Evidence, setting: Setting): Reason | undefined {
  const { term, notes } = candidate;
  if (term.role !== 'medicine' && !setting.isEnglish(candidate)) return undefined;
  if (term.gate === 'any') return { kind: 'name' };
  if (term.gate === 'lookup') return undefined;
  if (term.abbreviation && evidence.speltOut.has(term.entry)) return { kind: 'spelt-out' };
  if (term.gate === 'defined' || notes.inMenu) return undefined;
  if (term.hint && evidence.anyAnchor !== undefined) return { kind: 'page', word: evidence.anyAnchor };
  return reasonInText(candidate, evidence, setting);
}

/** Evidence from near to far; the nearest is told. */
function reasonInText(candidate: Candidate, evidence: Evidence, { relevance }: Setting): Reason | undefined {
  const { term, notes } = candidate;
  const near = nearest(candidate, evidence.anchorsByFlow.get(notes));
  if (near !== undefined) return { kind: 'nearby', word: near };
  if (term.role === 'medicine') {
    const seizure = nearest(candidate, evidence.seizuresByFlow.get(notes)) ?? evidence.mainSeizure;
    if (seizure !== undefined) return { kind: 'nearby', word: seizure };
  }
  if (relevance === 'strict') return undefined;
  if (evidence.mainAnchor !== undefined) return { kind: 'title', word: evidence.mainAnchor };
  const heading = anchorOver(candidate, evidence);
  if (heading !== undefined) return { kind: 'heading', word: heading };
  if (relevance === 'generous' && evidence.anyAnchor !== undefined)
    return { kind: 'page', word: evidence.anyAnchor };
  return undefined;
}

/** An anchor in the same sentence or the one before. */
function nearest(candidate: Candidate, others: readonly Candidate[] = []): string | undefined {
  const { sentences } = candidate.notes;
  const own = sentences.at(candidate.offset);
  return others.find((other) => {
    const distance = own - sentences.at(other.offset);
    return (
      other !== candidate &&
      (distance === 0 || distance === 1) &&
      Math.abs(other.offset - candidate.offset) <= reach
    );
  })?.mark.text;
}

function anchorOver({ notes }: Candidate, evidence: Evidence): string | undefined {
  for (const heading of evidence.governors.headingsOver(notes.block)) {
    const anchor = evidence.anchorsByHeading.get(heading)?.[0];
    if (anchor !== undefined) return anchor.mark.text;
  }
  for (const element of introducersOf(notes.block)) {
    const block = lastBlockIn(element, evidence.anchorsByBlock);
    const anchor = block?.find(({ notes: { sentences }, offset }) => sentences.at(offset) === sentences.last);
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
