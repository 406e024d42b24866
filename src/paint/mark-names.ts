import type { Mark } from '../scan/mark.ts';

type Role = Mark['role'];

/** A mark on a page whose text is dark, or light. */
export type Shade = 'light' | 'dark';

/** `both`: a line and a tint · `underline`: the line alone · `tint`: the tint, and a thin line · `dotted`: one dotted line for all. */
export type MarkStyle = 'both' | 'underline' | 'tint' | 'dotted';

/** How the reader wants marks to be drawn. */
export interface MarkLook {
  readonly style: MarkStyle;
  /** True if marks are printed with the page. */
  readonly isPrinted: boolean;
}

export const standardLook: MarkLook = { style: 'both', isPrinted: false };

/** Each role once: a role that is missing here does not compile. */
const everyRole: Readonly<Record<Role, true>> = {
  medicine: true,
  'side-effect': true,
  caution: true,
  condition: true,
  care: true,
  own: true,
};
export const roles = Object.keys(everyRole) as Role[];
export const shades: readonly Shade[] = ['light', 'dark'];
export const styles: readonly MarkStyle[] = ['both', 'underline', 'tint', 'dotted'];

/**
 * Name in the registry of CSS highlights: `sidenote-medicine`, `sidenote-medicine-dark`, and where the reader chose another
 * style, `sidenote-medicine-dotted`. The sheet of all pages cannot know the reader's choice, so the name tells it.
 */
export function highlightName(role: Role, shade: Shade, style: MarkStyle = 'both'): string {
  return `sidenote-${role}${shade === 'dark' ? '-dark' : ''}${style === 'both' ? '' : `-${style}`}`;
}

/** What a look makes of a mark's name in the standard style: its names on the screen and, if it is to be printed, on paper. */
export function namesIn(name: string, { style, isPrinted }: MarkLook): readonly string[] {
  if (roles.some((role) => name === calledOutName(role))) return [name];
  const styled = style === 'both' ? name : `${name}-${style}`;
  return isPrinted ? [styled, printName(styled)] : [styled];
}

/** A name of its own, since only what paints on the screen may cost time there. */
export function printName(name: string): string {
  return `${name}-print`;
}

/** A mark that one has just gone to has this name for a moment, on every page and in every look. */
export function calledOutName(role: Role): string {
  return `sidenote-${role}-called-out`;
}

/** All names that marks may have in the registry. */
export function highlightNames(): string[] {
  const onScreen = roles.flatMap((role) =>
    shades.flatMap((shade) => styles.map((style) => highlightName(role, shade, style))),
  );
  return [...onScreen, ...onScreen.map(printName), ...roles.map(calledOutName)];
}
