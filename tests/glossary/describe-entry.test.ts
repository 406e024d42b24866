import { describe, expect, it } from 'vitest';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { anticonvulsants } from '../../src/source/anticonvulsants/document.ts';
import { all14, card, factIds, glossary, ids, statementsOf } from './described-cards.ts';

describe('the card of a medicine', () => {
  const content = card('lamotrigine');

  it('says what it is and that the article names no medicine', () => {
    expect(content.roleLine).toBe('Medicine · anticonvulsant');
    expect(content.attribution).toBe(
      'The source article names no medicine. This is what it says of anticonvulsants as a whole; yours may differ.',
    );
  });

  it('has every fact of the article once', () => {
    expect(factIds(statementsOf(content)).sort()).toEqual(ids(anticonvulsants.facts));
  });

  it('lists all side effects, the serious one first', () => {
    expect(factIds(content.sideEffects)).toEqual(all14);
    expect(content.sideEffects[0]?.serious).toBe(true);
  });

  it('says first whom the cautions concern, last what holds for every medicine', () => {
    expect(factIds(content.cautions)).toEqual(['F37', 'F38', 'F09', 'F33']);
  });

  it('has the urgent signs for all medicines and its own', () => {
    expect(ids(content.urgent)).toEqual(['B2', 'B4']);
    expect(ids(card('gabapentin').urgent)).toEqual(['B7', 'B2', 'B4']);
    expect(ids(card('clobazam').urgent)).toEqual(['B5', 'B16', 'B2', 'B4']);
    expect(ids(card('levetiracetam').urgent)).toEqual(['B5', 'B2', 'B4']);
  });

  it('has its own notes first, then those for all, and none of another medicine', () => {
    expect(ids(card('valproic-acid').notes)).toEqual(['B8', 'B9', 'B1', 'B3', 'B10', 'B11', 'B12']);
    expect(ids(card('topiramate').notes)).toEqual(['B13', 'B15', 'B1', 'B3', 'B10', 'B11', 'B12']);
    expect(ids(card('carbamazepine').notes)).toEqual(['B6', 'B9', 'B15', 'B1', 'B3', 'B10', 'B11', 'B12']);
    expect(ids(card('lacosamide').notes)).toEqual(['B1', 'B3', 'B10', 'B11', 'B12']);
  });
});

describe('the card of a medicine that is used mainly for something else', () => {
  it.each(['acetazolamide', 'piracetam', 'everolimus'])('does not call it one of the group: %s', (id) => {
    const content = card(id);
    expect(content.definition).not.toContain('One of the');
    expect(content.definition).toContain('mainly for something else');
    expect(content.roleLine).toBe('Medicine · used mainly for something else');
    expect(content.attribution).toMatch(/it may not fit this one\.$/);
  });

  it('has the urgent signs and the facts of the group all the same', () => {
    const content = card('acetazolamide');
    expect(ids(content.urgent)).toEqual(['B2', 'B4']);
    expect(factIds(content.sideEffects)).toEqual(all14);
  });
});

describe('the card of a medicine that only the look-up knows', () => {
  it('does not say that it is one of the group', () => {
    const content = card('potassium-bromide');
    expect(content.roleLine).toBe('Medicine · in the look-up only');
    expect(content.attribution).toMatch(/it may not fit this one\.$/);
    expect(ids(content.urgent)).toEqual(['B2', 'B4']);
  });
});

describe('the card of the group', () => {
  it('has every fact, both urgent signs and says that it is a group', () => {
    const content = card('class');
    expect(content.roleLine).toBe('Medicine group');
    expect(factIds(statementsOf(content)).sort()).toEqual(ids(anticonvulsants.facts));
    expect(ids(content.urgent)).toEqual(['B2', 'B4']);
  });
});

describe('every card', () => {
  const cards = glossary.entries.map(({ id }) => card(id));

  it('has side effects and cautions', () => {
    expect(cards.filter(({ sideEffects, cautions }) => !sideEffects.length || !cautions.length)).toEqual([]);
  });

  it('says the same thing once', () => {
    const repeating = cards.filter((content) => {
      const said = factIds(statementsOf(content));
      return new Set(said).size !== said.length;
    });
    expect(repeating).toEqual([]);
  });

  it('has its own lines before those of the group', () => {
    const mixed = cards.filter(({ sideEffects, cautions, care }) =>
      [sideEffects, cautions, care].some((list) =>
        list.some((line, index) => !line.ofGroup && list[index - 1]?.ofGroup),
      ),
    );
    expect(mixed).toEqual([]);
  });

  it('shows a correction beside every doubtful line', () => {
    const doubted = new Set(anticonvulsants.appraisals.flatMap(({ facts }) => facts));
    const uncorrected = cards.flatMap((content) =>
      statementsOf(content).filter(
        ({ factId, appraisal }) => doubted.has(factId) !== (appraisal !== undefined),
      ),
    );
    expect(uncorrected).toEqual([]);
  });

  it('never claims in its own words that a medicine causes something', () => {
    const claims = cards.filter(({ attribution, roleLine }) =>
      /caus|due to|leads? to|results? in/i.test(`${attribution} ${roleLine}`),
    );
    expect(claims).toEqual([]);
  });

  it('ends with what it is not: no advice, no named or dated source, no clinician’s review', () => {
    for (const { footer } of cards) {
      expect(footer).toEqual([
        'General information, not medical advice.',
        'The source article is unsigned and undated.',
        'Not reviewed by a clinician.',
      ]);
    }
  });
});

describe('an id that the glossary does not have', () => {
  it('has no card', () => {
    expect(describeEntry(glossary, 'aspirin')).toBeUndefined();
  });
});
