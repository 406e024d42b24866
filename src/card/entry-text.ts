import type { CardContent, NoteLine, Statement } from '../glossary/card-content.ts';

/** All that a card says as plain text, every line with its place or its sources, for a message or a note to the doctor. */
export function entryText(content: CardContent): string {
  const parts = [
    [content.name, content.roleLine, content.definition],
    list('Get help now (not from the article)', content.urgent.map(noteText)),
    content.ownNote ? ['Your note', content.ownNote] : [],
    [content.attribution],
    list('Tell your doctor (side effects the article lists)', content.sideEffects.map(statementText)),
    list('Cautions', content.cautions.map(statementText)),
    list('Uses', content.uses.map(statementText)),
    list('Care', content.care.map(statementText)),
    list('Background', content.background.map(statementText)),
    list('Not from the article', content.notes.map(noteText)),
    content.footer,
  ];
  return parts
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)];
}

function statementText({ text, place, serious, ofGroup, appraisal }: Statement): string {
  const said = `${serious ? 'Serious: ' : ''}${text} (${place}${ofGroup ? ', of the whole group' : ''})`;
  if (appraisal === undefined) return said;
  return `The source article says: ${said}. ${capital(appraisal.verdict)}: ${appraisal.note}${sources(appraisal.references)}`;
}

function noteText({ title, note, references }: NoteLine): string {
  return `${title}. ${note}${sources(references)}`;
}

function sources(references: NoteLine['references']): string {
  if (references.length === 0) return '';
  return ` [${references.map(({ title, url }) => (url === undefined ? title : `${title}, ${url}`)).join('; ')}]`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
