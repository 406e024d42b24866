import { describe, expect, it } from 'vitest';
import { all14, card, factIds, ids, ownFactIds } from './described-cards.ts';

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
