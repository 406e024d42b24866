import { describe, expect, it } from 'vitest';
import type { CardContent, Statement } from '../../src/glossary/card-content.ts';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { anticonvulsants } from '../../src/source/anticonvulsants/document.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import { documents } from '../../src/source/documents.ts';

const glossary = buildGlossary(documents);

function card(id: string): CardContent {
  const content = describeEntry(glossary, id);
  if (!content) throw new Error(`No entry ${id}`);
  return content;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const factIds = (list: readonly Statement[]) => list.map(({ factId }) => factId);
const ownFactIds = (list: readonly Statement[]) => factIds(list.filter(({ ofGroup }) => !ofGroup));
const statementsOf = ({ sideEffects, cautions, uses, care, background }: CardContent) => [
  ...sideEffects,
  ...cautions,
  ...uses,
  ...care,
  ...background,
];
const all14 = Array.from({ length: 14 }, (_, index) => `F${39 + index}`);

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

describe('the card of depression', () => {
  const content = card('depression');

  it('is a serious side effect first, a use second', () => {
    expect(content.roleLine).toBe('Side effect (serious) · also listed as a use');
    expect(content.attribution).toBe(
      'The source article lists this as a side effect of anticonvulsants, and also as a use. It does not say how often this happens.',
    );
    expect(factIds(content.sideEffects)).toEqual(['F39']);
    expect(ownFactIds(content.uses)).toEqual(['F17']);
  });

  it('leads with the crisis line, as suicidal thoughts do', () => {
    expect(ids(content.urgent)).toEqual(['B2']);
    expect(ids(card('suicidal-thoughts').urgent)).toEqual(['B2']);
    expect(content.notes[0]?.id).toBe('B3');
  });

  it('corrects both claims beside them', () => {
    expect(content.sideEffects[0]?.appraisal?.id).toBe('Q16');
    expect(content.uses[0]?.appraisal?.id).toBe('Q7');
  });
});

describe('the card of dizziness', () => {
  const content = card('dizziness');

  it('says that it is listed, not that a medicine brings it about', () => {
    expect(content.roleLine).toBe('Side effect');
    expect(content.attribution).toMatch(
      /^The source article lists this as a side effect of anticonvulsants\./,
    );
  });

  it('has its own line alone among the side effects, with its place', () => {
    expect(content.sideEffects.map(({ text, place }) => [text, place])).toEqual([
      ['Dizziness.', 'Side effects, item 6'],
    ]);
  });

  it('says to tell the doctor, with the signs that need more than that', () => {
    const [tell] = content.care;
    expect(tell?.factId).toBe('F36');
    expect(tell?.appraisal?.id).toBe('Q14');
  });

  it('has the cautions, marked as the group’s', () => {
    expect(factIds(content.cautions)).toEqual(['F37', 'F38', 'F09', 'F33']);
    expect(content.cautions.every(({ ofGroup }) => ofGroup)).toBe(true);
  });

  it('does not alarm with signs of something else', () => {
    expect(content.urgent).toEqual([]);
  });
});

describe('the card of epilepsy', () => {
  const content = card('epileptic-seizure');

  it('leads with the seizure that does not stop', () => {
    expect(ids(content.urgent)).toEqual(['B14', 'B2', 'B4']);
    expect(ids(card('convulsion').urgent)).toEqual(['B14', 'B2', 'B4']);
  });

  it('has its uses, then the side effects and cautions of the group', () => {
    expect(content.attribution).toMatch(/^The source article lists this as a use of anticonvulsants\./);
    expect(ownFactIds(content.uses)).toEqual(['F02', 'F14']);
    expect(factIds(content.uses)).toEqual(['F02', 'F14']);
    expect(factIds(content.sideEffects)).toEqual(all14);
    expect(content.sideEffects.every(({ ofGroup }) => ofGroup)).toBe(true);
  });
});

describe('the card of pregnancy', () => {
  const content = card('pregnancy');

  it('has its own cautions before those of the group', () => {
    expect(content.roleLine).toMatch(/^Caution/);
    expect(factIds(content.cautions)).toEqual(['F37', 'F38', 'F09', 'F33']);
    expect(ownFactIds(content.cautions)).toEqual(['F37', 'F38']);
    expect(content.cautions[0]?.appraisal?.id).toBe('Q15');
  });

  it('opens its notes with the medicines known to harm an unborn baby', () => {
    expect(ids(content.notes).slice(0, 3)).toEqual(['B8', 'B13', 'B15']);
  });
});

describe('the card of a rash', () => {
  it('leads with the signs of a severe skin reaction', () => {
    const content = card('rash');
    expect(ids(content.urgent)).toEqual(['B4', 'B5']);
    expect(content.sideEffects[0]?.appraisal?.id).toBe('Q14');
  });
});

describe('the card of something that the article does not mention', () => {
  it('says so, and leads with the note about it', () => {
    const content = card('x-abrupt-stop');
    expect(content.roleLine).toBe('Safety note · not in the article');
    expect(content.attribution).toMatch(/^The source article does not mention this\./);
    expect(content.notes[0]?.id).toBe('B1');
    expect(ids(card('x-sjs').urgent).slice(0, 2)).toEqual(['B4', 'B5']);
    expect(ids(card('x-breathing').urgent).slice(0, 2)).toEqual(['B7', 'B16']);
  });
});

describe('the card of the words “side effect”', () => {
  it('is about the list, not itself a side effect', () => {
    const content = card('side-effect');
    expect(content.roleLine).toBe('Side effects · anticonvulsants');
    expect(content.attribution).toMatch(/^These are the side effects that the source article lists/);
    expect(ownFactIds(content.sideEffects)).toEqual(all14);
    expect(ids(content.urgent)).toEqual(['B2', 'B4']);
    expect(ids(content.notes)[0]).toBe('B12');
  });
});

describe('the card of what explains', () => {
  it('calls the brain’s signals and the time of onset background', () => {
    expect(card('brain-electrical').roleLine).toBe('Background');
    expect(card('onset-timing').background.map(({ factId }) => factId)).toEqual(['F34', 'F35']);
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

describe('a second document', () => {
  const antihistamines: SourceDocument = {
    id: 'antihistamines',
    title: 'Antihistamines: a made-up leaflet',
    author: 'A. Writer',
    date: '2020-05-01',
    sections: { opening: 'Opening', treatments: 'Uses', 'side-effects': 'Effects', closing: 'End' },
    facts: [
      {
        id: 'H01',
        section: 'treatments',
        place: 'Uses, item 1',
        kind: 'use',
        text: 'Used for hay fever.',
        about: ['hay-fever', 'antihistamine'],
      },
      {
        id: 'H02',
        section: 'side-effects',
        place: 'Effects, item 1',
        kind: 'side-effect',
        text: 'Dry mouth.',
        about: ['dry-mouth', 'antihistamine'],
      },
      {
        id: 'H03',
        section: 'closing',
        place: 'End, sentence 1',
        kind: 'caution',
        text: 'Take care when driving.',
        about: ['antihistamine'],
      },
    ],
    appraisals: [
      { id: 'Q1', facts: ['H01'], verdict: 'Dated', note: 'A made-up correction.', references: [] },
    ],
    safetyNotes: [{ id: 'B1', title: 'Made up', note: 'A made-up note.', appliesTo: 'all', references: [] }],
    subjects: [
      {
        id: 'antihistamine',
        name: 'Antihistamines',
        definition: 'A made-up group.',
        wordings: [{ gate: 'any', words: ['antihistamine'] }],
        isClass: true,
      },
      {
        id: 'hay-fever',
        name: 'Hay fever',
        definition: 'Sneezing in spring.',
        wordings: [{ gate: 'page', words: ['hay fever'] }],
      },
      {
        id: 'dry-mouth',
        name: 'Dry mouth',
        definition: 'Too little spit.',
        wordings: [{ gate: 'page', words: ['dry mouth'] }],
      },
    ],
    medicines: [
      { inn: 'madeupine', id: 'madeupine', names: [], brands: [], tracking: 'on', atc: ['R06AX99'] },
    ],
    suppressors: [],
    lookAlikes: [],
  };

  it('is described from its data alone', () => {
    const content = describeEntry(buildGlossary([antihistamines]), 'madeupine');
    expect(content?.roleLine).toBe('Medicine · antihistamine');
    expect(content?.sideEffects.map(({ text }) => text)).toEqual(['Dry mouth.']);
    expect(content?.uses[0]?.appraisal?.verdict).toBe('Dated');
    expect(content?.footer).toContain('The source article is by A. Writer and dated 2020-05-01.');
  });

  it('stands beside the first without mixing with it', () => {
    const both = buildGlossary([...documents, antihistamines]);
    const theirs = describeEntry(both, 'hay-fever');
    expect(theirs?.attribution).toMatch(/^The source article lists this as a use of antihistamines\./);
    expect(theirs?.cautions.map(({ text }) => text)).toEqual(['Take care when driving.']);
    expect(describeEntry(both, 'dizziness')).toEqual(card('dizziness'));
  });
});
