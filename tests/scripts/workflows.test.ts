import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-tool.ts';

const folder = '.github/workflows';
const workflows = globSync('*', { cwd: join(root, folder) })
  .sort()
  .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));
const rights = (text: string) =>
  [...text.matchAll(/^ *([a-z-]+): (?:write|write-all)$/gm)].map(([, right]) => right);

describe('the workflows', () => {
  it('test, audit and release', () => {
    expect(workflows.map(({ name }) => name)).toEqual(['audit.yml', 'release.yml', 'test.yml']);
  });

  it.each(workflows)('$name names actions by commit, with the version beside it', ({ text }) => {
    const used = [...text.matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, action]) => action ?? '');
    expect(used.length).toBeGreaterThan(0);
    const loose = used.filter(
      (action) =>
        !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action) &&
        !/^\.\/\.github\/workflows\/[\w-]+\.yml$/.test(action),
    );
    expect(loose).toEqual([]);
  });

  it('name one commit and one version for an action, wherever they use it', () => {
    const all = workflows.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)@(.*)/g)]);
    const pins = new Map<string, Set<string>>();
    for (const [, action = '', pin = ''] of all) pins.set(action, (pins.get(action) ?? new Set()).add(pin));
    expect([...pins].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it.each(workflows)('$name may read the repository and no more', ({ text }) => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  });

  it('write in one job alone, which installs no package and runs none of ours with them', () => {
    const writing = workflows.filter(({ text }) => rights(text).length > 0);
    expect(writing.map(({ name, text }) => [name, rights(text)])).toEqual([['release.yml', ['contents']]]);
    const job = writing[0]?.text.split(/^ {2}draft:$/m)[1] ?? '';
    expect(rights(job)).toEqual(['contents']);
    expect(job).not.toMatch(/\b(?:npm|npx|yarn|pnpm)\b/);
  });

  it.each(workflows)('$name takes no text of strangers into its commands', ({ text }) => {
    expect(text).not.toContain('pull_request_target');
    const commands = [...text.matchAll(/^ *(?:- )?run: (.*)$/gm)].map(([, command]) => command ?? '');
    expect(commands.filter((command) => command.includes('${{') || command === '|')).toEqual([]);
  });
});
