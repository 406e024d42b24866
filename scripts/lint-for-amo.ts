import { join } from 'node:path';
import { root, runTool, type ToolResult } from './run-tool.ts';

export interface LintResult extends ToolResult {
  readonly remark?: string;
}

/**
 * Asks the linter of Mozilla's store about the Firefox build in `.output`. There is nothing to explain to reviewers as long as it
 * finds nothing, so a warning is a failure like an error.
 */
export async function lintForAmo(): Promise<LintResult> {
  const build = join(root, '.output/firefox-mv3');
  const result = await runTool('web-ext', [
    ...['lint', '--source-dir', build],
    ...['--output', 'json', '--no-config-discovery'],
  ]);
  const start = result.output.indexOf('{');
  if (start < 0) return { ...result, code: 1 };
  const report: { summary: { errors: number; warnings: number } } = JSON.parse(
    result.output.slice(start, result.output.lastIndexOf('}') + 1),
  );
  const { errors, warnings } = report.summary;
  return {
    ...result,
    code: errors + warnings > 0 ? 1 : result.code,
    remark: `${errors} errors, ${warnings} warnings`,
  };
}
