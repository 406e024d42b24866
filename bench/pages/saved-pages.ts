import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listPages } from '../../scripts/list-pages.ts';
import type { GeneratedPage } from './generated-page.ts';

/** The .html files of a folder, as they stand; whatever they ask for beside themselves is not answered. */
export async function savedPages(folder: string): Promise<readonly GeneratedPage[]> {
  const pages = await listPages(folder);
  return Promise.all(
    pages.map(async ({ file, name }) => ({
      name,
      shape: 'saved page',
      html: await readFile(join(folder, file), 'utf8'),
    })),
  );
}
