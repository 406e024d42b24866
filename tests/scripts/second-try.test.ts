import { describe, expect, it } from 'vitest';
import { countTests, type TestReport } from '../../scripts/count-tests.ts';
import { filesToTryAgain, tellSecondTry, withSecondTry } from '../../scripts/second-try.ts';

type File = TestReport['testResults'][number];

const file = (name: string, status: string, ...tests: string[]): File => ({
  name: `/clone/tests/e2e/${name}.test.ts`,
  status,
  assertionResults: tests.map((status) => ({ ancestorTitles: ['in firefox'], status })),
});

const report = (...testResults: File[]): TestReport => ({ testResults });

describe('a second try', () => {
  it('is given to files with a failed test, and to those that could not start', () => {
    const first = report(file('a', 'passed', 'passed'), file('b', 'failed', 'failed'), file('c', 'failed'));
    expect(filesToTryAgain(first)).toEqual(['/clone/tests/e2e/b.test.ts', '/clone/tests/e2e/c.test.ts']);
  });

  it('is given to nobody where many failed: that is no chance', () => {
    expect(filesToTryAgain(report(...['a', 'b', 'c', 'd'].map((name) => file(name, 'failed'))))).toEqual([]);
  });

  it('counts in place of the first, and each test once', () => {
    const first = report(file('a', 'passed', 'passed'), file('b', 'failed', 'passed', 'failed', 'skipped'));
    const second = report(file('b', 'passed', 'passed', 'passed', 'passed'));
    expect(countTests(withSecondTry(first, second))).toEqual({ passed: 4, failed: 0, skipped: 0 });
  });

  it('leaves a failure that comes again a failure', () => {
    const first = report(file('a', 'failed', 'failed'), file('b', 'failed'));
    const second = report(file('a', 'failed', 'failed'), file('b', 'failed'));
    expect(countTests(withSecondTry(first, second))).toEqual({ passed: 0, failed: 2, skipped: 0 });
  });

  it('leaves failures that the second run says nothing about', () => {
    const first = report(file('a', 'failed', 'failed'));
    expect(countTests(withSecondTry(first, report()))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is told by name, with what failed at first', () => {
    const output = ' ✓ one\n ✓ two\n\n⎯⎯ Failed Suites 1 ⎯⎯\n\n FAIL  b\nNo card opened\n';
    expect(tellSecondTry(['/clone/tests/e2e/b.test.ts'], '/clone', output)).toBe(
      'TRIED AGAIN, alone: tests/e2e/b.test.ts. The first time:\n⎯⎯ Failed Suites 1 ⎯⎯\n\n FAIL  b\nNo card opened',
    );
  });
});
