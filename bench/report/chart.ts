import { geometricMean } from '../measure/statistics.ts';
import type { Bar } from './budget.ts';
import { digits } from './numbers.ts';

/** Widths and heights in SVG units. */
const names = 260;
const plot = 560;
const right = 70;
const thick = 10;
const gap = 9;
const top = 84;

/** Ways that are drawn, with a colour that can be told on light and dark ground. */
const colours: Readonly<Record<string, string>> = {
  ours: '#2a7de1',
  'one RegExp': '#d9822b',
  'mark.js markRegExp': '#8e6bbf',
  'mark.js mark(list)': '#c2406b',
};

const style = `text { font: 12px system-ui, sans-serif; fill: #24292f }
  .title { font-size: 16px; font-weight: 600 }
  .line { stroke: #d0d7de } .limit { stroke: #2da44e; stroke-dasharray: 4 3 }
  .small { font-size: 9px }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .line { stroke: #3d444d } .limit { stroke: #3fb950 } }`;

/** How many times the floor each way to mark a page takes: a group of bars per page, on a logarithmic scale. */
export function chartOf(bars: readonly Bar[]): string {
  const drawn = bars.filter(({ measure }) => measure in colours);
  const groups = [
    ['all pages (geometric mean)', meansOf(drawn)],
    ...Map.groupBy(drawn, ({ page }) => page),
  ] as [string, Bar[]][];
  const scale = scaleFor(drawn.map(({ ratio }) => ratio));
  let y = top;
  const parts = groups.map(([page, group]) => {
    const part = groupOf(page, group, y, scale.at);
    y += group.length * thick + gap;
    return part;
  });
  const [width, height] = [names + plot + right, y + 10];
  const title = 'Times the walk floor that marking a page takes';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${title}</title>
<desc id="desc">${asText(describe(groups[0]?.[1] ?? []))}</desc>
<style>${style}</style>
<text class="title" x="10" y="24">${title}</text>
${legend()}
${scale.ticks.map((tick) => tickOf(tick, scale.at(tick), height)).join('\n')}
${parts.join('\n')}
</svg>
`;
}

function meansOf(bars: readonly Bar[]): Bar[] {
  return [...Map.groupBy(bars, ({ measure }) => measure)]
    .map(([measure, group]) => ({ page: '', measure, ratio: geometricMean(group.map(({ ratio }) => ratio)) }))
    .toSorted((a, b) => order(a) - order(b));
}

const order = ({ measure }: Bar) => Object.keys(colours).indexOf(measure);

/** What the bars say, for those who can't see them. */
function describe(means: readonly Bar[]): string {
  const parts = means.map(({ measure, ratio }) => `${measure} ${digits(ratio)} times`);
  return `Horizontal bars per page on a logarithmic scale. Geometric means over the pages where each was run: ${parts.join(', ')} the time of a bare walk. Dashed lines stand at 2 and 3 times, the budgets of the mean and of the worst page.`;
}

/** Half a floor is the left edge, so that a bar of one floor can be seen. */
function scaleFor(ratios: readonly number[]) {
  const low = Math.min(0.5, ...ratios);
  const high = Math.max(10, ...ratios);
  const at = (ratio: number) =>
    names + (plot * (Math.log(ratio) - Math.log(low))) / (Math.log(high) - Math.log(low));
  const ticks = [1, 2, 3, 10, 30, 100, 300, 1000, 3000, 10_000].filter((tick) => tick <= high);
  return { at, ticks };
}

function tickOf(tick: number, x: number, height: number): string {
  const kind = tick === 2 || tick === 3 ? 'limit' : 'line';
  return `<line class="${kind}" x1="${fix(x)}" x2="${fix(x)}" y1="${top - 8}" y2="${height - 8}"/>
<text class="small" x="${fix(x)}" y="${top - 12}" text-anchor="middle">${tick}×</text>`;
}

function legend(): string {
  return Object.entries(colours)
    .map(
      ([measure, colour], index) =>
        `<rect x="${10 + index * 160}" y="38" width="10" height="10" fill="${colour}"/><text x="${25 + index * 160}" y="47">${asText(measure)}</text>`,
    )
    .join('\n');
}

function groupOf(page: string, bars: readonly Bar[], y: number, at: (ratio: number) => number): string {
  const rows = bars.map(({ measure, ratio }, index) => {
    const end = at(ratio);
    const barTop = y + index * thick;
    return `<rect x="${names}" y="${barTop}" width="${fix(Math.max(1, end - names))}" height="${thick - 1}" fill="${colours[measure]}"/>
<text class="small" x="${fix(end + 4)}" y="${barTop + thick - 2}">${digits(ratio)}</text>`;
  });
  const middle = y + (bars.length * thick) / 2 + 4;
  return `<text x="${names - 8}" y="${fix(middle)}" text-anchor="end">${asText(page)}</text>\n${rows.join('\n')}`;
}

function fix(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
