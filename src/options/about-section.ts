import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import { medicalLanguage } from '../card/medical-language.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { say } from '../language/say.ts';

/** Where everything that Sidenote says comes from, and what becomes of what it reads. */
export function aboutSection(document: Document, documents: Glossary['documents']): HTMLElement {
  const make = element(document);
  const sources = documents.map(({ title, author, date }) =>
    make(
      'li',
      '',
      say('options_source_line', {
        title,
        author: author ?? say('options_unsigned'),
        date: date ?? say('options_undated'),
      }),
    ),
  );
  const sourceLink = make('a', '', say('options_source_link'));
  sourceLink.href = 'source.html';
  return make(
    'section',
    'section',
    make('h2', '', say('options_source')),
    make('p', '', say('options_source_comes_from')),
    make('ul', 'sources', ...sources),
    make('p', '', sourceLink),
    inEnglish(
      make(
        'p',
        '',
        'It is general information, not medical advice, and no clinician has reviewed it. ' +
          'Do not start, change or stop a medicine because of it; ask your doctor or pharmacist.',
      ),
    ),
    ...medicalLanguage(document),
    make('h2', '', say('options_privacy')),
    make('p', '', say('options_privacy_text')),
  );
}
