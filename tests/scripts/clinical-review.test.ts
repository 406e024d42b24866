import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeReview } from '../../scripts/describe-review.ts';
import { readerStatements } from '../../scripts/reader-statements.ts';
import { root } from '../../scripts/run-tool.ts';
import { anticonvulsants } from '../../src/source/anticonvulsants/document.ts';

const groups = readerStatements();
const statements = groups.flatMap((group) => group.statements);

describe('the review sheet', () => {
  it('is current: npm run clinical-review writes it anew', () => {
    expect(readFileSync(join(root, 'docs/clinical-review.md'), 'utf8')).toBe(describeReview());
  });

  it('has every fact, correction, safety note and meaning once', () => {
    const { facts, appraisals, safetyNotes, subjects } = anticonvulsants;
    const ids = statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const expected = [...facts, ...appraisals, ...safetyNotes, ...subjects].map(({ id }) => id);
    expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('begins with the signs that need help at once', () => {
    expect(groups[0]?.statements.map(({ id }) => id)).toEqual(
      anticonvulsants.safetyNotes.filter(({ urgent }) => urgent).map(({ id }) => id),
    );
  });

  it('has what is said of each medicine, with its name', () => {
    const named = groups.find(({ title }) => title === 'What is said of medicines')?.statements ?? [];
    const names = named.map(({ where }) => where.toLowerCase()).join(', ');
    expect(anticonvulsants.medicines.filter(({ inn }) => !names.includes(inn.toLowerCase()))).toEqual([]);
  });

  it('has the words of the product’s own pages: warnings of the look-up, notices, the README', () => {
    const texts = statements.map(({ text }) => text);
    expect(texts).toContain('Check the name on the box.');
    expect(texts.some((text) => /Not medical advice\. Not reviewed by a clinician\./.test(text))).toBe(true);
    expect(statements.some(({ where, text }) => where === 'README.md' && /dose/.test(text))).toBe(true);
  });

  it('says of each source whether it has been opened', () => {
    const review = describeReview();
    const sources = review.slice(review.indexOf('## Sources'));
    const rows = sources
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (source|---)/.test(line));
    const all = new Set(
      [...anticonvulsants.appraisals, ...anticonvulsants.safetyNotes].flatMap(({ references }) =>
        references.map(({ title }) => title),
      ),
    );
    expect(rows).toHaveLength(all.size);
    expect(rows.filter((row) => !/\| (opened|\*\*needs checking\*\*) \|/.test(row))).toEqual([]);
  });
});
