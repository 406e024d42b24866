import type { MentionsIn } from '../card/link-mentions.ts';
import type { Lens } from '../scan/lens.ts';

/** Finds the words of a card's own text that are entries. */
export function mentionsIn({ matcher, terms }: Lens): MentionsIn {
  return (text) =>
    matcher.match(text).flatMap(({ start, end, pattern }) => {
      const term = terms[pattern];
      return term === undefined || term.gate === 'lookup' ? [] : [{ start, end, entry: term.entry }];
    });
}
