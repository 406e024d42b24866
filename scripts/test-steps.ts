import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import type { Counts } from './count-tests.ts';
import type { BrowserKind } from './find-browser.ts';
import { runTests } from './run-tests.ts';
import { root, runTool, type ToolResult } from './run-tool.ts';

export interface StepResult extends ToolResult {
  readonly counts?: Counts;
  /** A word for the line of a step that went well. */
  readonly remark?: string;
}

export interface Step {
  readonly name: string;
  /** Steps of one lane run one after the other; lanes run side by side, then the steps of the lane `last`. */
  readonly lane: 'code' | 'build' | 'last';
  /** The browser whose build in `.output` it makes anew. */
  readonly builds?: BrowserKind;
  /** The builds that it tests. */
  readonly needs?: readonly BrowserKind[];
  run(): Promise<StepResult>;
}

async function lintFirefoxBuild(): Promise<StepResult> {
  const result = await runTool('web-ext', [
    'lint',
    '--source-dir',
    join(root, '.output/firefox-mv3'),
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const start = result.output.indexOf('{');
  if (start < 0) return { ...result, code: 1 };
  const report: { summary: { errors: number; warnings: number } } = JSON.parse(
    result.output.slice(start, result.output.lastIndexOf('}') + 1),
  );
  const { errors, warnings } = report.summary;
  return { ...result, code: errors > 0 ? 1 : result.code, remark: `${errors} errors, ${warnings} warnings` };
}

const bothBrowsers: readonly BrowserKind[] = ['chromium', 'firefox'];

/** What `npm test` does, in the order in which it is told. */
export const steps: readonly Step[] = [
  { name: 'format and lint', lane: 'code', run: () => runTool('biome', ['ci', '--colors=off']) },
  { name: 'types', lane: 'code', run: () => runTool('tsc', ['--noEmit', '--pretty', 'false']) },
  { name: 'unused code', lane: 'code', run: () => runTool('knip', ['--no-progress']) },
  { name: 'unit tests', lane: 'code', run: () => runTests('unit', []) },
  {
    name: 'build for Chromium',
    lane: 'build',
    builds: 'chromium',
    run: () => buildExtension('chromium'),
  },
  { name: 'build for Firefox', lane: 'build', builds: 'firefox', run: () => buildExtension('firefox') },
  { name: 'add-on lint', lane: 'build', needs: ['firefox'], run: lintFirefoxBuild },
  { name: 'rooms in browsers', lane: 'last', run: () => runTests('browser', bothBrowsers) },
  { name: 'end to end', lane: 'last', needs: bothBrowsers, run: () => runTests('e2e', bothBrowsers) },
];
