import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A saved page. */
export interface SavedPage {
  readonly file: string;
  readonly name: string;
  /** From the manifest: `health`, `other` (must stay unmarked) …; empty if unknown. */
  readonly kind: string;
}

/** The cells of one line of comma-separated values; a quoted cell may hold commas and doubled quotes. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

async function kindsByName(folder: string): Promise<Map<string, string>> {
  const text = await readFile(join(folder, 'manifest.csv'), 'utf8').catch(() => '');
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const columns = cellsOf(head);
  const [nameAt, kindAt] = [columns.indexOf('name'), columns.indexOf('kind')];
  return new Map(
    lines.map((line) => {
      const cells = cellsOf(line);
      return [cells[nameAt] ?? '', cells[kindAt] ?? ''];
    }),
  );
}

/** The .html files of a folder, with their kinds from `manifest.csv` (columns name, kind) if there is one. */
export async function listPages(folder: string): Promise<SavedPage[]> {
  const kinds = await kindsByName(folder);
  const files = (await readdir(folder)).filter((file) => /\.html?$/i.test(file)).sort();
  return files.map((file) => {
    const name = file.replace(/(\.static)?\.html?$/i, '');
    return { file, name, kind: kinds.get(name) ?? kinds.get(file) ?? '' };
  });
}
