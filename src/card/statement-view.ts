import type { Statement } from '../glossary/card-content.ts';
import { element } from './element.ts';
import { referenceList } from './reference-view.ts';

/** One line of the article with its place; a doubtful one is attributed in words, its correction beside it. */
export function statementItem(document: Document, statement: Statement): HTMLElement {
  const make = element(document);
  const line = make('p', 'statement-line');
  if (statement.serious) line.append(make('strong', 'statement-serious', 'Serious'), ' ');
  if (statement.appraisal) line.append(make('span', 'statement-says', 'The source article says:'), ' ');
  line.append(make('span', 'statement-text', statement.text), ' ');
  line.append(make('small', 'statement-place', statement.place));

  const item = make('li', 'statement', line);
  if (statement.appraisal) item.append(correction(document, statement.appraisal));
  return item;
}

function correction(document: Document, appraisal: NonNullable<Statement['appraisal']>): HTMLElement {
  const make = element(document);
  const verdict = make('strong', 'correction-verdict', sentenceCase(appraisal.verdict));
  const body = make('div', 'correction', make('p', '', verdict, ' ', appraisal.note));
  body.append(...referenceList(document, appraisal.references));
  return body;
}

function sentenceCase(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?:]$/.test(sentence) ? sentence : `${sentence}.`;
}
