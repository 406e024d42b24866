/** Red, green, blue from 0 to 1. */
type Colour = readonly [number, number, number];

/**
 * How well one colour is told from another, from 1 to 21; both as `#rrggbb`.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(parse(one)), luminanceOf(parse(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A paper with so many percent of a colour over it, as `color-mix(in srgb, …)` with `transparent` paints it. */
export function tinted(paper: string, colour: string, percent: number): string {
  const [under, over] = [parse(paper), parse(colour)];
  const mixed = under.map((part, index) => part + ((over[index] ?? part) - part) * (percent / 100));
  return `#${mixed
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function parse(colour: string): Colour {
  const number = Number.parseInt(colour.slice(1), 16);
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new Error(`${colour} is no colour of the form #rrggbb.`);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}
