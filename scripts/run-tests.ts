import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countTests, groupsWithoutTests, noTests, type TestReport } from './count-tests.ts';
import { runTool } from './run-tool.ts';

/**
 * Runs one of the projects in tests/vitest.config.ts. Fails also where a test was skipped, none ran, or none ran in one of
 * `mustRunIn` (words in the titles of `describe` groups, such as the browsers).
 */
export async function runTests(
  project: string,
  mustRunIn: readonly string[],
): Promise<{ code: number; output: string; counts: Counts; remark?: string }> {
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
    ]);
    if (!existsSync(reportFile))
      return { ...result, code: result.code || 1, counts: { ...noTests, failed: 1 } };
    const report: TestReport = JSON.parse(await readFile(reportFile, 'utf8'));
    const counts = countTests(report);
    const missing = groupsWithoutTests(report, mustRunIn);
    const complaints = [
      ...(counts.skipped > 0 ? [`${counts.skipped} tests were skipped: a skipped test is a failure.`] : []),
      ...(counts.passed + counts.failed === 0 ? ['No test ran.'] : []),
      ...missing.map((group) => `No test passed in ${group}.`),
    ];
    const code = result.code || (complaints.length > 0 || counts.failed > 0 ? 1 : 0);
    return {
      code,
      output: [result.output, ...complaints].join('\n'),
      counts: code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts,
      remark: `${counts.passed} tests`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
