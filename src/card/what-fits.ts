import type { CardContent, NoteLine, Statement } from '../glossary/card-content.ts';

/*
 * How high the parts of a card are, CSS px, told from their texts: measuring would cost a layout before the first paint. That
 * every entry's card fits, as the browsers lay it out, is tested in both.
 */

/** What a card shows at once: as much as a laptop's window of 720 CSS px has room for beside the words. */
const room = 612;
/** The name, the row of what is folded away, the closing lines and the actions. */
const around = 211;
const sectionHead = 31;
/** A disclosure of more lines, or the row of a correction. */
const row = 27;
const wide = { line: 20, letters: 60 };
const boxed = { line: 18.5, letters: 60 };
const small = { line: 17, letters: 66 };

/** What is left for lines of the article, once all that stands open in any case has its place. */
export function roomForLines({ definition, attribution, urgent, name, roleLine }: CardContent): number {
  const head = name.length * 1.7 + roleLine.length > 58 ? wide.line : 0;
  const signs = urgent.reduce((sum, sign) => sum + 4 + heightOf(signText(sign), boxed), 0);
  const box = urgent.length > 0 ? 40 + signs : 0;
  const said = (text: string, size: typeof wide) => (text === '' ? 0 : 5 + heightOf(text, size));
  return room - around - head - said(definition, wide) - said(attribution, small) - box;
}

/** How many of a section's first lines fit, at most so many, and how high it is with them. */
export function linesThatFit(
  statements: readonly Statement[],
  left: number,
  most: number,
): { readonly count: number; readonly height: number } {
  const heights = [sectionHead];
  for (const [index, statement] of statements.slice(0, most).entries())
    heights.push((heights[index] ?? 0) + heightOfLine(statement, statements[index + 1]));
  const isWhole = (count: number) => count === statements.length;
  const height = (count: number) => (heights[count] ?? 0) + (isWhole(count) ? 0 : row);
  const count = Math.max(
    0,
    heights.findLastIndex((_, lines) => height(lines) <= left),
  );
  return { count, height: height(count) };
}

function heightOfLine({ text, place, serious, appraisal }: Statement, next: Statement | undefined): number {
  const before = (serious ? 'Serious ' : '') + (appraisal ? 'The source article says: ' : '');
  // Neighbours share a correction.
  const correction = appraisal !== undefined && appraisal.id !== next?.appraisal?.id ? row : 0;
  return 2 + heightOf(`${before}${text} ${place}`, wide) + correction;
}

const signText = ({ title, note, references }: NoteLine) =>
  `${title}. ${note}${references.length > 0 ? ' > Sources (3)' : ''}`;

function heightOf(
  text: string,
  { line, letters }: { readonly line: number; readonly letters: number },
): number {
  return line * Math.ceil(text.length / letters);
}
