import { describe, expect, it } from 'vitest';
import { parseFromPage, parseLoad, parseToPage } from '../../src/platform/messages.ts';

const report = { host: 'example.org', top: true, state: 'on', found: [] };

describe('messages to a page', () => {
  it.each([
    { type: 'report-please' },
    { type: 'jump', direction: 1, entry: 'lamotrigine' },
    { type: 'jump', direction: -1 },
    { type: 'pause', paused: true },
    { type: 'scan-again' },
    { type: 'command', command: 'next-term' },
    { type: 'command', command: 'previous-term' },
  ])('takes %o', (message) => {
    expect(parseToPage(message)).toEqual(message);
  });

  it.each([
    undefined,
    null,
    'report-please',
    7,
    [],
    {},
    { type: 'toString' },
    { type: 'jump' },
    { type: 'jump', entry: 4 },
    { type: 'jump', entry: '' },
    { type: 'jump', entry: 'x'.repeat(301) },
    { type: 'command', command: 'toggle-site' },
    { type: ['command'], command: 'next-term' },
    { type: 'report', report },
  ])('ignores %o', (message) => {
    expect(parseToPage(message)).toBeUndefined();
  });

  it('leaves out what it does not know', () => {
    expect(parseToPage({ type: 'report-please', extra: 1 })).toEqual({ type: 'report-please' });
  });
});

describe('messages from a page', () => {
  it('takes a report', () => {
    const found = [{ entry: 'rash', role: 'side-effect', count: 2, why: 'Marked because …' }];
    const message = { type: 'report', report: { ...report, found } };
    expect(parseFromPage(message)).toEqual(message);
  });

  it.each([
    undefined,
    { type: 'report' },
    { type: 'report', report: null },
    { type: 'report', report: { ...report, host: 5 } },
    { type: 'report', report: { ...report, host: 'x'.repeat(301) } },
    { type: 'report', report: { ...report, top: 'yes' } },
    { type: 'report', report: { ...report, state: 'hacked' } },
    { type: 'report', report: { ...report, found: { length: 1e9 } } },
    { type: 'report-please' },
  ])('ignores %o', (message) => {
    expect(parseFromPage(message)).toBeUndefined();
  });

  it('keeps the good entries of a report and drops the others', () => {
    const good = { entry: 'rash', role: 'side-effect', count: 1 };
    const found = [
      good,
      null,
      { ...good, count: -1 },
      { ...good, count: Number.POSITIVE_INFINITY },
      { ...good, count: 1.5 },
      { ...good, role: 'boss' },
      { ...good, entry: {} },
    ];
    expect(parseFromPage({ type: 'report', report: { ...report, found } })?.report.found).toEqual([good]);
  });
});

describe('requests for a part', () => {
  it.each(['card', 'element-painter'])('take %s', (part) => {
    expect(parseLoad({ type: 'load', part })).toBe(part);
  });

  it.each([
    undefined,
    null,
    'card',
    {},
    { type: 'load' },
    { type: 'load', part: 'card.js' },
    { part: 'card' },
  ])('ignore %o', (message) => {
    expect(parseLoad(message)).toBeUndefined();
  });
});
