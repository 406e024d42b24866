import { buildExtension } from './build-extension.ts';
import type { Counts } from './count-tests.ts';
import type { BrowserKind } from './find-browser.ts';
import { lintForAmo } from './lint-for-amo.ts';
import { runTests } from './run-tests.ts';
import { runTool, type ToolResult } from './run-tool.ts';

export interface StepResult extends ToolResult {
  readonly counts?: Counts;
  /** A word for the line of a step that went well. */
  readonly remark?: string;
  /** What must be read although all went well in the end. */
  readonly warning?: string;
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
  { name: 'add-on lint', lane: 'build', needs: ['firefox'], run: lintForAmo },
  {
    name: 'zips rebuilt from their sources',
    lane: 'build',
    run: () => runTool('node', ['scripts/build-for-amo.ts', '--same-modules']),
  },
  { name: 'rooms in browsers', lane: 'last', run: () => runTests('browser', bothBrowsers) },
  { name: 'end to end', lane: 'last', needs: bothBrowsers, run: () => runTests('e2e', bothBrowsers) },
];
