import { describe, expect, it } from 'vitest';
import { entryText } from '../../src/card/entry-text.ts';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { documents } from '../../src/source/documents.ts';
import { emptyContent, medicineContent } from './sample-content.ts';

describe('a card as plain text', () => {
  it('says all that the card says, in its order, and leaves out what there is nothing to say about', () => {
    expect(entryText(emptyContent)).toBe(
      'somnolence\nSide effect\nBeing sleepier than usual.\n\nGeneral information, not medical advice.',
    );
    const titles = entryText(medicineContent)
      .split('\n\n')
      .map((part) => part.split('\n')[0]);
    expect(titles).toEqual([
      'lamotrigine',
      'Get help now (not from the article)',
      medicineContent.attribution,
      'Tell your doctor (side effects the article lists)',
      'Cautions',
      'Uses',
      'Care',
      'Background',
      'Not from the article',
      'General information, not medical advice.',
    ]);
  });

  it('has the place of every statement, and the correction with its sources beside a doubtful one', () => {
    const text = entryText(medicineContent);
    expect(text).toContain('- Memory loss (Side effects, item 2)');
    expect(text).toContain(
      '- The source article says: May cause birth defects if taken in pregnancy (Side effects, paragraph 2). Too broad: The danger differs',
    );
    expect(text).toContain('[Safety review of epilepsy medicines, https://example.org/safety; A leaflet');
  });

  it('says everything of every entry of the glossary, with its place', () => {
    const glossary = buildGlossary(documents);
    for (const { id } of glossary.entries) {
      const content = describeEntry(glossary, id);
      if (content === undefined) throw new Error(`Nothing is said of ${id}`);
      const text = entryText(content);
      const { sideEffects, cautions, uses, care, background } = content;
      for (const statement of [sideEffects, cautions, uses, care, background].flat())
        expect(text).toContain(`${statement.text} (${statement.place}`);
      for (const { note } of [...content.urgent, ...content.notes]) expect(text).toContain(note);
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});
