// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { summaryIds } from '../../src/card/heading-id.ts';
import { render, texts } from './rendered-entry.ts';
import { emptyContent, medicineContent } from './sample-content.ts';

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
