import type { Reference } from '../src/source/document.ts';
import { documents } from '../src/source/documents.ts';
import { gradeText } from './grade-text.ts';
import { markdownTable } from './markdown-table.ts';
import {
  medicineNames,
  type ReaderStatement,
  readerStatements,
  type StatementGroup,
} from './reader-statements.ts';

const introduction = `# Clinical review

Every statement about health that a reader of Sidenote can see. Until a clinician has signed all of them, the product says “not reviewed by a clinician”.

**This sheet is generated.** \`npm run clinical-review\` writes it from the same data as the cards; a test fails when it is not current. Copy it to sign it: a change of a statement
takes its line back to unsigned.

How to read it:
- *id*: F are facts of the source article, Q corrections of it, B safety notes that are not from it; M, L and P are numbered here alone.
- *grade*: US school grade by Flesch and Kincaid, names of medicines left out; – for fewer than six words. The goal stands above each table.
- *sources*: **needs checking** means that nobody has read the primary text yet; readers see the same words. Their addresses are in the [last table](#sources).
- *signed*: initials and date, or what is wrong.`;

/** The review sheet as Markdown. It holds no date, so that it changes with the statements alone. */
export function describeReview(): string {
  const leftOut = medicineNames();
  const groups = readerStatements();
  const count = groups.reduce((sum, { statements }) => sum + statements.length, 0);
  return `${[
    introduction,
    `There are ${count} statements in ${groups.length} groups.`,
    ...groups.map((group, index) => groupPart(group, index + 1, leftOut)),
    sourcesPart(),
  ].join('\n\n')}\n`;
}

function groupPart(group: StatementGroup, number: number, leftOut: ReadonlySet<string>): string {
  const { title, question, goal, statements } = group;
  const withSources = statements.some(({ references }) => references !== undefined);
  const head = ['id', 'statement', 'where', ...(withSources ? ['sources'] : []), 'grade', 'signed'];
  const rows = statements.map((statement) => [
    statement.id,
    statement.lead ? `**${statement.lead}.** ${statement.text}` : statement.text,
    statement.where,
    ...(withSources ? [sourcesOf(statement)] : []),
    gradeText(statement.text, leftOut).grade?.toFixed(1) ?? '–',
    '',
  ]);
  const ask = goal === undefined ? question : `${question} Goal: grade ${goal} or lower.`;
  return [`## ${number}. ${title}`, ask, markdownTable(head, rows)].join('\n\n');
}

function sourcesOf({ references = [] }: ReaderStatement): string {
  if (references.length === 0) return 'none';
  return references
    .map(({ title, needsChecking }) => (needsChecking ? `${title} (**needs checking**)` : title))
    .join('; ');
}

/** Every source once, those that need checking first. */
function sourcesPart(): string {
  const used = new Map<string, { reference: Reference; by: string[] }>();
  for (const { appraisals, safetyNotes } of documents) {
    for (const { id, references } of [...safetyNotes, ...appraisals]) {
      for (const reference of references) {
        const known = used.get(reference.title);
        if (known) known.by.push(id);
        else used.set(reference.title, { reference, by: [id] });
      }
    }
  }
  const all = [...used.values()];
  const pending = all.filter(({ reference }) => reference.needsChecking);
  const opened = all.filter(({ reference }) => !reference.needsChecking);
  const rows = [...pending, ...opened].map(({ reference: { title, url, needsChecking }, by }) => [
    url ? `[${title}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : title,
    by.join(', '),
    needsChecking ? '**needs checking**' : 'opened',
    '',
  ]);
  return [
    '## Sources',
    `${opened.length} have been opened, ${pending.length} need checking.`,
    markdownTable(['source', 'used by', 'state', 'checked'], rows),
  ].join('\n\n');
}
