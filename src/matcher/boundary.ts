import { kind } from './character.ts';

/**
 * Whether a word may begin or end between two neighbouring characters, given by their kinds. Scripts that write
 * no spaces (Chinese, Thai …) meet every word of another script, and each other, at a boundary; a combining mark
 * never leaves its letter.
 */
export function isBoundary(before: number, after: number): boolean {
  if (before < kind.digit || after < kind.digit) return true;
  if (after === kind.mark || after === kind.unspacedMark) return false;
  return before >= kind.unspacedLetter || after >= kind.unspacedLetter;
}

/** Whether a hyphen or en dash between two neighbours stands for a space: "anti-epileptic", "non–epileptic". */
export function isJoint(dash: number, before: number, after: number): boolean {
  const weakest = dash === kind.enDash ? kind.letter : kind.digit;
  return before >= weakest && after >= weakest;
}
