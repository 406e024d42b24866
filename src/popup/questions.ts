import type { CardContent, Statement } from '../glossary/card-content.ts';
import { say } from '../language/say-in-popup.ts';
import type { RoleTotal } from './page-totals.ts';

/** Something to ask a doctor: what the source says, and where. */
export interface Question {
  readonly text: string;
  readonly place?: string;
  /** What is said beside a doubtful line, here as on the card. */
  readonly correction?: string;
}

export interface QuestionGroup {
  readonly name: string;
  /** Present where it is an entry's name. */
  readonly isEntry?: true;
  /** What the cards say of where their lines come from: of a medicine, that the source names none. */
  readonly notes: readonly string[];
  readonly questions: readonly Question[];
}

export interface Questions {
  readonly groups: readonly QuestionGroup[];
  /** What the cards say of themselves at their end. */
  readonly footer: readonly string[];
}

/**
 * What one could ask a doctor about the entries of a page, made of the source's own lines and nothing else. Each line stands once.
 * Of a medicine the source says nothing that it does not say of the group: what it says of that follows the medicines.
 */
export function questionsAbout(
  totals: readonly RoleTotal[],
  contentFor: (entry: string) => CardContent | undefined,
): Questions {
  const told = new Set<string>();
  const footer = new Set<string>();
  const fresh = (statements: readonly Statement[]) =>
    statements.filter(({ factId, ofGroup }) => {
      if (ofGroup || told.has(factId)) return false;
      told.add(factId);
      return true;
    });
  const contents = totals.flatMap(({ role, entries }) =>
    entries.flatMap(({ entry }) => {
      const content = contentFor(entry);
      return content === undefined ? [] : [{ role, content }];
    }),
  );
  for (const { content } of contents) for (const line of content.footer) footer.add(line);

  const medicines = contents.filter(({ role }) => role === 'medicine').map(({ content }) => content);
  // The others first, so that a line stands with the word that the reader met.
  const others = contents
    .filter(({ role }) => role !== 'medicine')
    .map(({ content }) => ({
      name: content.name,
      isEntry: true as const,
      notes: [],
      questions: fresh(linesOf(content)).map(toQuestion),
    }));
  const [first] = medicines;
  const ofAll = first === undefined ? [] : fresh(linesOf(first).filter(isWeighty)).map(toQuestion);
  return {
    groups: [
      {
        name: say('role_medicine'),
        notes: [...new Set(medicines.map(({ attribution }) => attribution))],
        questions: medicines.map(({ name }) => ({ text: name })),
      },
      ...others,
      { name: say('popup_said_in_general'), notes: [], questions: ofAll },
    ].filter(({ questions }) => questions.length > 0),
    footer: [...footer],
  };
}

function linesOf({ sideEffects, cautions, uses, care }: CardContent): readonly Statement[] {
  return [...sideEffects, ...cautions, ...uses, ...care];
}

/** Of the group the source says more than one asks at a time. */
function isWeighty({ serious, place }: Statement): boolean {
  return serious || /^caution/i.test(place);
}

function toQuestion({ text, place, appraisal }: Statement): Question {
  return {
    text,
    place,
    ...(appraisal && { correction: `${appraisal.verdict}: ${appraisal.note}` }),
  };
}

/** As plain text, to be copied. */
export function questionsAsText({ groups, footer }: Questions): string {
  const lines = groups.flatMap(({ name, notes, questions }) => [
    '',
    name,
    ...notes,
    ...questions.flatMap(({ text, place, correction }) => [
      `- ${say('popup_ask_about')} ${text}${place === undefined ? '' : ` (${place})`}`,
      ...(correction === undefined ? [] : [`  ${correction}`]),
    ]),
  ]);
  return [say('popup_questions'), ...lines, '', ...footer].join('\n');
}
