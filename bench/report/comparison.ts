import { markdownTable } from '../../scripts/markdown-table.ts';

/** Pages of the bench that a newcomer can picture. */
const pages = ['leaflet', 'article', 'article without terms', 'forum with 3,000 marks'];

/** Columns of the bench’s table, and what they are called for newcomers. */
const columns = [
  ['ours', 'Sidenote'],
  ['longest task', 'its longest task'],
  ['one RegExp', 'one expression with all spellings'],
  ['mark.js markRegExp', 'mark.js with that expression'],
  ['mark.js mark(list)', 'mark.js with a list of words'],
] as const;

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The short comparison in the README, from the report of the bench; undefined where the report does not have it all. */
export function comparisonOf(report: string): string | undefined {
  const [, date] = /^- (\d{4}-\d\d-\d\d), /m.exec(report) ?? [];
  const [, section = ''] =
    /^## One pass over the generated pages\n([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(report) ?? [];
  const [head = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  const places = columns.map(([name]) => head.indexOf(name));
  const chosen = pages.map((name) => rows.find(([page]) => page === name));
  if (date === undefined || places.includes(-1) || chosen.includes(undefined)) return undefined;
  const short = (cell = '') => cell.replace(/ \(.*\)$/, '');
  const table = markdownTable(
    ['ms for a pass over', ...columns.map(([, name]) => name)],
    chosen.map((row) => [row?.[0] ?? '', ...places.map((place) => short(row?.[place]))]),
  );
  return `Measured on ${date}; –: not tried, or longer than anyone would wait.\n\n${table}`;
}
