import { describe, expect, it } from 'vitest';
import { countTests, groupsWithoutTests, type TestReport } from '../../scripts/count-tests.ts';

type File = TestReport['testResults'][number];

const file = (status: string, ...tests: [string, string][]): File => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([group, result]) => ({ ancestorTitles: [group], status: result })),
});

const report = (...testResults: File[]): TestReport => ({ testResults });

describe('counting tests', () => {
  it('counts what passed, failed and was skipped', () => {
    const files = [file('failed', ['chromium', 'passed'], ['chromium', 'failed'], ['firefox', 'skipped'])];
    expect(countTests(report(...files))).toEqual({ passed: 1, failed: 1, skipped: 1 });
  });

  it('counts a file that could not even start as a failure', () => {
    expect(countTests(report(file('failed')))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('names the browsers in which no test passed', () => {
    const files = [file('passed', ['chromium', 'passed'], ['firefox', 'skipped'])];
    expect(groupsWithoutTests(report(...files), ['chromium', 'firefox'])).toEqual(['firefox']);
  });

  it('finds a browser inside the title of a group, as a word of its own', () => {
    const files = [file('passed', ['the card in chromium', 'passed'], ['firefoxes', 'passed'])];
    expect(groupsWithoutTests(report(...files), ['chromium', 'firefox'])).toEqual(['firefox']);
  });
});
