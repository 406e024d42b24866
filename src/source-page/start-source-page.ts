import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import { medicalLanguage } from '../card/medical-language.ts';
import { say } from '../language/say.ts';
import type { SourceDocument } from '../source/document.ts';
import { documentView } from './document-view.ts';

const notice =
  'General information, not medical advice. Not reviewed by a clinician. ' +
  'Do not start, change or stop a medicine because of it; ask your doctor or pharmacist.';

/** All that the page needs from outside. */
export interface SourcePageWorld {
  readonly document: Document;
  readonly documents: readonly SourceDocument[];
}

/** "The source, fact by fact": everything the cards are made of, in reading order, for whoever wants to check it. */
export function startSourcePage({ document, documents }: SourcePageWorld): void {
  const make = element(document);
  const intro = make('p', '', say('source_lead'));
  document.title = say('source_title');
  document.body.append(
    make(
      'main',
      '',
      make('h1', '', say('source_heading')),
      intro,
      make('div', 'notice', inEnglish(make('p', '', notice)), ...medicalLanguage(document)),
      ...documents.map((each) => documentView(document, each)),
    ),
  );
}
