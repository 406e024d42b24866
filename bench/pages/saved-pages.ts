import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listPages } from '../../scripts/list-pages.ts';
import type { GeneratedPage } from './generated-page.ts';

/** UTF-16 units of HTML. */
const small = 30_000;

/** The .html files of a folder, as they stand; whatever they ask for beside themselves is not answered. */
export async function savedPages(folder: string): Promise<readonly GeneratedPage[]> {
  const pages = await listPages(folder);
  return Promise.all(
    pages.map(async ({ file, name }) => {
      const html = await readFile(join(folder, file), 'utf8');
      return { name, shape: 'saved page', html, small: html.length < small };
    }),
  );
}
