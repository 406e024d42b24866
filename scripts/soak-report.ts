import { markdownTable } from './markdown-table.ts';
import { isFlat, riseOf, type Unit } from './soak-verdict.ts';

/** What a soak reads at each look. */
export interface Gauge {
  readonly name: string;
  readonly unit: Unit;
}

export interface Look {
  readonly minute: number;
  readonly pages: number;
  /** A value for each gauge. */
  readonly values: readonly number[];
}

/** All that a soak has seen. */
export interface SoakRecord {
  /** ISO date. */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly command: string;
  readonly minutes: number;
  readonly counts: { readonly pages: number; readonly marks: number; readonly cards: number };
  /** How often Sidenote was turned off; each time everything of it had to go. */
  readonly switches: number;
  readonly errors: readonly string[];
  readonly orphans: readonly string[];
  readonly gauges: readonly Gauge[];
  /** Pages in one round: until each was visited once, caches fill. */
  readonly round: number;
  readonly looks: readonly Look[];
}

const shown = (value: number, unit: Unit) => (unit === 'MB' ? value.toFixed(2) : String(Math.round(value)));

/** What a gauge showed from the second round on. */
function seenBy({ looks, round }: SoakRecord, gauge: number): number[] {
  return looks.filter(({ pages }) => pages >= round).map(({ values }) => values[gauge] ?? 0);
}

/** The gauges that rose, by name. */
export function risenIn(record: SoakRecord): string[] {
  return record.gauges.filter(({ unit }, at) => !isFlat(seenBy(record, at), unit)).map(({ name }) => name);
}

/** What docs/soak.md tells of one browser. */
export function soakMarkdown(record: SoakRecord): string {
  const { gauges, looks, counts } = record;
  const rises = gauges.map(({ name, unit }, at) => {
    const rise = riseOf(seenBy(record, at));
    if (rise === undefined) return 'too short to tell';
    return `${rise >= 0 ? '+' : ''}${shown(rise, unit)}${risenIn(record).includes(name) ? ' ROSE' : ''}`;
  });
  const list = (found: readonly string[]) =>
    found.length === 0 ? 'none' : [...new Set(found)].slice(0, 10).join('; ');
  return [
    `- ${record.date}, ${record.browser}, ${record.machine}`,
    `- \`${record.command}\`: ${record.minutes} minutes, ${counts.pages} pages, ${counts.marks} marks, ${counts.cards} cards opened, turned off and on ${record.switches} times`,
    `- Errors: ${list(record.errors)}`,
    `- Left behind after turning off: ${list(record.orphans)}`,
    '',
    markdownTable(
      ['minute', 'pages', ...gauges.map(({ name, unit }) => (unit === 'MB' ? `${name}, MB` : name))],
      [
        ...looks.map(({ minute, pages, values }) => [
          minute.toFixed(1),
          String(pages),
          ...values.map((value, at) => shown(value, gauges[at]?.unit ?? 'things')),
        ]),
        ['**last third − first**', '', ...rises],
      ],
    ),
  ].join('\n');
}
