import type { Mark } from '../scan/mark.ts';
import { contrastOf, tinted } from './contrast.ts';
import type { MarkStyle, Shade } from './mark-names.ts';
import { hasTint, looks, tintShare } from './mark-style.ts';

/**
 * How clearly the line of a mark stands out from what is behind it, tint included, on a page of one colour (`#rrggbb`), as a
 * contrast ratio. `wantsMore`: the reader's system asks for more contrast.
 */
export function lineContrast(
  role: Mark['role'],
  shade: Shade,
  style: MarkStyle,
  paper: string,
  wantsMore = false,
): number {
  const line = looks[role].colours[shade];
  const isTinted = hasTint(style) && !(wantsMore && style === 'both');
  return contrastOf(line, isTinted ? tinted(paper, line, tintShare[shade]) : paper);
}
