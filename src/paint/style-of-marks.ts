import type { Mark } from '../scan/mark.ts';
import {
  calledOutName,
  highlightName,
  type MarkStyle,
  printName,
  roles,
  type Shade,
  shades,
  styles,
} from './mark-names.ts';
import { calledOut, hasTint, lineOf, looks, strongLineOf, tintShare } from './mark-style.ts';
import { styleOfElements } from './style-of-elements.ts';

interface Variant {
  readonly role: Mark['role'];
  readonly shade: Shade;
  readonly style: MarkStyle;
}

const variants: readonly Variant[] = roles.flatMap((role) =>
  shades.flatMap((shade) => styles.map((style) => ({ role, shade, style }))),
);

/**
 * The style sheet of all marks, in every look that a reader can choose, which the background puts into every page that may have some;
 * the text keeps the page's own colour. `reach` says of which elements the highlights are. Where they are inherited (Chromium),
 * the root's are enough, in shadow trees too, and no other element's style takes longer; elsewhere (Firefox) every element
 * needs its own.
 */
export function styleOfMarks(reach: ':root' | ''): string {
  const named = ({ role, shade, style }: Variant) => highlightName(role, shade, style);
  const list = (names: readonly string[]) => names.map((name) => `${reach}::highlight(${name})`).join(', ');
  const all = list(variants.map(named));
  const strong = (thickness: number) => {
    const those = variants.filter(({ role, style }) => strongLineOf(role, style).thickness === thickness);
    return `${list(those.map(named))} { text-decoration-thickness: ${thickness}px }`;
  };
  return `
@media not print {
${variants.map((each) => `${list([named(each)])} { ${drawing(each)} }`).join('\n')}
${roles.map((role) => `${list([calledOutName(role)])} { ${calledOut.join('; ')} }`).join('\n')}
@media (prefers-contrast: more) {
${strong(2)}
${strong(3)}
/* A tint takes contrast from the text on it. Who chose the tint keeps it. */
${list(variants.filter(({ style }) => style === 'both').map(named))} { background-color: transparent }
}
@media (forced-colors: active) {
${all} { background-color: Mark; color: MarkText; text-decoration-color: MarkText }
${list(roles.map(calledOutName))} { background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText }
}}
@media print {
/* Paper is white, whatever the page looks like. */
${variants.map((each) => `${list([printName(named(each))])} { ${drawing({ ...each, shade: 'light' })} }`).join('\n')}
}
${styleOfElements()}`;
}

function drawing({ role, shade, style }: Variant): string {
  const { where, line, thickness } = lineOf(role, style);
  const colour = looks[role].colours[shade];
  const tint = `; background-color: color-mix(in srgb, ${colour} ${tintShare[shade]}%, transparent)`;
  return `text-decoration: ${where} ${line} ${colour} ${thickness}px${hasTint(style) ? tint : ''}`;
}
