import { describe, expect, it } from 'vitest';
import { deriveForms, formKey } from '../../src/glossary/forms.ts';

/** [typed, all the forms that follow from it]. */
const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'adds the plural of a word that can have one': [
    ['seizure', ['seizure', 'seizures']],
    ['epilepsy', ['epilepsy', 'epilepsies']],
    ['skin rash', ['skin rash', 'skin rashes']],
    [
      'postherpetic neuralgia',
      [
        'post-herpetic neuralgia',
        'postherpetic neuralgia',
        'postherpetic neuralgias',
        'post-herpetic neuralgias',
      ],
    ],
  ],
  'adds no plural to adjectives, states, verbs and plurals': [
    ['drowsiness', ['drowsiness']],
    ['epileptic', ['epileptic']],
    ['insomnia', ['insomnia']],
    ['vomiting', ['vomiting']],
    ['loose stools', ['loose stools']],
  ],
  'adds no plural to phrases with small words': [
    ['loss of appetite', ['loss of appetite']],
    ['tell your doctor', ['tell your doctor']],
  ],
  'knows both sides of the Atlantic': [
    [
      'behavior therapy',
      ['behavior therapy', 'behaviour therapy', 'behavior therapies', 'behaviour therapies'],
    ],
    ['oedema', ['oedema', 'edema', 'oedemas', 'edemas']],
    ['diarrhea', ['diarrhea', 'diarrhoea', 'diarrheas', 'diarrhoeas']],
    ['paresthesia', ['paresthesia', 'paraesthesia', 'paresthesias', 'paraesthesias']],
    ['mood stabilizer', ['mood stabilizer', 'mood stabiliser', 'mood stabilizers', 'mood stabilisers']],
    [
      'generalized anxiety',
      ['generalized anxiety', 'generalised anxiety', 'generalized anxieties', 'generalised anxieties'],
    ],
  ],
  'leaves words alone that only look as if they had another spelling': [
    ['exercise', ['exercise', 'exercises']],
    ['seizing', ['seizing']],
    ['doctor', ['doctor', 'doctors']],
    ['angioedema', ['angioedema', 'angioedemas']],
    ['size', ['size', 'sizes']],
  ],
  'writes prefixes closed and with a hyphen': [
    ['anticonvulsant', ['anticonvulsant', 'anti-convulsant', 'anticonvulsants', 'anti-convulsants']],
    ['non-epileptic', ['non-epileptic', 'nonepileptic']],
  ],
  'closes a typed hyphen': [['light-headed', ['light-headed', 'lightheaded']]],
};

describe('forms from a typed word', () => {
  for (const [rule, rows] of Object.entries(cases)) {
    for (const [typed, forms] of rows) {
      it(`${rule}: ${typed}`, () => {
        expect(deriveForms([typed]).sort()).toEqual([...forms].sort());
      });
    }
  }

  it('gives an exact word its other spelling and nothing else', () => {
    expect(deriveForms(['pedal edema', 'anti-migraine', 'seizure'], true)).toEqual([
      'pedal edema',
      'pedal oedema',
      'anti-migraine',
      'seizure',
    ]);
  });

  it('treats as one what the matcher cannot tell apart', () => {
    expect(formKey('Follow-up')).toBe(formKey('follow up'));
    expect(formKey('antiépileptique')).toBe(formKey('antiepileptique'));
    expect(formKey('anti-convulsant')).not.toBe(formKey('anticonvulsant'));
    expect(formKey('2-propyl')).toBe('2-propyl');
  });
});
