import type { CardContent, NoteLine, Statement } from '../../src/glossary/card-content.ts';

/** Invented lines in the shape of real ones: what they say does not matter here, how they are shown does. */
const place = (item: number) => `Side effects, item ${item}`;

function statement(factId: string, text: string, where: string, more: Partial<Statement> = {}): Statement {
  return { factId, text, place: where, serious: false, ...more };
}

function note(id: string, title: string, text: string, references: NoteLine['references'] = []): NoteLine {
  return { id, title, note: text, references };
}

const effects = [
  'Memory loss',
  'Tiredness, at times extreme',
  'Trouble sleeping',
  'Swollen hands or feet',
  'Dizziness',
  'Sleepiness',
  'Numb hands or feet',
  'Gaining or losing weight',
  'Headaches',
];

export const emptyContent: CardContent = {
  entryId: 'empty',
  name: 'somnolence',
  roleLine: 'Side effect',
  definition: 'Being sleepier than usual.',
  attribution: '',
  urgent: [],
  sideEffects: [],
  cautions: [],
  uses: [],
  care: [],
  background: [],
  notes: [],
  footer: ['General information, not medical advice.'],
};

export const medicineContent: CardContent = {
  entryId: 'lamotrigine',
  name: 'lamotrigine',
  roleLine: 'Medicine · anticonvulsant',
  definition: 'A medicine that calms overactive nerve cells in the brain.',
  attribution: 'The article names no medicine. It lists this for the whole group; yours may differ.',
  urgent: [
    note(
      'B4',
      'Severe skin reaction',
      'Get medical help right away for a rash with fever, blisters or mouth sores.',
      [{ title: 'A review of severe skin reactions', url: 'https://example.org/review' }],
    ),
    note('B2', 'Thoughts of suicide', 'Call a crisis line or your emergency number now.'),
  ],
  sideEffects: [
    ...effects.map((text, index) => statement(`F4${index}`, text, place(index + 2))),
    statement('F39', 'Low mood that can lead to thoughts of suicide', place(1), { serious: true }),
  ],
  cautions: [
    statement('F38', 'May cause birth defects if taken in pregnancy', 'Side effects, paragraph 2', {
      appraisal: {
        id: 'Q15',
        verdict: 'too broad',
        note: 'The danger differs between these medicines. Do not stop on your own; ask your doctor first.',
        references: [
          { title: 'Safety review of epilepsy medicines', url: 'https://example.org/safety' },
          { title: 'A leaflet nobody has opened yet', url: 'javascript:alert(1)', needsChecking: true },
        ],
      },
    }),
    statement('F37', 'If you are pregnant, tell the doctor before you take it', 'Side effects, paragraph 2'),
  ],
  uses: [statement('F02', 'Used for people with epilepsy', 'Opening, sentence 1')],
  care: [
    statement('F27', 'A medical exam comes first', 'Treatments, paragraph 3'),
    statement('F28', 'Keep your appointments', 'Treatments, paragraph 3'),
  ],
  background: [statement('F34', 'Side effects may begin on the first day', 'Side effects, paragraph 1')],
  notes: [
    note('B1', 'Do not stop suddenly', 'Stopping suddenly can cause seizures. Talk to your doctor first.', [
      { title: 'An agency’s advice', needsChecking: true },
    ]),
  ],
  footer: [
    'General information, not medical advice.',
    'The source article is unsigned and undated. Not reviewed by a clinician.',
  ],
};
