import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedPage } from './generated-page.ts';

/** A page of the tests' that is made to be hard to bear. */
export interface HostilePage extends GeneratedPage {
  /** Nothing stays marked: it holds too much. */
  readonly isTooLarge?: boolean;
}

const folder = join(import.meta.dirname, '../../tests/fixtures/hostile');
const pulse = '<script src="page.js"></script>';

/** The tests' fixture of that name, with the pulse that all of them load written into it: the bench serves single files. */
function fixture(file: string, shape: string): HostilePage {
  const html = readFileSync(join(folder, `${file}.html`), 'utf8');
  if (!html.includes(pulse)) throw new Error(`${file}.html has no pulse.`);
  const script = readFileSync(join(folder, 'page.js'), 'utf8');
  return { name: file, shape, html: html.replace(pulse, () => `<script>${script}</script>`) };
}

/** Pages whose size is the weapon: they are hard to read once. */
export const vastPages = (): readonly HostilePage[] => [
  fixture('million', 'a million text nodes'),
  fixture('deep', '10,000 elements in each other'),
  fixture('long', '5 MB of text in one node'),
  fixture('long-full', '5 MB of text in one node, full of words to mark'),
  fixture('invisible', 'floods of characters that show nothing'),
  { ...fixture('many', '100,000 words to mark'), isTooLarge: true },
];

/** Pages that never rest: each frame they change what Sidenote reads or paints. */
export const restlessPages = (): readonly HostilePage[] => [
  fixture('registry', 'fills, empties and replaces highlights'),
  fixture('mutating', 'changes all of its text'),
  fixture('moving', 'moves a marked element'),
  fixture('growing', 'adds to one text'),
];
