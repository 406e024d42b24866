import { markdownTable } from './markdown-table.ts';
import { type CodeFigures, longFile } from './measure-code.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The tables of figures in docs/architecture.md. */
export function describeFigures(figures: CodeFigures): string {
  const { parts, cycle, browserFiles, productFiles } = figures;
  const byPart = markdownTable(
    [
      '',
      'files',
      'lines',
      'lines per file: median',
      '95th percentile',
      'longest',
      `over ${longFile}, tables apart`,
    ],
    parts.map((part) => [
      part.name,
      ...[part.files, part.lines, part.median, part.percentile95, part.longest, part.long.length].map(String),
    ]),
  );
  const whole = markdownTable(
    ['of the product', ''],
    [
      [
        'rooms, and arrows between them',
        `${figures.rooms}, ${figures.arrows} (${figures.arrowsOfTypes} of them for types only)`,
      ],
      ['cycles of imports at run time', cycle === undefined ? '0' : cycle.join(' → ')],
      [
        'files that touch the browser’s API, all in one room',
        `${browserFiles} of ${productFiles} (${percent(browserFiles / productFiles)})`,
      ],
      ['lines in rooms that need no document either', percent(figures.pureShare)],
      ['lines in rooms that need no browser API', percent(figures.withoutBrowserApi)],
      ['lines of tests per line of product', figures.testsPerProduct.toFixed(2)],
    ],
  );
  return `${byPart}\n\n${whole}`;
}

/** How far a figure may be from what stands in the documents, so that not each commit has to write them anew. */
const slack = { share: 0.1, number: 3 };

/** The figures in a text that are no longer near those of another: `old → new`. The texts are alike but for their numbers. */
export function staleFigures(written: string, current: string): string[] {
  const shapeOf = (text: string) => text.replace(/\d+(\.\d+)?/g, '#');
  if (shapeOf(written).trim() !== shapeOf(current).trim()) return ['The tables have another shape.'];
  const [before, now] = [written, current].map((text) =>
    [...text.matchAll(/\d+(\.\d+)?/g)].map(([number]) => number),
  );
  return (now ?? []).flatMap((number, at) => {
    const old = before?.[at] ?? '';
    const distance = Math.abs(Number(old) - Number(number));
    const isFraction = number.includes('.');
    const near = Math.max(slack.share * Number(number), isFraction ? 0 : slack.number);
    return distance <= near ? [] : [`${old} → ${number}`];
  });
}
