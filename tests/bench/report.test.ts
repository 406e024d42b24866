import { describe, expect, it } from 'vitest';
import { chartOf } from '../../bench/report/chart.ts';
import { markdownOf } from '../../bench/report/markdown.ts';
import { digits } from '../../bench/report/numbers.ts';

const facts = {
  date: '2026-01-02',
  machine: 'a machine',
  browser: 'Chrome/1',
  command: 'npm run bench',
  rounds: 5,
};
const findings = {
  budgets: [{ what: 'a | b', limit: '≤ 2', measured: '1.50 ×', met: true }],
  tables: [{ title: 'Times', head: ['page', 'ms'], rows: [['a', '1']], note: 'In milliseconds.' }],
};

describe('the report', () => {
  const text = markdownOf(facts, [findings]);
  it('begins with the budgets and how many are met', () => expect(text).toContain('1 of 1 budgets met.'));
  it('keeps cells apart that hold the sign between cells', () =>
    expect(text).toContain('| a \\| b | ≤ 2 | 1.50 × | met |'));
  it('says when, where and how it was made', () => {
    for (const fact of ['2026-01-02, a machine', 'Chrome/1', '5 rounds: `npm run bench`'])
      expect(text).toContain(fact);
  });
  it('shows each table under its title', () =>
    expect(text).toContain('## Times\n\nIn milliseconds.\n\n| page | ms |\n| --- | --- |\n| a | 1 |'));
  it('shows the chart only where there is one', () => {
    expect(text).not.toContain('bench.svg');
    const bars = [{ page: 'a', measure: 'ours', ratio: 2 }];
    expect(markdownOf(facts, [{ ...findings, bars }])).toContain('(bench.svg)');
  });
});

describe('the chart', () => {
  const widths = (svg: string) =>
    [...svg.matchAll(/width="([\d.]+)" height="9"/g)].map(([, width]) => Number(width));
  const chart = chartOf([
    { page: 'a & <b>', measure: 'ours', ratio: 2 },
    { page: 'a & <b>', measure: 'one RegExp', ratio: 20 },
    { page: 'c', measure: 'ours', ratio: 8 },
    { page: 'c', measure: 'one RegExp', ratio: 200 },
  ]);
  it('draws the means first, then a bar for each page and way', () => expect(widths(chart)).toHaveLength(6));
  it('makes ten times as much the same step anywhere', () => {
    const [, , two, twenty, , twoHundred] = widths(chart);
    expect((twoHundred ?? 0) - (twenty ?? 0)).toBeCloseTo((twenty ?? 0) - (two ?? 0), 0);
  });
  it('writes names so that they stay text', () => expect(chart).toContain('>a &amp; &lt;b></text>'));
  it('tells in words what it shows', () => {
    expect(chart).toContain('<title id="title">');
    expect(chart).toContain('ours 4.00 times, one RegExp 63.2 times the time of a bare walk');
  });
  it('has colours of its own for dark pages', () => expect(chart).toContain('prefers-color-scheme: dark'));
  it('leaves out ways that it has no colour for', () =>
    expect(chartOf([{ page: 'a', measure: 'textContent', ratio: 1 }])).not.toContain('height="9"'));
});

describe('a number in a table', () => {
  it.each([
    [0.123, '0.12'],
    [12.345, '12.3'],
    [1234.5, '1235'],
    [Number.NaN, '–'],
  ])('writes %d as %s', (value, text) => expect(digits(value)).toBe(text));
});
