import type { Mark } from '../scan/mark.ts';
import { type MarkStyle, roles, type Shade, standardLook, styles } from './mark-names.ts';
import { calledOut, hasTint, lineOf, looks, strongLineOf, tintShare } from './mark-style.ts';

const any = 'mark[data-sidenote]';
const inDark = '[data-sidenote-shade="dark"]';

/** The same looks for `<mark>` elements, whose attributes tell role, shade and the reader's choice. */
export function styleOfElements(): string {
  return `
${rule(any, 'all: unset')}
${lines(lineOf)}
${colours('light', '')}
@media not print {
${colours('dark', inDark)}
}
${styles.map((style) => (hasTint(style) ? '' : rule(any + chosen(style), '--sidenote-tint: 0%'))).join('')}
@media not print {
${rule(any, ...drawn)}
${rule(`${any}[data-sidenote-called-out]`, ...calledOut)}
@media (prefers-contrast: more) {
${lines(strongLineOf)}
${rule(`${any}:not([data-sidenote-style])`, '--sidenote-tint: 0%')}
}
@media (forced-colors: active) {
${rule(any, ...forced)}
}}
@media print {
${rule(`${any}[data-sidenote-print]`, ...drawn, 'print-color-adjust: exact')}
}`;
}

const drawn = [
  'text-decoration: var(--sidenote-line) var(--sidenote-colour)',
  'background-color: color-mix(in srgb, var(--sidenote-colour) var(--sidenote-tint), transparent)',
];
const forced = [
  'background-color: Mark',
  'color: MarkText',
  'text-decoration-color: MarkText',
  'forced-color-adjust: none',
];

function lines(told: typeof lineOf): string {
  const ofOne = (role: Mark['role'], style: MarkStyle) => {
    const { where, line, thickness } = told(role, style);
    return rule(
      `mark[data-sidenote="${role}"]${chosen(style)}`,
      `--sidenote-line: ${where} ${line} ${thickness}px`,
    );
  };
  return roles.flatMap((role) => styles.map((style) => ofOne(role, style))).join('\n');
}

function colours(shade: Shade, where: string): string {
  const ofRoles = roles.map((role) =>
    rule(`mark[data-sidenote="${role}"]${where}`, `--sidenote-colour: ${looks[role].colours[shade]}`),
  );
  return [...ofRoles, rule(any + where, `--sidenote-tint: ${tintShare[shade]}%`)].join('\n');
}

function chosen(style: MarkStyle): string {
  return style === standardLook.style ? '' : `[data-sidenote-style="${style}"]`;
}

/** The page's own rules for `<mark>` count for less. */
function rule(selector: string, ...declarations: readonly string[]): string {
  return `${selector} { ${declarations.map((each) => `${each} !important`).join('; ')} }`;
}
