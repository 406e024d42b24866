import type { Subject } from '../document.ts';

const seizureKinds = [
  ...['epileptic', 'focal', 'partial', 'absence', 'tonic clonic', 'tonic', 'clonic', 'atonic', 'generalized'],
  ...['complex partial', 'febrile', 'breakthrough', 'recurrent', 'unprovoked', 'myoclonic'],
].map((kind) => `${kind} seizure`);

/** Conditions that the article says these medicines are used for, and what it says happens in the brain. */
export const conditions: readonly Subject[] = [
  {
    id: 'epileptic-seizure',
    name: 'Epileptic seizures',
    definition:
      'Short spells in which brain cells fire in a wrong way. To have them again and again is epilepsy.',
    wordings: [
      {
        gate: 'any',
        words: [
          ...['epilepsy', 'seizure', 'epileptic fit', 'seizure disorder', 'epilepsy syndrome'],
          ...seizureKinds,
        ],
      },
      {
        gate: 'any',
        exact: true,
        words: [
          ...['epileptic', 'epileptics', 'tonic clonic', 'grand mal', 'petit mal', 'status epilepticus'],
          ...['infantile spasm', 'infantile spasms', 'epileptogenic', 'epileptiform'],
        ],
      },
      // Shoes and data fit too, and engines seize: only close to a sure word.
      {
        gate: 'near',
        exact: true,
        words: [
          ...['fits', 'having fits', 'have fits', 'had fits', 'having a fit', 'had a fit', 'has fits'],
          ...['suffers from fits', 'suffered from fits', 'seizing'],
        ],
      },
      { gate: 'lookup', exact: true, words: ['fit', 'ictal', 'postictal'] },
    ],
  },
  {
    id: 'convulsion',
    name: 'Convulsions',
    definition: 'The body jerks or goes stiff, and the person cannot stop it. It often comes with a seizure.',
    wordings: [
      { gate: 'any', words: ['convulsion', 'convulsive seizure', 'febrile convulsion', 'tonic convulsion'] },
      { gate: 'any', exact: true, words: ['convulsive'] },
      { gate: 'near', exact: true, words: ['convulsing', 'convulsed', 'convulses', 'convulse'] },
    ],
  },
  {
    id: 'psychiatric-disorder',
    name: 'Psychiatric disorders',
    definition: 'Health problems that affect how a person thinks, feels or behaves.',
    wordings: [
      {
        gate: 'page',
        words: [
          ...['psychiatric disorder', 'psychiatric condition', 'psychiatric illness', 'mental disorder'],
          ...[
            'mental illness',
            'mental health condition',
            'mental health disorder',
            'psychological disorder',
          ],
        ],
      },
    ],
  },
  {
    id: 'anxiety',
    name: 'Anxiety',
    definition: 'A strong feeling of worry or fear that is hard to control.',
    wordings: [
      {
        gate: 'page',
        words: ['anxiety disorder', 'generalized anxiety disorder', 'panic disorder', 'social anxiety'],
      },
      { gate: 'page', exact: true, words: ['anxiety'] },
      { gate: 'near', exact: true, words: ['anxious'] },
      { gate: 'defined', exact: true, caseSensitive: true, words: ['GAD'] },
    ],
  },
  {
    id: 'depression',
    name: 'Depression',
    definition: 'A low mood or loss of interest that lasts for weeks and makes daily life hard.',
    wordings: [
      {
        gate: 'page',
        words: [
          'major depressive disorder',
          'depressive disorder',
          'depressive episode',
          'depressive symptom',
        ],
      },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['depression', 'chronic depression', 'major depression', 'clinical depression', 'depressive'],
          ...['low mood', 'depressed mood', 'worsening mood', 'worsening depression', 'feeling depressed'],
        ],
      },
      { gate: 'near', exact: true, words: ['depressed'] },
      { gate: 'defined', exact: true, caseSensitive: true, words: ['MDD'] },
    ],
  },
  {
    id: 'bipolar',
    name: 'Bipolar disorder',
    definition: 'An illness in which mood swings between very high, called mania, and very low.',
    wordings: [
      {
        gate: 'page',
        words: [
          ...['bipolar disorder', 'bipolar I disorder', 'bipolar II disorder', 'bipolar affective disorder'],
          ...['manic episode', 'bipolar illness'],
        ],
      },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['bipolar depression', 'bipolar I', 'bipolar II', 'bipolar mania', 'manic depression'],
          ...['manic depressive', 'manic depressive illness', 'hypomania', 'hypomanic'],
        ],
      },
      { gate: 'near', exact: true, words: ['bipolar', 'mania', 'manic'] },
    ],
  },
  {
    id: 'mood-disorder',
    name: 'Mood disorders',
    definition: 'Illnesses that mainly change how happy, sad or excited a person feels.',
    wordings: [
      { gate: 'page', words: ['mood disorder', 'affective disorder', 'schizoaffective disorder'] },
      { gate: 'near', words: ['mood swing', 'mood change', 'change in mood'] },
      { gate: 'near', exact: true, words: ['mood swings', 'changes in mood', 'changes in your mood'] },
      { gate: 'lookup', words: ['mood'] },
    ],
  },
  {
    id: 'chronic-pain',
    name: 'Chronic pain',
    definition: 'Pain that lasts for months, such as after a bad injury or when nerves are hurt.',
    wordings: [
      {
        gate: 'page',
        words: [
          'neuralgia',
          'trigeminal neuralgia',
          'postherpetic neuralgia',
          'neuropathic pain',
          'nerve pain',
        ],
      },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['neuralgic', 'chronic pain', 'long term pain', 'persistent pain', 'diabetic nerve pain'],
          ...['post herpetic neuralgia', 'painful diabetic neuropathy', 'neurogenic pain', 'central pain'],
        ],
      },
      { gate: 'near', exact: true, words: ['pain'] },
      { gate: 'defined', exact: true, caseSensitive: true, words: ['PHN'] },
    ],
  },
  {
    id: 'back-pain',
    name: 'Back pain',
    definition: 'Pain in any part of the back, most often low down.',
    wordings: [
      { gate: 'page', words: ['backache'] },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['back pain', 'chronic back pain', 'low back pain', 'lower back pain', 'lumbago', 'sciatica'],
          ...['radicular pain', 'back ache'],
        ],
      },
    ],
  },
  {
    id: 'fibromyalgia',
    name: 'Fibromyalgia',
    definition: 'A long-lasting illness with pain all over the body, poor sleep and tiredness.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: ['fibromyalgia', 'fibromyalgia syndrome', 'fibromyalgia pain', 'fibromyalgic'],
      },
      { gate: 'near', exact: true, words: ['fibro'] },
      { gate: 'defined', exact: true, caseSensitive: true, words: ['FMS'] },
    ],
  },
  {
    id: 'migraine',
    name: 'Migraine headaches',
    pairedWith: ['headache'],
    definition: 'Attacks of strong, often throbbing headache, at times with nausea or trouble with light.',
    wordings: [
      { gate: 'page', words: ['migraine', 'migraine headache', 'migraine attack', 'migraineur'] },
      {
        gate: 'page',
        exact: true,
        words: [
          'migraine prevention',
          'migraine prophylaxis',
          'migrainous',
          'chronic migraine',
          'anti-migraine',
        ],
      },
    ],
  },
  {
    id: 'eating-disorder',
    name: 'Eating disorders',
    definition: 'Illnesses in which food, weight or body shape take over a person’s life; bulimia is one.',
    wordings: [
      { gate: 'page', words: ['eating disorder', 'binge eating disorder'] },
      { gate: 'page', exact: true, words: ['bulimia', 'bulimia nervosa', 'bulimic', 'binge eating'] },
      { gate: 'lookup', exact: true, caseSensitive: true, words: ['BED'] },
    ],
  },
  {
    id: 'brain-electrical',
    name: 'Abnormal electrical signals in the brain',
    definition:
      'Nerve cells in the brain send tiny electrical signals; these can fire too much or all at once.',
    wordings: [
      {
        gate: 'page',
        words: ['abnormal electrical impulse', 'abnormal electrical signal', 'abnormal electrical discharge'],
      },
      {
        gate: 'page',
        words: ['overactive neuron', 'overactive nerve cell', 'brain receptor', 'brain chemical'],
      },
      { gate: 'page', exact: true, words: ['abnormal electrical activity', 'excessive electrical activity'] },
      { gate: 'lookup', words: ['neurotransmitter', 'neuron', 'receptor'] },
    ],
  },
];
