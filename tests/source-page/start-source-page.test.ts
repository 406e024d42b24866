// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { anticonvulsants } from '../../src/source/anticonvulsants/document.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import { startSourcePage } from '../../src/source-page/start-source-page.ts';
import { fact, smallDocument, subject } from '../glossary/small-document.ts';

afterEach(() => document.body.replaceChildren());

function open(documents: readonly SourceDocument[] = [anticonvulsants]): HTMLElement {
  startSourcePage({ document, documents });
  return document.body;
}

const textOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

describe('the source, fact by fact', () => {
  it('has every fact once, in order, with its number, place and kind', () => {
    open();
    const facts = [...document.querySelectorAll('.fact')];
    expect(facts.map(({ id }) => id)).toEqual(anticonvulsants.facts.map(({ id }) => id));
    expect(textOf('#F41 .origin')).toEqual(['F41 · Side effects, item 3 · side effect']);
    expect(textOf('#F37 .origin')[0]).toMatch(/· caution and care$/);
    expect(textOf('#F39 .line')[0]).toMatch(/^Serious /);
  });

  it('has every correction beside each fact that it corrects, with its sources', () => {
    open();
    const expected = anticonvulsants.facts.map(({ id }) =>
      anticonvulsants.appraisals.filter(({ facts }) => facts.includes(id)).map(({ note }) => note),
    );
    const shown = [...document.querySelectorAll('.fact')].map((fact) =>
      [...fact.querySelectorAll('.correction > p:first-child')].map(({ textContent }) => textContent ?? ''),
    );
    expect(shown.map((notes) => notes.length)).toEqual(expected.map((notes) => notes.length));
    for (const [index, notes] of expected.entries()) {
      for (const [at, note] of notes.entries()) expect(shown[index]?.[at]).toContain(note);
    }
    expect(document.querySelectorAll('#F07 .reference')).toHaveLength(
      anticonvulsants.appraisals.find(({ id }) => id === 'Q1')?.references.length ?? 0,
    );
    expect(textOf('#F06 .correction').join()).toMatch(/No source\./);
  });

  it('says of a doubtful fact that the source says so', () => {
    open();
    expect(textOf('#F07 .line')[0]).toMatch(/^The source says: /);
    expect(textOf('#F44 .line')).toEqual(['Dizziness.']);
  });

  it('has the safety notes apart, after all facts, with what they are for', () => {
    open();
    const notes = [...document.querySelectorAll('.note')];
    expect(notes).toHaveLength(anticonvulsants.safetyNotes.length);
    expect(notes[0]?.closest('section')?.querySelector('h3')?.textContent).toBe('Not from the article');
    expect(document.querySelectorAll('.part:last-child .note')).toHaveLength(notes.length);
    expect(textOf('.note:first-child .origin')).toEqual(['B1 · for all these medicines']);
    expect(
      notes.filter((note) => note.querySelector('.serious')?.textContent === 'Get help now').length,
    ).toBe(anticonvulsants.safetyNotes.filter(({ urgent }) => urgent).length);
  });

  it('marks every source that needs checking', () => {
    open();
    const { appraisals, safetyNotes } = anticonvulsants;
    const pending = [
      ...appraisals.flatMap(({ facts, references }) => facts.flatMap(() => references)),
      ...safetyNotes.flatMap(({ references }) => references),
    ].filter((reference) => reference.needsChecking);
    expect(textOf('.reference-check').filter((text) => text === 'source needs checking')).toHaveLength(
      pending.length,
    );
  });

  it('says what the article lacks, and that no clinician has reviewed it', () => {
    open();
    const state = textOf('.state').join();
    expect(state).toMatch(/unsigned.*undated.*names no medicine.*No clinician has reviewed/s);
    expect(textOf('.notice')[0]).toMatch(/Not reviewed by a clinician/);
  });

  it('leads from its contents to every part, whose headings go one level at a time', () => {
    open();
    const links = [...document.querySelectorAll('.contents a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links).toHaveLength(5);
    expect(links.filter((href) => document.getElementById(href.slice(1)) === null)).toEqual([]);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('shows a second document by itself, signed and dated if it is', () => {
    const small = smallDocument({
      subjects: [subject('cough')],
      facts: [fact('G1', 'use', ['cough']), fact('G2', 'caution', ['cough'])],
      author: 'A. Writer',
      date: '2020-05-01',
    });
    open([anticonvulsants, small]);
    expect(document.querySelectorAll('.source')).toHaveLength(2);
    const second = document.querySelectorAll('.source')[1];
    expect(second?.textContent).toContain(small.title);
    expect(second?.textContent).toMatch(/Signed by A\. Writer.*Dated 2020-05-01/s);
    expect(second?.querySelectorAll('.fact')).toHaveLength(small.facts.length);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
