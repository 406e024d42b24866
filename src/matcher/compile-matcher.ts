import { createAddressCheck } from './address.ts';
import { isBoundary, isJoint } from './boundary.ts';
import { kind, kindOf } from './character.ts';
import { comparedUnit, comparedUnits } from './fold.ts';
import { indexForms, type LaterPatterns, plainPattern } from './form-index.ts';
import type { Match, Matcher, Pattern } from './matcher.ts';
import { afterAccents, afterLetters, afterSpace, kindAfter, pointAt, widthOf } from './neighbours.ts';
import { openingAt, openingLength } from './opening.ts';

const space = 32;

/**
 * Makes the matcher of a list of patterns. Of patterns that read the same, a case-sensitive one whose capitals fit
 * comes before the others, then the first in the list. A pattern without a visible character never matches.
 * `later` may add patterns to the list while a text is matched. `reach` says whether patterns count inside longer words too.
 * Why it is built this way: docs/decisions/0001-matcher.md.
 */
export function compileMatcher(
  patterns: readonly Pattern[],
  later?: LaterPatterns,
  reach: 'words' | 'inside-words' = 'words',
): Matcher {
  const forms = indexForms(patterns, later);
  const inside = reach === 'inside-words';

  /** The pattern, among those that end at a node, for which the text between two offsets may stand, or -1. */
  const fitting = (node: number, text: string, start: number, end: number): number => {
    let plain: string | undefined;
    for (let index = forms.endingAt(node); index >= 0; index = forms.next(index)) {
      if (!patterns[index]?.caseSensitive) return index;
      plain ??= plainPattern(text.slice(start, end));
      if (plain === plainPattern(patterns[index]?.text ?? '')) return index;
    }
    return -1;
  };

  /** The longest match that begins at an offset, after a character of the kind `before`. */
  const longestAt = (
    text: string,
    start: number,
    before: number,
    inAddress: (offset: number) => boolean,
  ): Match | undefined => {
    const opening = openingAt(text, start);
    const first = pointAt(text, start);
    let node =
      opening > 0
        ? forms.rootOfOpening(opening)
        : forms.rootOfUnit(comparedUnit(first) || (comparedUnits(first)[0] ?? 0));
    if (node === 0) return undefined;
    /** Units that the opening has settled already. */
    let settled = opening > 0 ? openingLength : 0;
    let best: Match | undefined;
    let last = before;
    for (let at = start; at < text.length; ) {
      const point = pointAt(text, at);
      const here = kindOf(point);
      at += widthOf(point);
      if (here === kind.invisible || here === kind.accent) continue;
      if (here === kind.space) {
        node = forms.step(node, space);
        if (node === 0) break;
        at = afterSpace(text, at);
        last = here;
        continue;
      }
      const joins =
        (here === kind.hyphen || here === kind.enDash) && isJoint(here, last, kindAfter(text, at));
      const unit = joins ? space : comparedUnit(point);
      if (unit !== 0) {
        if (settled > 0) settled--;
        else node = forms.step(node, unit);
      } else {
        for (const part of comparedUnits(point)) {
          if (settled > 0) settled--;
          else node = forms.step(node, part);
        }
      }
      if (node === 0) break;
      last = here;
      if (settled > 0 || forms.endingAt(node) < 0) continue;
      if (!inside && !isBoundary(here, kindAfter(text, at))) continue;
      if (best === undefined && inAddress(start)) break;
      if (inAddress(at - 1)) continue;
      const end = afterAccents(text, at);
      const pattern = fitting(node, text, start, end);
      if (pattern >= 0) best = { start, end, pattern };
    }
    return best;
  };

  return {
    match(text) {
      const found: Match[] = [];
      const inAddress = createAddressCheck(text);
      let before: number = kind.other;
      for (let at = 0; at < text.length; ) {
        const point = pointAt(text, at);
        const here = kindOf(point);
        if (here === kind.invisible || here === kind.accent) {
          at += widthOf(point);
          continue;
        }
        if (here !== kind.space && (inside || isBoundary(before, here)) && forms.mayOpen(text, at)) {
          const match = longestAt(text, at, before, inAddress);
          if (match) {
            found.push(match);
            before = kindBefore(text, match);
            at = match.end;
            continue;
          }
        }
        before = here;
        at += widthOf(point);
        if (here === kind.letter && !inside) at = afterLetters(text, at);
      }
      return found;
    },
  };
}

/** The kind of a match's last character that counts. */
function kindBefore(text: string, match: Match): number {
  let last: number = kind.other;
  for (let at = match.start; at < match.end; ) {
    const point = pointAt(text, at);
    const here = kindOf(point);
    if (here !== kind.invisible && here !== kind.accent) last = here;
    at += widthOf(point);
  }
  return last;
}
