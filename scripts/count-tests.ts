/** How many tests ran, and how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Skipped, pending or still to be written. */
  readonly skipped: number;
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
export interface TestReport {
  readonly testResults: readonly {
    /** The path of the file. */
    readonly name: string;
    /** `failed` where a test or what goes before the tests failed. */
    readonly status: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly status: string;
    }[];
  }[];
}

/** Counts a report's tests. A file that failed before its tests could run counts as one failure. */
export function countTests(report: TestReport): Counts {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const statuses = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ status }) => status);
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed: failed + brokenFiles.length, skipped: statuses.length - passed - failed };
}

/** The names among `groups` in which no test passed: a `describe` with that word in its title, at any depth. */
export function groupsWithoutTests(report: TestReport, groups: readonly string[]): string[] {
  const passed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed');
  const words = new Set(
    passed.flatMap(({ ancestorTitles }) => ancestorTitles).flatMap((title) => title.split(' ')),
  );
  return groups.filter((group) => !words.has(group));
}
