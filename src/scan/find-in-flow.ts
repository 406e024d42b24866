import type { Term } from '../glossary/lexicon.ts';
import type { Match, Matcher } from '../matcher/matcher.ts';
import type { Candidate, FlowNotes } from './candidate.ts';
import { comparesWithOthers } from './compares-with-others.ts';
import { blockAround } from './element-kind.ts';
import { type Flow, nodeIndexAt, partOf, placeIn } from './flow.ts';
import { hasBoxBetween, isVisible } from './layout.ts';
import type { Lens } from './lens.ts';
import type { Place } from './mark.ts';
import { type Sentences, sentencesOf } from './sentences.ts';
import { sharedText } from './shared-text.ts';
import { attributeOf, closestOf, localNameOf, parentElementOf } from './true-property.ts';

/** Every form in a flow that has a term, in reading order. `onSpan` is called if one goes over the end of a text node. */
export function findInFlow(flow: Flow, lens: Lens, onSpan?: () => void): Candidate[] {
  const found: Candidate[] = [];
  // A part that is cut is matched again: what a phrase across the cut hid may stand in it.
  const parts = [flow];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const matches = lens.matcher.match(part.text);
    const cuts = part.nodes.length > 1 ? cutsIn(part, matches, onSpan) : [];
    if (cuts.length === 0) addCandidates(found, part, matches, lens, onSpan);
    else parts.push(...cutAt(part, cuts).reverse());
  }
  return found;
}

type Terms = Lens['terms'];

function addCandidates(
  found: Candidate[],
  flow: Flow,
  matches: readonly Match[],
  { terms, own }: Lens,
  onSpan?: () => void,
) {
  let notes: FlowNotes | undefined;
  let sentences: Sentences | undefined;
  let before: Place | undefined;
  let visible = false;

  function add(term: Term | undefined, { start, end }: Match, defines: boolean) {
    const place = term && placeIn(flow, start, end, before);
    if (term === undefined || place === undefined) return;
    const [first] = place.nodes;
    // Asking for a style is dear, and neighbours in one text share it.
    if (before?.nodes[0] !== first) visible = isVisible(first);
    before = place;
    // The numbers of the sentences are kept, not the text: many flows of a page have candidates.
    sentences ??= sentencesOf(flow.text);
    notes ??= notesOn(flow.text, first, sentences.last, matches, terms);
    const text = sharedText(asRead(flow.text.slice(start, end)));
    found.push({
      term,
      mark: { entry: term.entry, role: term.role, text, place },
      offset: start,
      length: end - start,
      sentence: sentences.at(start),
      defines,
      notes,
      visible,
    });
  }

  for (const [index, match] of matches.entries()) {
    const term = terms[match.pattern];
    add(term, match, term?.abbreviation === true && isSpeltOut(flow.text, matches, index, term.entry, terms));
  }
  if (own === undefined) return;
  for (const match of matchesInBoxes(flow, own.matcher, onSpan)) add(own.termOf(match.pattern), match, false);
}

/** Matches that go across no edge of a box; a part that is cut there is matched again. */
function matchesInBoxes(flow: Flow, matcher: Matcher, onSpan?: () => void): Match[] {
  const matches = matcher.match(flow.text);
  const cuts = flow.nodes.length > 1 ? cutsIn(flow, matches, onSpan) : [];
  if (cuts.length === 0) return matches;
  return cutAt(flow, cuts).flatMap((part, index) => {
    const from = index === 0 ? 0 : (flow.starts[cuts[index - 1] ?? 0] ?? 0);
    return matchesInBoxes(part, matcher, onSpan).map(({ start, end, pattern }) => ({
      start: start + from,
      end: end + from,
      pattern,
    }));
  });
}

/**
 * Where a phrase was found across the edge of a box (two links shown as blocks, say), the flow is in truth two. Gives the
 * indexes of the nodes that begin another part.
 */
function cutsIn(flow: Flow, matches: readonly Match[], onSpan?: () => void): number[] {
  const cuts: number[] = [];
  for (const { start, end } of matches) {
    const last = nodeIndexAt(flow, end - 1);
    for (let index = nodeIndexAt(flow, start); index < last; index++) {
      onSpan?.();
      const [node, next] = [flow.nodes[index], flow.nodes[index + 1]];
      if (node !== undefined && next !== undefined && hasBoxBetween(node, next)) cuts.push(index + 1);
    }
  }
  return cuts;
}

