import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countTests, groupsWithoutTests, noTests, type TestReport } from './count-tests.ts';
import { root, runTool, type ToolResult } from './run-tool.ts';
import { filesToTryAgain, tellSecondTry, withSecondTry } from './second-try.ts';

/** What came of some tests; without a report where Vitest did not come to the end. */
interface Run extends ToolResult {
  readonly report?: TestReport;
}

async function runVitest(project: string, further: readonly string[] = []): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'sidenote-tests-'));
  const reportFile = join(folder, 'report.json');
  try {
    const result = await runTool('vitest', [
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...further,
    ]);
    if (!existsSync(reportFile)) return result;
    return { ...result, report: JSON.parse(await readFile(reportFile, 'utf8')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What becomes of a run once the few files that failed in it have been tried again, one after the other. */
async function tryAgain(project: string, first: Run): Promise<Run & { readonly warning?: string }> {
  if (first.report === undefined) return first;
  const files = filesToTryAgain(first.report);
  // An error outside of all tests belongs to no file.
  if (files.length === 0 || /unhandled error/i.test(first.output)) return first;
  const second = await runVitest(project, ['--no-file-parallelism', ...files]);
  if (second.report === undefined) return first;
  const warning = tellSecondTry(files, root, first.output);
  return { ...second, report: withSecondTry(first.report, second.report), warning };
}

/**
 * Runs one of the projects in tests/vitest.config.ts. Fails also where a test was skipped, none ran, or none ran in one of
 * `mustRunIn` (words in the titles of `describe` groups, such as the browsers). What runs in browsers may be tried twice.
 */
export async function runTests(
  project: string,
  mustRunIn: readonly string[],
): Promise<{ code: number; output: string; counts: Counts; remark?: string; warning?: string }> {
  const first = await runVitest(project);
  const { report, ...result } = mustRunIn.length > 0 ? await tryAgain(project, first) : first;
  if (report === undefined) return { ...result, code: result.code || 1, counts: { ...noTests, failed: 1 } };
  const counts = countTests(report);
  const complaints = [
    ...(counts.skipped > 0 ? [`${counts.skipped} tests were skipped: a skipped test is a failure.`] : []),
    ...(counts.passed + counts.failed === 0 ? ['No test ran.'] : []),
    ...groupsWithoutTests(report, mustRunIn).map((group) => `No test passed in ${group}.`),
  ];
  const code = result.code || (complaints.length > 0 || counts.failed > 0 ? 1 : 0);
  return {
    ...result,
    code,
    output: [result.output, ...complaints].join('\n'),
    counts: code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts,
    remark: `${counts.passed} tests`,
  };
}
