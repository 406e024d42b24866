import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '../../scripts/run-tool.ts';
import { root } from './code-file.ts';
import { pureRooms } from './room-map.ts';

/** All that pure rooms use beyond the language: Node and every browser have it. */
const everywhere = `
declare class URL {
  constructor(address: string);
  static canParse(address: string): boolean;
  static parse(address: string): URL | null;
  readonly hostname: string;
}
interface AbortSignal {
  readonly aborted: boolean;
}
`;

/** Uses what pure rooms may not, to prove that the compiler below would see it. */
const probe = 'export const seen = [document.title, window.name, browser.runtime, process.argv];\n';

/** Compiles the pure rooms for a world that has the language alone: no document, no window, no browser API, no Node. */
describe('pure rooms', () => {
  let folder = '';
  let complaints: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidenote-pure-'));
    await writeFile(join(folder, 'everywhere.d.ts'), everywhere);
    await writeFile(join(folder, 'probe.ts'), probe);
    const project = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { lib: ['ES2024'], types: [] },
      include: ['.', ...pureRooms.map((room) => join(root, 'src', room))],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
    const { output } = await runTool('tsc', ['--noEmit', '--pretty', 'false', '--project', folder]);
    complaints = output.split('\n').filter((line) => line.includes('error TS'));
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['document', 'window', 'browser', 'process'])('would be caught naming %s', (name) => {
    expect(complaints.some((line) => line.includes('probe.ts') && line.includes(`'${name}'`))).toBe(true);
  });

  it('need nothing that the language does not have', () => {
    expect(complaints.filter((line) => !line.includes('probe.ts'))).toEqual([]);
  });
});
