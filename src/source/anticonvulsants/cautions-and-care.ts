import type { Subject } from '../document.ts';

/** What needs care, and what care looks like; ids in `x-` are spoken of by the safety notes only. */
export const cautionsAndCare: readonly Subject[] = [
  {
    id: 'pregnancy',
    name: 'Pregnancy and birth defects',
    definition:
      'Pregnancy is the time a baby grows in the womb; a birth defect is a change in its body that forms then.',
    wordings: [
      {
        gate: 'page',
        words: [
          ...[
            'pregnancy',
            'birth defect',
            'congenital malformation',
            'congenital anomaly',
            'neural tube defect',
          ],
          ...[
            'major malformation',
            'congenital defect',
            'fetal malformation',
            'fetal anomaly',
            'cleft palate',
          ],
        ],
      },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['pregnant', 'teratogenic', 'teratogenicity', 'teratogenesis', 'teratogen', 'teratogens'],
          ...['unborn baby', 'unborn child', 'harm to the baby', 'spina bifida', 'trying to get pregnant'],
          ...['planning a pregnancy', 'become pregnant', 'becoming pregnant', 'childbearing age'],
          ...['childbearing potential', 'child-bearing potential', 'child-bearing age', 'fetal harm'],
          ...['fetal valproate syndrome', 'fetal hydantoin syndrome', 'cleft lip'],
        ],
      },
      {
        gate: 'lookup',
        exact: true,
        words: ['breastfeeding', 'breast feeding', 'breast-feeding', 'conceive'],
      },
    ],
  },
  {
    id: 'tell-doctor',
    name: 'Tell your doctor',
    definition: 'To let the doctor who treats you know what you have noticed.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: [
          ...['tell', 'contact', 'talk to', 'speak to', 'speak with', 'call', 'ask', 'consult', 'see'].map(
            (verb) => `${verb} your doctor`,
          ),
          ...[
            'tell your healthcare provider',
            'call your healthcare provider',
            'contact your healthcare provider',
          ],
          ...['talk to your healthcare provider', 'talk with your doctor', 'consult with your doctor'],
        ],
      },
    ],
  },
  {
    id: 'prescriber',
    name: 'Neurologists and psychiatrists',
    definition: 'Neurologists are doctors for the brain and nerves. Psychiatrists treat the mind.',
    wordings: [
      { gate: 'page', words: ['neurologist', 'psychiatrist', 'epileptologist', 'prescribing doctor'] },
      { gate: 'lookup', words: ['prescriber'] },
    ],
  },
  {
    id: 'exam-followup',
    name: 'Medical exam and check-ups',
    definition: 'A doctor’s check before a treatment starts, and the visits that follow it.',
    wordings: [
      {
        gate: 'page',
        words: ['medical exam', 'medical examination', 'follow-up appointment', 'follow-up visit'],
      },
      { gate: 'page', exact: true, words: ['keep all appointments', 'keep your appointments'] },
      { gate: 'lookup', words: ['blood test', 'check-up', 'appointment'] },
    ],
  },
  {
    id: 'combination',
    name: 'Antidepressants and talking therapies',
    definition: 'Medicines for depression, and treatments in which one talks or learns new habits.',
    wordings: [
      {
        gate: 'page',
        words: [
          'antidepressant',
          'antidepressant medication',
          'antidepressant medicine',
          'antidepressant drug',
        ],
      },
      {
        gate: 'page',
        words: ['behavioral therapy', 'cognitive behavioral therapy', 'behavior therapy', 'psychotherapy'],
      },
      { gate: 'defined', exact: true, caseSensitive: true, words: ['CBT'] },
      { gate: 'lookup', words: ['talking therapy', 'talk therapy', 'counseling'] },
    ],
  },
  {
    id: 'onset-timing',
    name: 'When side effects begin',
    definition: 'How long after starting a medicine an effect is first noticed.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: ['onset of side effects', 'onset of adverse effects', 'start of side effects'],
      },
      { gate: 'near', exact: true, words: ['within the first day', 'on the first day'] },
      { gate: 'lookup', exact: true, words: ['several weeks', 'first day'] },
    ],
  },
  {
    id: 'once-daily',
    name: 'Once a day',
    definition: 'Taken one time in each day.',
    wordings: [
      { gate: 'near', exact: true, words: ['once a day', 'once daily', 'once per day', 'one time a day'] },
    ],
  },
  {
    id: 'x-abrupt-stop',
    name: 'Stopping suddenly',
    definition: 'To stop taking a medicine all at once, not bit by bit as a doctor plans it.',
    wordings: [
      { gate: 'any', words: ['withdrawal seizure'] },
      {
        gate: 'page',
        words: ['abrupt withdrawal', 'abrupt discontinuation', 'sudden withdrawal', 'abrupt cessation'],
      },
      {
        gate: 'page',
        exact: true,
        words: ['abruptly discontinued', 'withdrawn abruptly', 'discontinued abruptly'],
      },
      { gate: 'near', words: ['missed dose'] },
      {
        gate: 'near',
        exact: true,
        words: [
          ...[
            'stop taking suddenly',
            'stopping suddenly',
            'stop suddenly',
            'suddenly stop',
            'suddenly stopping',
          ],
          ...['stop abruptly', 'stopped abruptly', 'stopped suddenly', 'stopping abruptly', 'cold turkey'],
        ],
      },
    ],
  },
  {
    id: 'x-sjs',
    name: 'Severe skin reaction',
    definition: 'A rare, dangerous illness in which the skin blisters, peels or swells, often with fever.',
    wordings: [
      // Many other medicines can bring these on too: they are ours only where the text is about ours.
      {
        gate: 'page',
        exact: true,
        words: [
          ...['Stevens-Johnson syndrome', 'Stevens Johnson’s syndrome', 'toxic epidermal necrolysis'],
          ...['DRESS syndrome', 'drug reaction with eosinophilia and systemic symptoms'],
          ...['drug rash with eosinophilia and systemic symptoms', 'HLA-B*15:02'],
        ],
      },
      { gate: 'page', exact: true, caseSensitive: true, words: ['SJS/TEN', 'HLA-B*1502'] },
      { gate: 'defined', exact: true, caseSensitive: true, words: ['SJS'] },
      { gate: 'lookup', exact: true, caseSensitive: true, words: ['TEN', 'DRESS'] },
      { gate: 'lookup', exact: true, words: ['severe skin reaction', 'blisters', 'peeling skin'] },
    ],
  },
  {
    id: 'x-breathing',
    name: 'Breathing problems',
    definition: 'Breathing that is slow, shallow or hard.',
    wordings: [
      { gate: 'near', exact: true, words: ['slowed breathing', 'slow breathing', 'shallow breathing'] },
      {
        gate: 'near',
        exact: true,
        words: ['trouble breathing', 'difficulty breathing', 'breathing problems'],
      },
      { gate: 'lookup', exact: true, words: ['respiratory depression', 'breathing'] },
    ],
  },
];
