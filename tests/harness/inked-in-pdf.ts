import { inflateSync } from 'node:zlib';

const begin = 'stream\n';
/** Operators of PDF that choose a colour, or fill and stroke a shape. */
const inking = /(^|\s)(rg|RG|f\*?|S|B)(\s|$)/;

/**
 * With what ink a PDF file draws: the colours it sets and the ways it paints shapes, each once. Which letters are drawn in one
 * go does not matter: browsers draw marked words apart, even where their marks are not to be seen.
 */
export function inkedInPdf(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf);
  const lines = new Set<string>();
  for (let at = bytes.indexOf(begin); at >= 0; at = bytes.indexOf(begin, at + 1)) {
    if (bytes.subarray(at - 3, at).toString() === 'end') continue;
    const packed = bytes.subarray(at + begin.length, bytes.indexOf('endstream', at));
    let drawing = '';
    try {
      drawing = inflateSync(packed).toString('latin1');
    } catch {
      // Not packed so: a picture, say.
    }
    // Fonts are packed as well; only where text begins and ends something is drawn.
    if (!/\bBT\b/.test(drawing) || !/\bET\b/.test(drawing)) continue;
    for (const line of drawing.split('\n')) if (inking.test(line)) lines.add(line);
  }
  return [...lines].sort();
}
