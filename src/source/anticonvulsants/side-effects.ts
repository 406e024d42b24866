import type { Subject } from '../document.ts';

/** Side effects that the article lists, in its order, after the words for side effects as such. */
export const sideEffects: readonly Subject[] = [
  {
    id: 'side-effect',
    namesKind: 'side-effect',
    name: 'Side effects',
    definition: 'Things a medicine does that are not the reason for taking it, mostly unwanted.',
    wordings: [
      {
        gate: 'page',
        words: [
          ...['side effect', 'adverse effect', 'adverse reaction', 'adverse event', 'adverse drug reaction'],
          ...['undesirable effect', 'unwanted effect', 'adverse drug event', 'adverse drug effect'],
        ],
      },
    ],
  },
  {
    id: 'suicidal-thoughts',
    name: 'Suicidal thoughts',
    definition: 'Thoughts about ending one’s own life.',
    wordings: [
      {
        gate: 'page',
        words: ['suicidal thought', 'suicidal ideation', 'suicidal behavior', 'suicidal feeling'],
      },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['thought of suicide', 'thoughts of suicide', 'thoughts about suicide', 'suicidality'],
          ...['suicidal thinking', 'suicidal thoughts or behaviors', 'thoughts of self-harm'],
        ],
      },
      { gate: 'near', exact: true, words: ['suicidal', 'self-harm', 'self-injury', 'harming themselves'] },
      // Never on pages. In look-up these words must bring the crisis line, however they are put.
      {
        gate: 'lookup',
        exact: true,
        words: [
          ...[
            'suicide',
            'suicides',
            'overdose',
            'overdosed',
            'overdosing',
            'took too many',
            'taken too many',
          ],
          ...['kill myself', 'killing myself', 'kill me', 'end my life', 'ending my life', 'end it all'],
          ...['want to die', 'wanting to die', 'wish i was dead', 'better off dead', 'dont want to live'],
          ...['hurt myself', 'harm myself', 'hurting myself', 'harming myself', 'cut myself', 'self harming'],
          ...['crisis line', 'suicide hotline', 'suicide attempt'],
        ],
      },
    ],
  },
  {
    id: 'memory-loss',
    name: 'Memory loss',
    definition: 'Not being able to recall things as well as before.',
    wordings: [
      {
        gate: 'page',
        words: [
          'memory problem',
          'memory impairment',
          'memory difficulty',
          'memory disturbance',
          'memory lapse',
        ],
      },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['memory loss', 'loss of memory', 'impaired memory', 'poor memory', 'forgetfulness', 'amnesia'],
          ...['trouble remembering', 'cognitive impairment', 'brain fog', 'difficulty with memory'],
          ...['cognitive side effects', 'cognitive problems'],
        ],
      },
      { gate: 'near', exact: true, words: ['memory', 'forgetful'] },
    ],
  },
  {
    id: 'fatigue',
    name: 'Fatigue',
    definition: 'Being very tired or weak, at times so much that it stops daily life.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: [
          ...['fatigue', 'extreme fatigue', 'tiredness', 'extreme tiredness', 'feeling tired', 'lethargy'],
          ...['lethargic', 'asthenia', 'lack of energy', 'loss of energy', 'low energy'],
        ],
      },
      { gate: 'near', exact: true, words: ['exhaustion', 'weakness', 'tired', 'fatigued', 'exhausted'] },
    ],
  },
  {
    id: 'insomnia',
    name: 'Insomnia',
    pairedWith: ['drowsiness'],
    definition: 'Finding it hard to fall asleep or to stay asleep.',
    wordings: [
      { gate: 'page', words: ['sleep problem', 'sleep disturbance', 'sleep disorder'] },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['insomnia', 'trouble sleeping', 'difficulty sleeping', 'problems sleeping', 'sleeplessness'],
          ...['unable to sleep', 'difficulty falling asleep', 'trouble falling asleep'],
        ],
      },
      { gate: 'near', words: ['insomniac'] },
    ],
  },
  {
    id: 'oedema',
    name: 'Swollen feet or hands',
    definition: 'Fluid that gathers under the skin, so that feet, ankles or hands look puffy.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: [
          ...['swollen', 'swelling of the', 'swelling in the', 'swelling of your', 'swelling of'].flatMap(
            (start) => ['feet', 'hands', 'ankles', 'legs', 'arms'].map((part) => `${start} ${part}`),
          ),
          ...['edema', 'peripheral edema', 'pedal edema', 'ankle edema', 'ankle swelling', 'fluid retention'],
          ...['swollen hands and feet', 'swollen hands or feet', 'swollen arms and legs'],
        ],
      },
      // Swelling of the face or throat is an emergency sign, not this effect; swelling of the brain is neither.
      {
        gate: 'lookup',
        exact: true,
        words: [
          ...['swelling', 'swollen face', 'swelling of the face', 'facial edema', 'laryngeal edema'],
          ...[
            'cerebral edema',
            'brain edema',
            'pulmonary edema',
            'macular edema',
            'puffy feet',
            'puffy hands',
          ],
        ],
      },
    ],
  },
  {
    id: 'dizziness',
    name: 'Dizziness',
    definition: 'Feeling unsteady, faint, or as if the room is turning.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: [
          ...['dizziness', 'lightheadedness', 'light headedness', 'lightheaded', 'light headed', 'giddiness'],
          ...['unsteadiness', 'vertigo', 'feeling dizzy', 'dizzy spells', 'dizzy spell'],
        ],
      },
      { gate: 'near', exact: true, words: ['dizzy', 'giddy', 'unsteady'] },
    ],
  },
  {
    id: 'drowsiness',
    name: 'Drowsiness',
    pairedWith: ['insomnia'],
    definition: 'Feeling sleepy when one should be awake.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: [
          ...['drowsiness', 'drowsy', 'sleepiness', 'somnolence', 'somnolent', 'sedation', 'feeling sleepy'],
          ...['daytime sleepiness', 'excessive sleepiness'],
        ],
      },
      { gate: 'near', exact: true, words: ['sleepy', 'sedated', 'sedating', 'sedative effect'] },
    ],
  },
  {
    id: 'numbness',
    name: 'Numb hands or feet',
    definition: 'Less feeling than usual in the hands or feet, or a prickling there.',
    wordings: [
      { gate: 'page', words: ['paresthesia'] },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['numbness', 'numb hands', 'numb feet', 'numb fingers', 'numb toes', 'tingling'],
          ...['pins and needles', 'peripheral neuropathy', 'loss of feeling'],
        ],
      },
      { gate: 'near', exact: true, words: ['numb'] },
    ],
  },
  {
    id: 'weight-change',
    name: 'Weight gain or loss',
    definition: 'Putting on weight or losing it without meaning to.',
    wordings: [
      { gate: 'page', words: ['weight change', 'change in weight'] },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['weight gain', 'weight loss', 'gaining weight', 'losing weight', 'increased weight'],
          ...[
            'decreased weight',
            'loss of weight',
            'weight increase',
            'weight decrease',
            'changes in weight',
          ],
          ...['gain weight', 'gained weight', 'lose weight', 'lost weight'],
        ],
      },
    ],
  },
  {
    id: 'headache',
    name: 'Headaches',
    pairedWith: ['migraine'],
    definition: 'Pain in the head.',
    wordings: [
      { gate: 'page', words: ['headache'] },
      { gate: 'page', exact: true, words: ['cephalalgia', 'cephalgia'] },
    ],
  },
  {
    id: 'nausea',
    name: 'Nausea',
    definition: 'Feeling that one may have to vomit.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: ['nausea', 'nauseated', 'feeling sick', 'upset stomach', 'stomach upset', 'feel sick'],
      },
      { gate: 'near', exact: true, words: ['nauseous', 'queasy', 'queasiness'] },
    ],
  },
  {
    id: 'vomiting',
    name: 'Vomiting',
    definition: 'Bringing up food or drink from the stomach.',
    wordings: [
      { gate: 'page', exact: true, words: ['vomiting', 'being sick', 'emesis'] },
      { gate: 'near', exact: true, words: ['throwing up', 'vomit', 'vomited', 'throw up'] },
    ],
  },
  {
    id: 'diarrhoea',
    name: 'Diarrhea',
    definition: 'Loose, watery stools, more often than usual.',
    wordings: [
      { gate: 'page', exact: true, words: ['diarrhea', 'loose stools', 'runny poo', 'watery stools'] },
    ],
  },
  {
    id: 'appetite',
    name: 'Loss of appetite',
    definition: 'Not wanting to eat as much as usual.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: [
          ...['loss of appetite', 'decreased appetite', 'reduced appetite', 'poor appetite', 'appetite loss'],
          ...['not feeling hungry', 'lack of appetite', 'lost appetite', 'decrease in appetite'],
        ],
      },
      { gate: 'near', exact: true, words: ['anorexia'] },
      { gate: 'lookup', exact: true, words: ['appetite'] },
    ],
  },
  {
    id: 'taste',
    name: 'Changes in taste',
    definition: 'Food and drink tasting odd, of metal, or of nothing.',
    wordings: [
      { gate: 'page', words: ['taste change', 'taste disturbance', 'change in taste'] },
      {
        gate: 'page',
        exact: true,
        words: [
          ...['changes in taste', 'altered taste', 'taste alteration', 'dysgeusia', 'metallic taste'],
          ...['taste perversion', 'loss of taste'],
        ],
      },
      { gate: 'lookup', exact: true, words: ['taste'] },
    ],
  },
  {
    id: 'rash',
    name: 'Skin rash',
    definition: 'A patch of skin that is red, bumpy or itchy.',
    wordings: [
      { gate: 'page', words: ['skin rash', 'skin eruption', 'drug rash'] },
      { gate: 'page', exact: true, words: ['rashes', 'urticaria', 'maculopapular', 'maculopapular rash'] },
      { gate: 'near', exact: true, words: ['rash', 'hives'] },
    ],
  },
  {
    id: 'hair-loss',
    name: 'Hair loss',
    definition: 'Hair that falls out or grows thin.',
    wordings: [
      {
        gate: 'page',
        exact: true,
        words: ['hair loss', 'hair thinning', 'thinning hair', 'losing hair', 'losing your hair', 'alopecia'],
      },
      { gate: 'near', exact: true, words: ['balding'] },
      { gate: 'lookup', exact: true, words: ['bald', 'hair'] },
    ],
  },
];
