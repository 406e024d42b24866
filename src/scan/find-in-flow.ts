import type { Term } from '../glossary/lexicon.ts';
import type { Match } from '../matcher/matcher.ts';
import type { Candidate, FlowNotes } from './candidate.ts';
import { comparesWithOthers } from './compares-with-others.ts';
import { isBlock } from './element-kind.ts';
import { type Flow, nodeIndexAt, partOf, placeIn } from './flow.ts';
import { hasBoxBetween, isVisible } from './layout.ts';
import type { Lens } from './lens.ts';
import { sentencesOf } from './sentences.ts';
import { closestOf, parentElementOf } from './true-property.ts';

/** Every form in a flow that has a term, in reading order. `onSpan` is called if one goes over the end of a text node. */
export function findInFlow(flow: Flow, lens: Lens, onSpan?: () => void): Candidate[] {
  const found: Candidate[] = [];
  // A part that is cut is matched again: what a phrase across the cut hid may stand in it.
  const parts = [flow];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const matches = lens.matcher.match(part.text);
    const cuts = cutsIn(part, matches, onSpan);
    if (cuts.length === 0) found.push(...candidatesIn(part, matches, lens));
    else parts.push(...cutAt(part, cuts).reverse());
  }
  return found;
}

function candidatesIn(flow: Flow, matches: readonly Match[], lens: Lens): Candidate[] {
  let notes: FlowNotes | undefined;
  const found: Candidate[] = [];
  matches.forEach((match, index) => {
    const term = lens.terms[match.pattern];
    const place = placeIn(flow, match.start, match.end);
    if (term === undefined || place === undefined) return;
    notes ??= notesOn(flow.text, place.nodes[0], anchorsIn(matches, lens));
    found.push({
      term,
      mark: {
        entry: term.entry,
        role: term.role,
        text: asRead(flow.text.slice(match.start, match.end)),
        place,
      },
      offset: match.start,
      defines: term.abbreviation && isSpeltOut(flow.text, matches, index, lens.terms),
      notes,
      visible: isVisible(place.nodes[0]),
    });
  });
  return found;
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

/**
 * True if the abbreviation at `index` stands in brackets beside a longer form of the same entry, on either side:
 * "levetiracetam (Keppra, LEV)", "AEDs (antiepileptic drugs)".
 */
function isSpeltOut(
  text: string,
  matches: readonly Match[],
  index: number,
  terms: readonly (Term | undefined)[],
): boolean {
  const match = matches[index];
  if (match === undefined) return false;
  const entry = terms[match.pattern]?.entry;
  const isLongForm = (other: Match | undefined): other is Match =>
    other !== undefined &&
    terms[other.pattern]?.entry === entry &&
    terms[other.pattern]?.abbreviation === false;
  const after = matches[index + 1];
  if (isLongForm(after) && /^\s*\(\s*$/.test(text.slice(match.end, after.start))) return true;
  const before = matches.slice(0, index).findLast(isLongForm);
  return before !== undefined && /^[^()]{0,20}\([^()]{0,40}$/.test(text.slice(before.end, match.start));
}

function anchorsIn(matches: readonly Match[], { terms }: Lens): number[] {
  return matches.filter(({ pattern }) => terms[pattern]?.anchor).map(({ start }) => start);
}

function notesOn(text: string, node: Text, anchors: readonly number[]): FlowNotes {
  const block = blockOf(node);
  const mainHeading = closestOf(block, 'h1');
  const isSiteName = mainHeading?.querySelector('a[href="/"], a[rel="home"]') != null;
  return {
    block,
    sentences: sentencesOf(text),
    inMenu: closestOf(block, menus) !== null,
    inBanner: isSiteName || (mainHeading === null && isBanner(closestOf(block, banners))),
    inMainHeading: mainHeading !== null && !isSiteName,
    comparesWithOthers: comparesWithOthers(text, anchors),
    language:
      (closestOf(block, '[lang]')?.getAttribute('lang') ?? '').split('-')[0]?.trim().toLowerCase() ?? '',
  };
}

const menus = 'nav, footer, [role="navigation"], [role="menu"], [role="menubar"], [role="contentinfo"]';

const banners = 'header, [role="banner"]';

/** The header of a part of the page is no banner. */
function isBanner(header: Element | null): boolean {
  return header !== null && header.closest('article, aside, main, section') === null;
}

/** The nearest block around a text: a flow never leaves it. */
function blockOf(node: Text): Element {
  let element = parentElementOf(node);
  while (element !== null && !isBlock(element) && parentElementOf(element) !== null)
    element = parentElementOf(element);
  return element ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? node.ownerDocument.documentElement;
}

function asRead(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
}
