import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { differingFiles } from './differing-files.ts';
import { lintForAmo } from './lint-for-amo.ts';
import { readZip } from './read-zip.ts';
import { root, runTool } from './run-tool.ts';

/** The zips by the ends of their names. Edge gets what Chrome gets, under a name of its own. */
const kinds = ['chrome', 'edge', 'firefox', 'sources'] as const;

const manifest: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const zipPath = (folder: string, kind: (typeof kinds)[number]) =>
  join(folder, '.output', `sidenote-${manifest.version}-${kind}.zip`);

async function run(folder: string, name: string, ...words: string[]): Promise<void> {
  const { code, output } = await runTool(name, words, { folder });
  if (code !== 0) throw new Error(`${name} ${words.join(' ')} failed in ${folder}:\n${output}`);
}

async function unpack(zip: string, folder: string): Promise<void> {
  for (const [path, content] of readZip(await readFile(zip))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Does in another folder what the sources tell a reviewer to do. */
async function rebuild(folder: string, sameModules: boolean): Promise<void> {
  await unpack(zipPath(root, 'sources'), folder);
  if (sameModules) {
    // A junction: Windows lets nobody but administrators make links of other kinds.
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    await run(folder, 'wxt', 'prepare');
  } else await run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
  await run(folder, 'npm', 'run', 'zip');
}

async function compare(kind: (typeof kinds)[number], folder: string): Promise<void> {
  const [here, there] = await Promise.all([readFile(zipPath(root, kind)), readFile(zipPath(folder, kind))]);
  const differing = differingFiles(here, there);
  if (differing.length > 0)
    throw new Error(`Rebuilt from its sources, ${kind} differs in:\n${differing.join('\n')}`);
  if (!here.equals(there))
    throw new Error(`Rebuilt from its sources, ${kind} holds the same files, packed in another way.`);
  const sum = createHash('sha256').update(here).digest('hex');
  console.log(`${sum}  ${zipPath('.', kind)}`);
}

/** Makes the zips for the stores, makes them again from the zip of sources alone, and compares; then asks the add-on linter. */
async function buildForAmo(): Promise<void> {
  const { values } = parseArgs({ options: { 'same-modules': { type: 'boolean' } } });
  const elsewhere = await mkdtemp(join(tmpdir(), 'sidenote-sources-'));
  try {
    await run(root, 'npm', 'run', 'zip');
    await rebuild(elsewhere, values['same-modules'] ?? false);
    for (const kind of kinds) await compare(kind, elsewhere);
    const [chrome, edge] = await Promise.all([
      readFile(zipPath(root, 'chrome')),
      readFile(zipPath(root, 'edge')),
    ]);
    if (!chrome.equals(edge)) throw new Error('Edge would get something else than Chrome.');
  } finally {
    await rm(elsewhere, { recursive: true, force: true });
  }
  const lint = await lintForAmo();
  if (lint.code !== 0) throw new Error(`The add-on linter complains:\n${lint.output}`);
  console.log(`Rebuilt from the zip of sources, byte for byte. Add-on linter: ${lint.remark}.`);
}

buildForAmo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
