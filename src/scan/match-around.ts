import type { Match, Matcher } from '../matcher/matcher.ts';

/**
 * Matches only the parts of a text around places, one of which lies in each match: what the whole text would give, at less
 * cost where it is long. Parts end at white space after one of the `walls`, punctuation that stands in no pattern, so that no match and no
 * address goes across.
 */
export function matchAround(
  text: string,
  places: readonly number[],
  matcher: Matcher,
  walls: string,
): Match[] {
  const found: Match[] = [];
  const isEdge = (at: number) => text.charCodeAt(at) <= 32 && at > 0 && walls.includes(text.charAt(at - 1));
  let done = 0;
  for (const place of places) {
    if (place < done) continue;
    let start = place;
    while (start > done && !isEdge(start)) start--;
    let end = place + 1;
    while (end < text.length && !isEdge(end)) end++;
    for (const match of matcher.match(text.slice(start, end)))
      found.push({ start: match.start + start, end: match.end + start, pattern: match.pattern });
    done = end;
  }
  return found;
}

/** The signs of a sentence that stand in none of some texts; none at all where a text has signs of another kind. */
export function wallsFor(texts: readonly string[]): string {
  const all = texts.join(' ');
  if (/[^\p{L}\p{N}\p{M}\x20-\x7e]/u.test(all)) return '';
  return [...'.,;:!?'].filter((sign) => !all.includes(sign)).join('');
}
