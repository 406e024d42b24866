import type { Mark } from '../scan/mark.ts';

type Role = Mark['role'];

/** A mark on a page whose text is dark, or light. */
export type Shade = 'light' | 'dark';

interface Look {
  readonly line: 'solid' | 'dashed' | 'double' | 'wavy' | 'dotted';
  /** Thickness of one stroke: a double line has two, and a gap. */
  readonly thickness: '1px' | '2px' | '3px';
  /** Line colour on light pages, then on dark ones: at least 4.5 : 1 against white, or against black. */
  readonly colours: Readonly<Record<Shade, string>>;
}

/** Colour and line style both tell the role, so that no role is told by colour alone: no two lines are the same. */
export const looks: Readonly<Record<Role, Look>> = {
  medicine: { line: 'solid', thickness: '2px', colours: { light: '#0b5cc4', dark: '#7db4ff' } },
  'side-effect': { line: 'dashed', thickness: '2px', colours: { light: '#a34a00', dark: '#ffb070' } },
  caution: { line: 'double', thickness: '3px', colours: { light: '#b3123f', dark: '#ff8fa8' } },
  condition: { line: 'wavy', thickness: '1px', colours: { light: '#0b6e60', dark: '#5fd3bf' } },
  care: { line: 'dotted', thickness: '2px', colours: { light: '#6337b5', dark: '#c3a6ff' } },
};

const roles = Object.keys(looks) as Role[];
const shades: readonly Shade[] = ['light', 'dark'];

/** Name in the registry of CSS highlights: `sidenote-medicine`, `sidenote-medicine-dark`. */
export function highlightName(role: Role, shade: Shade): string {
  return shade === 'dark' ? `sidenote-${role}-dark` : `sidenote-${role}`;
}

/** All names that marks may have in the registry. */
export function highlightNames(): string[] {
  return roles.flatMap((role) => shades.map((shade) => highlightName(role, shade)));
}

function rules(role: Role, shade: Shade, reach: string): string {
  const { line, thickness, colours } = looks[role];
  const colour = colours[shade];
  const highlight = `${reach}::highlight(${highlightName(role, shade)})`;
  const element = `mark[data-sidenote="${role}"]${shade === 'dark' ? '[data-sidenote-shade="dark"]' : ''}`;
  const look = [
    `text-decoration: underline ${line} ${colour}`,
    `text-decoration-thickness: ${thickness}`,
    `background-color: color-mix(in srgb, ${colour} ${shade === 'dark' ? 22 : 12}%, transparent)`,
  ];
  const forced = ['background-color: Mark', 'color: MarkText', 'text-decoration-color: MarkText'];
  return `
${element} { ${important(['all: unset'])} }
@media not print {
  ${highlight} { ${look.join('; ')} }
  ${element} { ${important(look)} }
  @media (forced-colors: active) {
    ${highlight} { ${forced.join('; ')} }
    ${element} { ${important([...forced, 'forced-color-adjust: none'])} }
  }
}`;
}

/** The page's own rules for `<mark>` count for less. */
const important = (declarations: readonly string[]) =>
  declarations.map((each) => `${each} !important`).join('; ');

/**
 * The style sheet of all marks, which the browser puts into every page by the manifest; the text keeps the page's own colour.
 * `reach` says of which elements the highlights are. Where they are inherited (Chromium), the root's are enough, in shadow trees
 * too, and no other element's style takes longer; elsewhere (Firefox) every element needs its own.
 */
export function styleOfMarks(reach: ':root' | ''): string {
  return roles.flatMap((role) => shades.map((shade) => rules(role, shade, reach))).join('\n');
}
