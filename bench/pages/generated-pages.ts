import type { GeneratedPage } from './generated-page.ts';
import { oddPages } from './odd-pages.ts';
import { readingPages } from './reading-pages.ts';

let all: readonly GeneratedPage[] | undefined;

/** The generated pages that every way of reading is timed on. */
export function generatedPages(): readonly GeneratedPage[] {
  all ??= [...readingPages(), ...oddPages()];
  return all;
}

/** One of them, by its name. */
export function pageNamed(name: string): GeneratedPage {
  const page = generatedPages().find((each) => each.name === name);
  if (page === undefined) throw new Error(`No generated page is named ${name}.`);
  return page;
}
