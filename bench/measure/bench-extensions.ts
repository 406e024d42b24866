import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
}

/** Unpacked extensions made for the bench, in a folder that `remove` takes away. */
export interface BenchExtensions {
  /** Does nothing but have a script world in every document. */
  readonly empty: string;
  /** The built extension with a script before its own in every document. */
  clocked(built: string, script: string): Promise<string>;
  remove(): Promise<void>;
}

const emptyManifest = {
  manifest_version: 3,
  name: 'Bench world',
  version: '1',
  content_scripts: [{ matches: ['<all_urls>'], js: ['empty.js'], run_at: 'document_idle' }],
};

export async function makeBenchExtensions(): Promise<BenchExtensions> {
  const folder = await mkdtemp(join(tmpdir(), 'sidenote-bench-'));
  const empty = join(folder, 'empty');
  await mkdir(empty);
  await writeFile(join(empty, 'manifest.json'), JSON.stringify(emptyManifest));
  await writeFile(join(empty, 'empty.js'), '');
  return {
    empty,
    async clocked(built, script) {
      const copy = join(folder, 'clocked');
      await cp(built, copy, { recursive: true });
      await writeFile(join(copy, 'bench-clock.js'), script);
      const path = join(copy, 'manifest.json');
      const manifest: Manifest = JSON.parse(await readFile(path, 'utf8'));
      const content_scripts = manifest.content_scripts?.map((each) => ({
        ...each,
        js: ['bench-clock.js', ...(each.js ?? [])],
      }));
      await writeFile(path, JSON.stringify({ ...manifest, content_scripts }));
      return copy;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The scripts that the built extension loads into every frame. */
export async function contentScripts(built: string): Promise<readonly string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  return manifest.content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
}
