import type { CardContent, NoteLine, Statement } from '../glossary/card-content.ts';
import { say } from '../language/say-in-card.ts';

/** All that a card says as plain text, every line with its place or its sources, for a message or a note to the doctor. */
export function entryText(content: CardContent): string {
  const parts = [
    [content.name, content.roleLine, content.definition],
    list('Get help now (not from the article)', content.urgent.map(noteText)),
    content.ownNote ? [say('card_your_note'), content.ownNote] : [],
    [content.attribution],
    list(say('card_text_tell_your_doctor'), content.sideEffects.map(statementText)),
    list(say('card_cautions'), content.cautions.map(statementText)),
    list(say('card_uses'), content.uses.map(statementText)),
    list(say('card_care'), content.care.map(statementText)),
    list(say('card_background'), content.background.map(statementText)),
    list(say('card_not_from_the_article'), content.notes.map(noteText)),
    [content.reason ?? '', ...content.footer],
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
  const said = `${serious ? `${say('card_serious')}: ` : ''}${text} (${place}${ofGroup ? `, ${say('card_of_group')}` : ''})`;
  if (appraisal === undefined) return said;
  return `${say('card_article_says')} ${said}. ${capital(appraisal.verdict)}: ${appraisal.note}${sources(appraisal.references)}`;
}

function noteText({ title, note, references }: NoteLine): string {
  return `${title}. ${note}${sources(references)}`;
}

function sources(references: NoteLine['references']): string {
  if (references.length === 0) return '';
  return ` [${references.map(({ title, url }) => (url === undefined ? title : `${title}, ${url}`)).join('; ')}]`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
