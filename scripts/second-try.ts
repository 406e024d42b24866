import { relative } from 'node:path';
import type { TestReport } from './count-tests.ts';

/** More files than this have not failed by chance. */
const mostFiles = 3;

/** What is tried again: the files that failed, if they are few. */
export function filesToTryAgain({ testResults }: TestReport): string[] {
  const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
  return failed.length <= mostFiles ? failed : [];
}

/** The report with what came of the files that were tried again in place of what they were. */
export function withSecondTry(first: TestReport, second: TestReport): TestReport {
  const again = new Map(second.testResults.map((file) => [file.name, file]));
  return { testResults: first.testResults.map((file) => again.get(file.name) ?? file) };
}

/** Names the files that were tried again, and quotes what failed at first, as Vitest told it at the end. */
export function tellSecondTry(files: readonly string[], folder: string, firstOutput: string): string {
  const names = files.map((file) => relative(folder, file));
  const failures = firstOutput.search(/⎯+ Failed (Suites|Tests) /);
  return [
    `TRIED AGAIN, alone: ${names.join(', ')}. The first time:`,
    firstOutput.slice(Math.max(0, failures)).trim(),
  ].join('\n');
}
