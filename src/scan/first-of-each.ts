import type { Candidate } from './candidate.ts';
import { createGovernors } from './governors.ts';
import { comesBefore, isShadowRoot } from './reading-order.ts';
import type { Reason } from './reason.ts';
import { rootOf } from './true-property.ts';

/** Which of an entry's words are marked: all · the first under each heading · the first in the document. */
export type Occurrences = 'every' | 'section' | 'page';

/** Candidates between two rests: few enough for a millisecond or two, on the flattest page too. */
const stride = 16;

/**
 * Of what would be marked, keeps the first of each entry in each section, or on the page: the first that a reader meets,
 * whenever it was found. Rests now and then; answers for the page as it is only if it stays so meanwhile.
 */
export function* firstOfEach(
  reasons: ReadonlyMap<Candidate, Reason>,
  within: 'section' | 'page',
): Generator<undefined, Map<Candidate, Reason>> {
  const sectionOf = within === 'page' ? () => undefined : createSections();
  /** By what a section stands under: a heading, or nothing. */
  const sections = new Map<Element | undefined, Map<string, Met>>();
  let left = stride;
  for (const candidate of reasons.keys()) {
    const section = sectionOf(candidate);
    const entries = sections.get(section) ?? new Map<string, Met>();
    sections.set(section, entries);
    const met = entries.get(candidate.term.entry);
    if (met === undefined)
      entries.set(candidate.term.entry, { first: candidate, latest: candidate, isBackwards: false });
    else meet(candidate, met);
    if (--left > 0) continue;
    left = stride;
    yield;
  }
  const kept = new Set(
    [...sections.values()].flatMap((entries) => [...entries.values()].map(({ first }) => first)),
  );
  return new Map([...reasons].filter(([candidate]) => kept.has(candidate)));
}

/** What was met of an entry in a section. */
interface Met {
  /** By reading order. */
  first: Candidate;
  /** By the order of finding, which is mostly the same, or backwards: two that are near each other are quick to compare. */
  latest: Candidate;
  isBackwards: boolean;
}

function meet(candidate: Candidate, met: Met) {
  const { first, latest } = met;
  met.isBackwards = comesBefore(candidate.mark, latest.mark, met.isBackwards);
  if (met.isBackwards && (first === latest || comesBefore(candidate.mark, first.mark))) met.first = candidate;
  met.latest = candidate;
}

/** Tells the heading that a candidate stands in or under. What is in a shadow tree without headings is where its host is. */
function createSections(): (candidate: Candidate) => Element | undefined {
  const { headingBefore } = createGovernors();
  return ({ notes, mark }) => {
    if (notes.heading !== null) return notes.heading;
    let at: Text | Element = mark.place.nodes[0];
    for (;;) {
      const heading = headingBefore(at);
      const root = rootOf(at);
      if (heading !== undefined || !isShadowRoot(root)) return heading;
      at = root.host;
    }
  };
}