function cutAt(flow: Flow, cuts: readonly number[]): Flow[] {
  const edges = [0, ...cuts, flow.nodes.length];
  return edges.slice(1).map((edge, index) => partOf(flow, edges[index] ?? 0, edge));
}

/** UTF-16 units between an abbreviation in brackets and the longer form before it: what both may hold at most, and the bracket. */
const bracketReach = 20 + 1 + 40;

/**
 * True if the abbreviation at `index` stands in brackets beside a longer form of the same entry, on either side:
 * "levetiracetam (Keppra, LEV)", "AEDs (antiepileptic drugs)".
 */
function isSpeltOut(
  text: string,
  matches: readonly Match[],
  index: number,
  entry: string,
  terms: Terms,
): boolean {
  const match = matches[index];
  if (match === undefined) return false;
  const isLongForm = ({ pattern }: Match) =>
    terms[pattern]?.entry === entry && terms[pattern]?.abbreviation === false;
  const after = matches[index + 1];
  if (after !== undefined && isLongForm(after) && /^\s*\(\s*$/.test(text.slice(match.end, after.start)))
    return true;
  for (let at = index - 1; at >= 0; at--) {
    const before = matches[at];
    if (before === undefined || match.start - before.end > bracketReach) return false;
    if (isLongForm(before)) return /^[^()]{0,20}\([^()]{0,40}$/.test(text.slice(before.end, match.start));
  }
  return false;
}

/** What says something about all the text inside it. */
const telling = 'nav, footer, header, h1, h2, h3, h4, h5, h6, [role], [lang]';

const menus = ['nav', 'footer'];
const menuRoles = ['navigation', 'menu', 'menubar', 'contentinfo'];

function notesOn(
  text: string,
  node: Text,
  lastSentence: number,
  matches: readonly Match[],
  terms: Terms,
): FlowNotes {
  const block = blockOf(node);
  let heading: Element | null = null;
  let mainHeading: Element | null = null;
  let banner: Element | null = null;
  let inMenu = false;
  let language: string | null = null;
  // One way up for all questions: each of its own would go up to the root again.
  for (let at = closestOf(block, telling); at !== null; ) {
    const name = localNameOf(at);
    const role = attributeOf(at, 'role') ?? '';
    if (role === 'heading' || /^h[1-6]$/.test(name)) heading ??= at;
    if (name === 'h1') mainHeading ??= at;
    else if (name === 'header' || role === 'banner') banner ??= at;
    inMenu ||= menus.includes(name) || menuRoles.includes(role);
    language ??= attributeOf(at, 'lang');
    const around: Element | null = parentElementOf(at);
    at = around && closestOf(around, telling);
  }
  const isSiteName = mainHeading?.querySelector('a[href="/"], a[rel="home"]') != null;
  return {
    block,
    lastSentence,
    heading,
    inMenu,
    inBanner: isSiteName || (mainHeading === null && isBanner(banner)),
    inMainHeading: mainHeading !== null && !isSiteName,
    comparesWithOthers: heading !== null && comparesWithOthers(text, anchorsIn(matches, terms)),
    language: (language ?? '').split('-')[0]?.trim().toLowerCase() ?? '',
  };
}

function anchorsIn(matches: readonly Match[], terms: Terms): number[] {
  return matches.filter(({ pattern }) => terms[pattern]?.anchor).map(({ start }) => start);
}

/** The header of a part of the page is no banner. */
function isBanner(header: Element | null): boolean {
  return header !== null && header.closest('article, aside, main, section') === null;
}

/** The nearest block around a text, out of its shadow tree if need be: a flow never leaves it. */
function blockOf(node: Text): Element {
  return (
    blockAround(node) ??
    (node.getRootNode() as Partial<ShadowRoot>).host ??
    node.ownerDocument.documentElement
  );
}

function asRead(text: string): string {
  // Most words are plain.
  if (!/[^ -~]| {2}/.test(text)) return text;
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
}
