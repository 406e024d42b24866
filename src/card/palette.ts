const light = `
  --paper: #ffffff; --ink: #1c2430; --quiet: #566072; --rule: #d9dee6; --edge: #c3cad6; --link: #1f5aa6;
  --shade: #f3f5f9; --alarm: #a1221b; --alarm-paper: #fdf2f0; --alarm-ink: #5c1410;
  --doubt: #8a5a00; --doubt-paper: #fdf6e3; --doubt-ink: #4d3600;`;

const dark = `
  --paper: #1b2028; --ink: #e8ebf0; --quiet: #a9b2c1; --rule: #363e4b; --edge: #4a5464; --link: #94bdf7;
  --shade: #242a34; --alarm: #f59a90; --alarm-paper: #36201f; --alarm-ink: #ffdad5;
  --doubt: #e3b341; --doubt-paper: #322a17; --doubt-ink: #f7e6bd;`;

/**
 * Gives what `selector` names our colours, light or dark as the reader's system asks, or as `data-colours` on it or around it
 * says. Every ink reaches 4.5 : 1 on the papers it stands on (WCAG 2.2 AA); with more contrast asked for, quiet text is as
 * dark as any.
 */
export function paletteFor(selector: string): string {
  const given = (colours: string) =>
    `${selector}:is([data-colours="${colours}"], [data-colours="${colours}"] *)`;
  return `
${selector} { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { ${selector} { ${dark} } }
${given('light')} { color-scheme: light; ${light} }
${given('dark')} { color-scheme: dark; ${dark} }
@media (prefers-contrast: more) { ${selector} { --quiet: var(--ink) !important; --rule: var(--ink) !important; --edge: var(--ink) !important; } }`;
}
