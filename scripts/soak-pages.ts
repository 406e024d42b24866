import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentOf } from '../bench/pages/generated-page.ts';
import { generatedPages } from '../bench/pages/generated-pages.ts';
import { savedPages } from '../bench/pages/saved-pages.ts';
import { root } from './run-tool.ts';

/** A page that a soak goes through. */
export interface SoakPage {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  /** False for saved pages, whose own scripts may fail. */
  readonly isOurs: boolean;
}

const frame = (text: string) => `<iframe srcdoc="&lt;p&gt;${text}&lt;/p&gt;"></iframe>`;

/** The page in which one tab stays all the time: its text is changed with every visit of the other tab. */
export const stayingPage = documentOf(
  'Living with epilepsy',
  '<h1>Lamotrigine and its side effects</h1><p id="first">Topiramate comes first.</p><p id="changing"></p>',
);

/** The page where the travelling tab is weighed: it holds no word of ours. */
export const restingPage = documentOf('Rest', '<p>Nothing to mark here.</p>');

/** Pages of our own (those of the bench, the demo page, one with frames) and the saved ones of a folder. */
export async function soakPages(folder: string | undefined): Promise<readonly SoakPage[]> {
  const framed = documentOf(
    'Epilepsy',
    `<h1>Lamotrigine</h1>${frame('Inside: gabapentin.')}${frame('Inside: a garden.')}${frame('Topiramate.')}`,
  );
  const demo = await readFile(join(root, 'docs/demo/index.html'), 'utf8');
  const ours = [
    // Without what it loads.
    { name: 'demo', html: demo.replace(/<(link|script)\b[^>]*\b(href|src)=[^>]*>(<\/script>)?/g, '') },
    { name: 'frames', html: framed },
    ...generatedPages(),
  ];
  const saved = folder === undefined ? [] : await savedPages(folder);
  return [
    ...ours.map(({ name, html }) => ({ name, html, isOurs: true })),
    ...saved.map(({ name, html }) => ({ name, html, isOurs: false })),
  ].map((page, index) => ({ ...page, path: `/${index + 1}.html` }));
}
