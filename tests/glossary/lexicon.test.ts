import { describe, expect, it } from 'vitest';
import { buildGlossary, type Glossary } from '../../src/glossary/glossary.ts';
import type { Term } from '../../src/glossary/lexicon.ts';
import { medicine, smallDocument, subject } from './small-document.ts';

function term({ lexicon }: Glossary, text: string): Term | 'suppressor' | 'absent' {
  const at = lexicon.patterns.findIndex((pattern) => pattern.text === text);
  return at < 0 ? 'absent' : (lexicon.terms[at] ?? 'suppressor');
}

const glossary = buildGlossary([
  smallDocument({
    subjects: [
      subject('group', {
        isClass: true,
        wordings: [
          { gate: 'any', words: ['calmant'] },
          { gate: 'page', words: ['soother'] },
        ],
      }),
      subject('oedema', {
        wordings: [
          { gate: 'page', words: ['edema'], exact: true },
          { gate: 'lookup', words: ['cerebral edema', 'puffy'], exact: true },
        ],
      }),
      subject('epileptic-seizure', { wordings: [{ gate: 'any', words: ['seizure'] }] }),
    ],
    medicines: [
      medicine('zetamol', { brands: ['Zetal'], ambiguous: ['Bread'], abbreviations: ['ZTM', 'SHR'] }),
      medicine('yotamol', { tracking: 'near', abbreviations: ['SHR'] }),
      medicine('xetamol', { tracking: 'off', brands: ['zetamol, combinations'] }),
    ],
    suppressors: ['drug seizure'],
  }),
]);

describe('the lexicon', () => {
  it('marks a tracked medicine anywhere and takes it as an anchor', () => {
    expect(term(glossary, 'Zetal')).toMatchObject({
      entry: 'zetamol',
      role: 'medicine',
      gate: 'any',
      anchor: true,
    });
  });

  it('marks ambiguous names and medicines that need a context near an anchor only', () => {
    expect(term(glossary, 'Bread')).toMatchObject({ gate: 'near', anchor: false });
    expect(term(glossary, 'yotamol')).toMatchObject({ gate: 'near', anchor: false });
  });

  it('leaves out what is for look-up only', () => {
    expect(term(glossary, 'xetamol')).toBe('absent');
    expect(term(glossary, 'puffy')).toBe('absent');
  });

  it('marks abbreviations in capitals once the page has defined them', () => {
    expect(term(glossary, 'ZTM')).toMatchObject({ gate: 'defined', anchor: false });
    expect(glossary.lexicon.patterns.find((pattern) => pattern.text === 'ZTM')?.caseSensitive).toBe(true);
  });

  it('gives an abbreviation that two medicines share to the first of them', () => {
    expect(term(glossary, 'SHR')).toMatchObject({ entry: 'zetamol' });
  });

  it('takes the class words for any page as anchors, and no others', () => {
    expect(term(glossary, 'calmants')).toMatchObject({ entry: 'group', anchor: true });
    expect(term(glossary, 'soother')).toMatchObject({ anchor: false });
  });

  it('tells seizure words, which are no anchors', () => {
    expect(term(glossary, 'seizures')).toMatchObject({ seizure: true, anchor: false });
    expect(term(glossary, 'edema')).toMatchObject({ seizure: false });
  });

  it('suppresses untracked phrases that hold a tracked word, in every spelling', () => {
    expect(term(glossary, 'cerebral edema')).toBe('suppressor');
    expect(term(glossary, 'cerebral oedema')).toBe('suppressor');
  });

  it('still finds a medicine in the name of its combinations', () => {
    expect(term(glossary, 'zetamol, combinations')).toBe('absent');
  });

  it('suppresses what the document says', () => {
    expect(term(glossary, 'drug seizure')).toBe('suppressor');
  });
});
