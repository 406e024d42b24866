import { element } from '../card/element.ts';
import type { Glossary } from '../glossary/glossary.ts';

/** Where everything that Sidenote says comes from, and what becomes of what it reads. */
export function aboutSection(document: Document, documents: Glossary['documents']): HTMLElement {
  const make = element(document);
  const sources = documents.map(({ title, author, date }) =>
    make('li', '', `“${title}” – ${author ?? 'unsigned'}, ${date ?? 'undated'}.`),
  );
  const sourceLink = make('a', '', 'See the source, fact by fact');
  sourceLink.href = 'source.html';
  return make(
    'section',
    'section',
    make('h2', '', 'The source'),
    make('p', '', 'What Sidenote says of side effects and cautions comes from:'),
    make('ul', 'sources', ...sources),
    make('p', '', sourceLink),
    make(
      'p',
      '',
      'It is general information, not medical advice, and no clinician has reviewed it. ' +
        'Do not start, change or stop a medicine because of it; ask your doctor or pharmacist.',
    ),
    make('h2', '', 'Privacy'),
    make(
      'p',
      '',
      'Sidenote sends nothing anywhere: pages are read on this device, and only your choices are stored. ' +
        'If you turn sharing on, your browser sends them to your other browsers.',
    ),
  );
}
