import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { groupOf, hasGroups } from './tool-group.ts';

export interface ToolResult {
  readonly code: number;
  /** Everything it wrote, both streams in the order in which it came. */
  readonly output: string;
}

export const root = join(import.meta.dirname, '..');

/** Longest run of a tool, ms. The slowest, the tests in browsers, need a few minutes. */
const longestRun = 25 * 60_000;
/** What a tool that was told to end has for closing its browsers, ms. */
const grace = 5000;

/**
 * Runs a tool of this project (`biome`, `wxt` …) in its folder, or another, and keeps what it says for whoever needs it. One that
 * takes longer than `limit` ms is stopped, with all that it started, and has failed.
 */
export function runTool(
  name: string,
  args: readonly string[],
  { limit = longestRun, folder = root }: { readonly limit?: number; readonly folder?: string } = {},
): Promise<ToolResult> {
  return new Promise((resolve) => {
    let output = '';
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    const tool = spawn(name, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows finds the `.cmd` shims of node_modules/.bin through its shell only.
      shell: process.platform === 'win32',
      detached: hasGroups,
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
        // Tools draw neither colours nor spinners there.
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        CI: 'true',
      },
    });
    const group = groupOf(tool);
    let killing: NodeJS.Timeout | undefined;
    const stopping = setTimeout(() => {
      output += `\n${name} did not end within ${limit / 60_000} minutes and was stopped.\n`;
      group.signal('SIGTERM');
      // A browser that left the group may hold the streams open: nobody waits for it.
      killing = setTimeout(() => end(1), grace);
    }, limit);
    const end = (code: number) => {
      clearTimeout(stopping);
      if (killing !== undefined) group.signal('SIGKILL');
      clearTimeout(killing);
      group.forget();
      tool.stdout.destroy();
      tool.stderr.destroy();
      resolve({ code: killing === undefined ? code : 1, output: stripVTControlCharacters(output) });
    };
    tool.stdout.on('data', add);
    tool.stderr.on('data', add);
    tool.on('error', (error) => {
      add(Buffer.from(`${name}: ${error.message}\n`));
      end(1);
    });
    tool.on('close', (code) => end(code ?? 1));
  });
}
