// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../src/glossary/card-content.ts';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { documents } from '../../src/source/documents.ts';
import { render, texts } from './rendered-entry.ts';
import { emptyContent, medicineContent } from './sample-content.ts';

describe('a long list', () => {
  const manySerious = (count: number, serious = count) =>
    Array.from({ length: count }, (_, index) => ({
      factId: `F${index}`,
      text: `Effect ${index}`,
      place: `Side effects, item ${index}`,
      serious: index < serious,
    }));
  const folded = (count: number, serious = 0) =>
    render({ ...medicineContent, sideEffects: manySerious(count, serious) }).querySelector(
      '.entry-section-side-effects details',
    );

  it('shows four lines and says how many more there are', () => {
    const more = folded(12);
    expect(more?.querySelector('summary')?.textContent).toBe('8 more side effects');
    expect(more?.querySelectorAll('.statement')).toHaveLength(8);
    expect(more?.hasAttribute('open')).toBe(false);
  });

  it('does not fold away a single line, which would save nothing', () => {
    expect(folded(4)).toBeNull();
    expect(folded(5)).toBeNull();
    expect(folded(6)).not.toBeNull();
  });

  it('stands open with all its serious lines, or not at all', () => {
    expect(folded(12, 6)?.textContent).not.toContain('Serious');
    expect(folded(12, 6)?.querySelectorAll('.statement')).toHaveLength(6);
    const all = render({ ...medicineContent, sideEffects: manySerious(20) });
    expect(texts(all, '.entry-folded .entry-section-side-effects summary')).toEqual([
      'Tell your doctor (20)',
    ]);
  });
});

describe('urgent signs', () => {
  it.each([4, 5, 9])('all stand open, however many there are: %i', (count) => {
    const urgent = Array.from({ length: count }, (_, index) => ({
      id: `B${index}`,
      title: `Sign ${index}`,
      note: 'Get help.',
      references: [],
    }));
    const section = render({ ...medicineContent, urgent }).querySelector('.entry-section-urgent');
    expect(section?.querySelectorAll('.note-urgent')).toHaveLength(count);
    expect(section?.querySelectorAll('details')).toHaveLength(0);
  });

  it('stand open on the real card that has the most of them', () => {
    const clobazam = describeEntry(buildGlossary(documents), 'clobazam');
    const section = clobazam && render(clobazam).querySelector('.entry-section-urgent');
    const open = [...(section?.querySelectorAll('.note-urgent') ?? [])].filter(
      (note) => !note.closest('details'),
    );
    expect(open).toHaveLength(clobazam?.urgent.length ?? -1);
    expect(open.length).toBeGreaterThan(3);
  });
});

describe('a short entry', () => {
  it('shows openly what would be folded in a longer one', () => {
    const view = render({ ...emptyContent, uses: medicineContent.uses, care: medicineContent.care });
    expect(texts(view, 'h3')).toEqual(['Uses', 'Care (2)']);
  });
});

describe('lines about the whole group on the card of one entry', () => {
  const ofGroup = (list: CardContent['cautions']) =>
    list.map((line) => ({ ...line, ofGroup: true as const }));
  const { sideEffects, cautions, uses, care, background } = medicineContent;
  const heads = (content: CardContent) =>
    texts(
      render({ ...content, urgent: [] }),
      '.entry-section-head, .entry-folded-section > summary, .entry-folded-section > .entry-origin',
    ).filter((text) => !/Not from|Other sources/i.test(text ?? ''));

  it('come after what is said of the entry itself, which stands open, and say what they are', () => {
    const content = {
      ...medicineContent,
      sideEffects: ofGroup(sideEffects),
      cautions: ofGroup(cautions),
      care: ofGroup(care),
      uses,
      background,
    };
    expect(heads(content)).toEqual([
      'Uses',
      'Tell your doctorSide effects listed for the whole group',
      'Cautions (2)',
      'of the whole group',
      'Care (2)',
      'of the whole group',
      'Background (1)',
    ]);
  });

  it('do not come before a serious side effect that is the entry’s own', () => {
    const content = { ...medicineContent, cautions: ofGroup(cautions), care: ofGroup(care), background: [] };
    expect(heads(content).map((text) => text?.split(/ \(|Side/)[0])).toEqual([
      'Tell your doctor',
      'Uses',
      'Cautions',
      'of the whole group',
      'Care',
      'of the whole group',
    ]);
  });

  it('open a card with its background where nothing else is its own', () => {
    const content = { ...emptyContent, background, cautions: ofGroup(cautions) };
    expect(heads(content)).toEqual(['Background', 'Cautionsof the whole group']);
  });

  it('have a list of their own where a section has both', () => {
    const view = render({
      ...emptyContent,
      cautions: [...cautions.slice(1), ...ofGroup(cautions.slice(0, 1))],
    });
    const section = view.querySelector('.entry-section-cautions');
    expect(texts(section, '.entry-section-head')).toEqual(['Cautions']);
    expect(texts(section, '.entry-origin-context, .statement-text')).toEqual([
      cautions[1]?.text,
      'of the whole group',
      cautions[0]?.text,
    ]);
  });
});
