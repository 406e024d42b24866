import { describe, expect, it } from 'vitest';
import { type SoakRecord, soakMarkdown } from '../../scripts/soak-report.ts';

const record: SoakRecord = {
  date: '2026-01-31',
  machine: 'a machine',
  browser: 'a browser',
  command: 'npm run soak',
  minutes: 4,
  counts: { pages: 12, marks: 340, cards: 11 },
  switches: 12,
  errors: [],
  orphans: ['sidenote-card on /3.html'],
  gauges: [
    { name: 'background', unit: 'MB' },
    { name: 'nodes', unit: 'things' },
  ],
  round: 6,
  looks: [1, 2, 3, 4].map((minute) => ({ minute, pages: minute * 3, values: [minute, 20] })),
};

describe('what a soak writes', () => {
  it('is a line of facts each, and a row per look', () => {
    expect(soakMarkdown(record).split('\n')).toEqual([
      '- 2026-01-31, a browser, a machine',
      '- `npm run soak`: 4 minutes, 12 pages, 340 marks, 11 cards opened, turned off and on 12 times',
      '- Errors: none',
      '- Left behind after turning off: sidenote-card on /3.html',
      '',
      '| minute | pages | background, MB | nodes |',
      '| --- | --- | --- | --- |',
      '| 1.0 | 3 | 1.00 | 20 |',
      '| 2.0 | 6 | 2.00 | 20 |',
      '| 3.0 | 9 | 3.00 | 20 |',
      '| 4.0 | 12 | 4.00 | 20 |',
      '| **last third − first** |  | +2.00 ROSE | +0 |',
    ]);
  });
});
