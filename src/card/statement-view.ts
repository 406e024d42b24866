import type { Statement } from '../glossary/card-content.ts';
import { say } from '../language/say-in-card.ts';
import { element } from './element.ts';
import { inEnglish, inSpoken } from './in-english.ts';
import { referenceList } from './reference-view.ts';
import { disclosure, type ListItem } from './section-view.ts';

/** Lines of the article. Neighbours with one and the same correction share it, and stand above it together. */
export function statementItems(document: Document, statements: readonly Statement[]): ListItem[] {
  return sharing(statements).map((lines) => {
    const [first] = lines;
    const render = () => {
      const view = element(document)('li', 'entry-item');
      view.append(...lines.map((statement) => statementLine(document, statement, statement !== first)));
      if (first?.appraisal) view.append(correction(document, first.appraisal));
      return view;
    };
    return { render, lines: lines.length, ofGroup: first?.ofGroup === true };
  });
}

/** A line with its place; a doubtful one is attributed in words. */
function statementLine(document: Document, statement: Statement, also: boolean): HTMLElement {
  const make = element(document);
  const line = inEnglish(make('p', 'statement'));
  if (statement.serious) line.append(inSpoken(make('strong', 'statement-serious', say('card_serious'))), ' ');
  if (statement.appraisal) {
    const says = also ? say('card_also_says') : say('card_article_says');
    line.append(inSpoken(make('span', 'statement-says', says)), ' ');
  }
  line.append(make('span', 'statement-text', statement.text), ' ');
  line.append(make('small', 'statement-place', statement.place));
  return line;
}

/** The verdict stands beside the line, what it rests on a press away: whole corrections would bury the list they are about. */
function correction(document: Document, appraisal: NonNullable<Statement['appraisal']>): HTMLElement {
  const make = element(document);
  const verdict = inEnglish(make('strong', 'correction-verdict', sentenceCase(appraisal.verdict)));
  const sources = referenceList(document, appraisal.references, say('card_for_this_correction'));
  const note = inEnglish(make('div', 'correction-note', appraisal.note, ...sources));
  // Its colours say that this is no longer the article speaking.
  note.setAttribute('role', 'note');
  note.setAttribute('aria-label', say('card_correction'));
  const why = make('span', 'correction-why', say('card_see_why'));
  return disclosure(document, [verdict, ' ', why], [note], 'correction');
}

function sharing(statements: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = [];
  for (const statement of statements) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const shares =
      last?.appraisal && last.appraisal.id === statement.appraisal?.id && last.ofGroup === statement.ofGroup;
    if (shares) run?.push(statement);
    else runs.push([statement]);
  }
  return runs;
}

function sentenceCase(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?:]$/.test(sentence) ? sentence : `${sentence}.`;
}
