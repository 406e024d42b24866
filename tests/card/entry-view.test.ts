// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { renderEntry } from '../../src/card/entry-view.ts';
import { summaryIds } from '../../src/card/heading-id.ts';
import type { CardContent } from '../../src/glossary/card-content.ts';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { documents } from '../../src/source/documents.ts';
import { emptyContent, medicineContent } from './sample-content.ts';

const [first, second] = medicineContent.cautions;

describe('what an entry says, in order', () => {
  it('leads with urgent signs, then side effects and cautions, and ends with what is not from the article', () => {
    const view = render(medicineContent);
    expect(texts(view, 'h3')).toEqual([
      'Get help now',
      'Tell your doctor',
      'Cautions (2)',
      'Uses (1)',
      'Care (2)',
      'Background (1)',
      'Not from the article (1)',
    ]);
  });

  it('opens the cautions too where there is room for them', () => {
    const view = render({ ...medicineContent, urgent: [] });
    expect(texts(view, '.entry-section-head').map((head) => head?.split('Side')[0])).toEqual([
      'Tell your doctor',
      'Cautions',
    ]);
  });

  it('opens no later list where the first one is folded away', () => {
    const view = render({ ...medicineContent, attribution: 'The article names no medicine. '.repeat(20) });
    expect(texts(view, '.entry-section-head')).toEqual(['Get help nowNot from the article']);
    expect(texts(view, '.entry-folded summary').slice(0, 2)).toEqual([
      'Tell your doctor (10)',
      'Cautions (2)',
    ]);
  });

  it('opens one of what is folded away at a time', () => {
    const names = [
      ...render(medicineContent).querySelectorAll<HTMLDetailsElement>('.entry-folded-section'),
    ].map(({ name }) => name);
    expect(new Set(names).size).toBe(1);
    expect(names[0]).not.toBe('');
  });

  it('begins with name, role and definition', () => {
    const view = render(medicineContent);
    expect(texts(view, '.entry-name, .entry-roles, .entry-definition')).toEqual([
      medicineContent.name,
      medicineContent.roleLine,
      medicineContent.definition,
    ]);
  });

  it('ends with every line of the footer', () => {
    expect(texts(render(medicineContent), 'footer p')).toEqual(medicineContent.footer);
  });

  it('says whose lists these are before the first of them', () => {
    const view = render(medicineContent);
    const sections = [...view.children].map((child) => child.className);
    expect(sections.indexOf('entry-attribution')).toBe(
      sections.indexOf('entry-section entry-section-side-effects') - 1,
    );
    expect(texts(view, '.entry-attribution')).toEqual([medicineContent.attribution]);
  });

  it('leaves out what there is nothing to say about', () => {
    const view = render(emptyContent);
    expect(view.querySelectorAll('section, details, .entry-attribution')).toHaveLength(0);
    expect(texts(view, 'h2')).toEqual(['somnolence']);
  });
});

describe('every statement', () => {
  it('has its place in the source beside it', () => {
    const view = render(medicineContent);
    const { sideEffects, cautions, uses, care, background } = medicineContent;
    const all = [sideEffects, cautions, uses, care, background].flat();
    expect(view.querySelectorAll('.statement')).toHaveLength(all.length);
    for (const { text, place } of all) {
      const lines = [...view.querySelectorAll('.statement')];
      const line = lines.find((each) => each.querySelector('.statement-text')?.textContent === text);
      expect(line?.querySelector('.statement-place')?.textContent).toBe(place);
    }
  });

  it('is called serious in words, and stands first, where it is', () => {
    const statements = [
      ...render(medicineContent).querySelectorAll('.entry-section-side-effects .statement'),
    ];
    expect(statements[0]?.textContent).toContain('Serious');
    expect(statements.filter((each) => each.textContent?.includes('Serious'))).toHaveLength(1);
  });

  it('is attributed and judged on the spot where it is doubtful, and says why when asked', () => {
    const [doubtful, plain] = render(medicineContent).querySelectorAll(
      '.entry-section-cautions li.entry-item',
    );
    expect(doubtful?.textContent).toContain(`The source article says: ${first?.text}`);
    const correction = doubtful?.querySelector('details.correction');
    expect(correction?.querySelector('summary')?.textContent).toBe('Too broad. See why');
    expect(correction?.querySelector('[role=note]')?.textContent).toContain(first?.appraisal?.note);
    expect(plain?.textContent).toContain(second?.text);
    expect(plain?.querySelector('.correction, .statement-says')).toBeNull();
  });

  it('shares a correction with its neighbour, which follows both', () => {
    const cautions = [first, { ...second, appraisal: first?.appraisal }] as CardContent['cautions'];
    const items = render({ ...medicineContent, cautions }).querySelectorAll(
      '.entry-section-cautions li.entry-item',
    );
    expect(items).toHaveLength(1);
    expect([...(items[0]?.children ?? [])].map(({ className }) => className)).toEqual([
      'statement',
      'statement',
      'correction',
    ]);
    expect(texts(items[0], '.statement-says')).toEqual(['The source article says:', 'It also says:']);
  });
});

describe('sources', () => {
  it('are links that tell the other side nothing', () => {
    const link = render(medicineContent).querySelector<HTMLAnchorElement>('.correction a');
    expect(link?.href).toBe('https://example.org/safety');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('are plain text where the address leads anywhere but to the web', () => {
    const view = render(medicineContent);
    expect(view.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
    expect(texts(view, '.correction .reference')[1]).toContain('A leaflet nobody has opened yet');
  });

  it('say that they need checking, folded and unfolded', () => {
    const correction = render(medicineContent).querySelector('.correction-note');
    expect(correction?.querySelector('summary')?.textContent).toBe('Sources (2): needs checking');
    expect(texts(correction, '.reference-check')).toEqual(['source needs checking']);
  });

  it('tell who hears one after the other what each is for', () => {
    const all = [...render(medicineContent).querySelectorAll('summary[aria-description]')];
    expect(all.map((summary) => summary.getAttribute('aria-description'))).toEqual([
      'for Severe skin reaction',
      'for this correction',
      'for Do not stop suddenly',
    ]);
  });

  it('are not mentioned where there are none', () => {
    const urgent = [...render(medicineContent).querySelectorAll('.note-urgent')];
    expect(urgent.map((note) => note.querySelectorAll('summary').length)).toEqual([1, 0]);
  });
});

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

describe('the view as a part of a page', () => {
  it('names its heading differently in every view', () => {
    const ids = [render(medicineContent), render(medicineContent)].map(
      (view) => view.querySelector('h2')?.id,
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^sidenote-entry-\d+$/);
  });

  it('has no other ids, no styles and no handlers of its own', () => {
    const view = render(medicineContent);
    const heading = view.querySelector('h2')?.id ?? '';
    const ids = [...view.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([heading, ...summaryIds(heading)]);
    expect(view.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('takes hostile text for text', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const view = render({
      ...medicineContent,
      name: hostile,
      definition: hostile,
      notes: [{ id: 'B', title: hostile, note: hostile, references: [{ title: hostile, url: hostile }] }],
    });
    expect(view.querySelectorAll('img, script')).toHaveLength(0);
    expect(view.querySelector('h2')?.textContent).toBe(hostile);
  });
});

function render(content: CardContent): HTMLElement {
  return renderEntry(document, content);
}

function texts(view: Element | null | undefined, selector: string): (string | null)[] {
  return [...(view?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
}
