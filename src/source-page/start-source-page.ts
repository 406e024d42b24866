import { element } from '../card/element.ts';
import type { SourceDocument } from '../source/document.ts';
import { documentView } from './document-view.ts';

/** All that the page needs from outside. */
export interface SourcePageWorld {
  readonly document: Document;
  readonly documents: readonly SourceDocument[];
}

/** "The source, fact by fact": everything the cards are made of, in reading order, for whoever wants to check it. */
export function startSourcePage({ document, documents }: SourcePageWorld): void {
  const make = element(document);
  const intro = make(
    'p',
    '',
    'All that Sidenote says of uses, side effects and cautions is on this page, told in our own words and in the order of the source. ' +
      'Corrections stand beside the lines that need them. What the source does not say stands apart, at the end.',
  );
  const notice = make(
    'p',
    'notice',
    'General information, not medical advice. Not reviewed by a clinician. ' +
      'Do not start, change or stop a medicine because of it; ask your doctor or pharmacist.',
  );
  document.body.append(
    make(
      'main',
      '',
      make('h1', '', 'The source, fact by fact'),
      intro,
      notice,
      ...documents.map((each) => documentView(document, each)),
    ),
  );
}
