// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../src/glossary/card-content.ts';
import { render, texts } from './rendered-entry.ts';
import { medicineContent } from './sample-content.ts';

const [first, second] = medicineContent.cautions;

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
