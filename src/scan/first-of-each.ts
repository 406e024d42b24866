import type { Candidate } from './candidate.ts';
import { createGovernors } from './governors.ts';
import { comesBefore, isShadowRoot } from './reading-order.ts';
import type { Reason } from './reason.ts';
import { rootOf } from './true-property.ts';

/** Which of an entry's words are marked: all · the first under each heading · the first in the document. */
export type Occurrences = 'every' | 'section' | 'page';

/** Candidates between two rests: few enough for a millisecond or two. */
const stride = 64;

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
  const sections = new Map<Element | undefined, Map<string, Candidate>>();
  let left = stride;
  for (const candidate of reasons.keys()) {
    const section = sectionOf(candidate);
    const firsts = sections.get(section) ?? new Map<string, Candidate>();
    sections.set(section, firsts);
    const first = firsts.get(candidate.term.entry);
    if (first === undefined || comesBefore(candidate.mark, first.mark))
      firsts.set(candidate.term.entry, candidate);
    if (--left > 0) continue;
    left = stride;
    yield;
  }
  const kept = new Set([...sections.values()].flatMap((firsts) => [...firsts.values()]));
  return new Map([...reasons].filter(([candidate]) => kept.has(candidate)));
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
