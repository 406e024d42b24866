import type { Shade } from './mark-names.ts';

/**
 * Which variant suits the page behind a text, told by the text's own colour: whatever the background is made of (images,
 * layers), light text stands on dark ground.
 */
export function shadeBehind(element: Element): Shade {
  const [red = 0, green = 0, blue = 0] = channels(getComputedStyle(element).color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? 'dark' : 'light';
}

/** Red, green, blue from 0 to 1. Computed colours are `rgb(…)`, or `color(…)` and the like, whose first number is lightness enough. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (colour.startsWith('rgb')) return numbers.map((number) => number / 255);
  const [lightness = 0, second = lightness, third = lightness] = numbers;
  if (colour.startsWith('color(')) return [lightness, second, third];
  const scale = /^(lab|lch)/.test(colour) ? 100 : 1;
  return [lightness / scale, lightness / scale, lightness / scale];
}
