import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface ToolResult {
  readonly code: number;
  /** Everything it wrote, both streams in the order in which it came. */
  readonly output: string;
}

export const root = join(import.meta.dirname, '..');

/** Runs a tool of this project (`biome`, `wxt` …) in its folder and keeps what it says for whoever needs it. */
export function runTool(name: string, args: readonly string[]): Promise<ToolResult> {
  return new Promise((resolve) => {
    let output = '';
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    const tool = spawn(name, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows finds the `.cmd` shims of node_modules/.bin through its shell only.
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
        // Tools draw neither colours nor spinners there.
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        CI: 'true',
      },
    });
    tool.stdout.on('data', add);
    tool.stderr.on('data', add);
    tool.on('error', (error) => resolve({ code: 1, output: `${name}: ${error.message}\n` }));
    tool.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}
