import type { Subject } from '../document.ts';

const kinds = ['drug', 'medication', 'medicine', 'agent'];
const of = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));

/** The group of medicines that the article is about. */
export const classWords: Subject = {
  id: 'class',
  name: 'Anticonvulsants',
  isClass: true,
  definition: 'A group of medicines made to prevent or stop seizures; also called antiseizure medicines.',
  wordings: [
    {
      gate: 'any',
      words: [
        'anticonvulsant',
        'anticonvulsive',
        'antiepileptic',
        'antiepilepsy',
        'antiseizure',
        ...of(['anticonvulsant', 'antiepileptic', 'antiseizure'], [...kinds, 'therapy', 'treatment']),
        ...of(['anticonvulsive', 'antiepilepsy', 'epilepsy', 'seizure'], kinds),
        ...of(['seizure', 'epilepsy', 'antiseizure', 'antiepileptic'], ['meds']),
        'gabapentinoid',
      ],
    },
    { gate: 'any', exact: true, words: ['antiepileptics', 'anti-epileptics'] },
    // Other languages: their own words for the group, safe on any page.
    {
      gate: 'any',
      exact: true,
      words: [
        ...['antiépileptique', 'antiépileptiques', 'anticonvulsivant', 'anticonvulsivants'],
        ...['Antiepileptikum', 'Antiepileptika', 'Antikonvulsivum', 'Antikonvulsiva'],
        ...['antiepiléptico', 'antiepilépticos', 'anticonvulsivo', 'anticonvulsivos', 'anticonvulsivante'],
        ...['anticonvulsivantes', 'antiepilettico', 'antiepilettici', 'anticonvulsivanti'],
      ],
    },
    // Lithium and some antipsychotics are mood stabilizers too. Nearly every hydantoin is an anticonvulsant.
    { gate: 'page', words: ['mood stabilizer', 'mood stabilizing drug', 'hydantoin'] },
    // Beside a medicine's name they mean the group even on a page that never spells them out; alone they may be defibrillators.
    { gate: 'near', words: ['AED', 'AEDs', 'ASM', 'ASMs'], caseSensitive: true, exact: true },
    // Most benzodiazepines and barbiturates are not used for seizures: a mark that called them so would mislead.
    { gate: 'lookup', words: ['benzodiazepine', 'barbiturate', 'succinimide', 'fit medicine'] },
  ],
};
