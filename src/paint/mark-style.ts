import type { Mark } from '../scan/mark.ts';
import type { MarkStyle, Shade } from './mark-names.ts';

type Role = Mark['role'];

interface Look {
  /** Where the line is drawn; under the words unless said. There are five kinds of lines, and the reader's own words as a sixth role. */
  readonly where?: 'underline' | 'underline overline';
  readonly line: 'solid' | 'dashed' | 'double' | 'wavy' | 'dotted';
  /** Thickness of one stroke, CSS px: a double line has two, and a gap. */
  readonly thickness: 1 | 2 | 3;
  /** Line colour on light pages, then on dark ones: at least 4.5 : 1 against white, or against black. */
  readonly colours: Readonly<Record<Shade, string>>;
}

/** Colour and line style both tell the role, so that no role is told by colour alone: no two lines are the same. */
export const looks: Readonly<Record<Role, Look>> = {
  medicine: { line: 'solid', thickness: 2, colours: { light: '#0b5cc4', dark: '#7db4ff' } },
  'side-effect': { line: 'dashed', thickness: 2, colours: { light: '#a34a00', dark: '#ffb070' } },
  caution: { line: 'double', thickness: 3, colours: { light: '#b3123f', dark: '#ff8fa8' } },
  condition: { line: 'wavy', thickness: 1, colours: { light: '#0b6e60', dark: '#5fd3bf' } },
  care: { line: 'dotted', thickness: 2, colours: { light: '#6337b5', dark: '#c3a6ff' } },
  own: {
    where: 'underline overline',
    line: 'solid',
    thickness: 1,
    colours: { light: '#4a4f58', dark: '#c9ced8' },
  },
};

/** How a mark is drawn that one has just gone to: black on yellow, on every page. */
export const calledOut = [
  'background-color: #ffd84d',
  'color: #1a1a1a',
  'text-decoration: underline solid #1a1a1a 3px',
] as const;

/** How much of the line's colour is in the tint, in percent. More would take contrast from the page's own text. */
export const tintShare: Readonly<Record<Shade, number>> = { light: 12, dark: 22 };

export function hasTint(style: MarkStyle): boolean {
  return style === 'both' || style === 'tint';
}

export type Line = Required<Pick<Look, 'where' | 'line' | 'thickness'>>;

/**
 * The line under a mark. With `tint` a thin one stays: a tint that leaves text readable is too faint to be seen by everyone
 * (WCAG 2.2, 1.4.1 and 1.4.11). With `dotted` all roles have the same, and only its colour tells them apart; the card says
 * the role in words.
 */
export function lineOf(role: Role, style: MarkStyle): Line {
  const { where = 'underline', line, thickness } = looks[role];
  if (style === 'dotted') return { where, line: 'dotted', thickness: 2 };
  return { where, line, thickness: style === 'tint' ? 1 : thickness };
}

/** The same where the reader's system asks for more contrast: a pixel more, and with `tint` the full line. */
export function strongLineOf(role: Role, style: MarkStyle): Line {
  const usual = lineOf(role, style === 'tint' ? 'both' : style);
  return { ...usual, thickness: usual.thickness === 1 ? 2 : 3 };
}
