/** Every pair of a first and a second part. */
const join = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));

/** Attacks that look like epileptic seizures and are something else. */
const otherAttacks = [
  ...join(
    ['non-epileptic', 'nonepileptic', 'psychogenic', 'dissociative', 'functional'],
    ['seizure', 'seizures', 'attack', 'attacks', 'event', 'events'],
  ),
  ...join(['psychogenic', 'dissociative', 'functional'], ['non-epileptic seizure', 'nonepileptic seizure']),
  ...join(['psychogenic', 'dissociative', 'functional'], ['non-epileptic seizures', 'nonepileptic seizures']),
  ...['non-epileptic', 'nonepileptic', 'non-epileptic attack disorder', 'electro-convulsive'],
];

const lawfulSeizures = [
  ...join(
    [
      ...[
        'asset',
        'property',
        'drug',
        'cash',
        'land',
        'house',
        'vehicle',
        'vessel',
        'ship',
        'tanker',
        'farm',
      ],
      ...[
        'border',
        'customs',
        'police',
        'gun',
        'weapon',
        'weapons',
        'firearm',
        'arms',
        'narcotics',
        'heroin',
      ],
      ...['fentanyl', 'contraband', 'domain', 'government', 'federal', 'crypto', 'bitcoin', 'ivory', 'power'],
      ...[
        'unreasonable',
        'warrantless',
        'search and',
        'searches and',
        'engine',
        'piston',
        'bearing',
        'brake',
      ],
    ],
    ['seizure', 'seizures'],
  ),
  ...join(
    ['seizure of', 'seizures of'],
    [
      ...['power', 'assets', 'property', 'private property', 'land', 'lands', 'goods', 'evidence', 'funds'],
      ...['territory', 'weapons', 'contraband', 'the property', 'the assets', 'the ship', 'the vessel'],
      ...['the tanker', 'the land', 'the house', 'Crimea', 'Russian'],
    ],
  ),
  ...['seizure warrant', 'seizure warrants', 'seizure order', 'seizures by customs', 'seizures by police'],
];

const depressions = [
  ...join(
    [
      ...['Great', 'economic', 'tropical', 'ST', 'ST segment', 'PR segment', 'spreading', 'bone marrow'],
      ...['cortical spreading', 'marrow', 'myocardial', 'cardiac', 'CNS', 'central nervous system'],
      ...['circulatory', 'cardiorespiratory', 'inbreeding', 'synaptic', 'market', 'financial', 'anti'],
    ],
    ['depression'],
  ),
  ...['tropical depressions', 'ST depressions', 'depression glass', 'depression era', 'depressed prices'],
  ...['depressed fracture', 'depressed skull fracture'],
];

const computerMemory = [
  ...join(
    ['memory'],
    [
      ...[
        'leak',
        'leaks',
        'card',
        'cards',
        'stick',
        'foam',
        'lane',
        'usage',
        'management',
        'allocation',
        'chip',
      ],
      ...[
        'chips',
        'address',
        'bank',
        'model',
        'safety',
        'limit',
        'footprint',
        'access',
        'bandwidth',
        'exhaustion',
      ],
      ...['corruption', 'map', 'of'],
    ],
  ),
  ...join(
    ['flash', 'shared', 'virtual', 'muscle', 'main', 'random access', 'read only', 'in', 'out of'],
    ['memory'],
  ),
];

const fittingThings = [
  ...join(['fits'], ['and starts', 'of laughter', 'all', 'in', 'into', 'the', 'your', 'well', 'with', 'on']),
  ...join(['it', 'that', 'which', 'one size', 'this'], ['fits']),
];

const notSick = [
  ...join(
    [
      ...[
        'metal',
        'alert',
        'alarm',
        'screen',
        'compassion',
        'donor',
        'voter',
        'decision',
        'pandemic',
        'battle',
      ],
      ...['war', 'material', 'listener', 'subscription', 'anti'],
    ],
    ['fatigue'],
  ),
  ...join(
    ['fatigue'],
    ['crack', 'cracks', 'cracking', 'life', 'test', 'testing', 'strength', 'limit', 'failure'],
  ),
  ...['army fatigues', 'chronic fatigue syndrome', 'tired of', 'sick and tired', 'market weakness'],
  ...join(['heat', 'address', 'resource', 'pool', 'port'], ['exhaustion']),
];

/** The seizures of customs officers and courts. */
export const otherSenses = [{ words: ['seizure', 'seizures'], phrases: lawfulSeizures }];

/** Longer phrases that hold one of our words in another sense. The phrase wins and stays unmarked. */
export const suppressors: readonly string[] = [
  ...otherAttacks,
  ...depressions,
  ...computerMemory,
  ...fittingThings,
  ...notSick,
  ...['political convulsion', 'political convulsions', 'social convulsions', 'convulsive laughter'],
  ...join(['rash'], ['decision', 'decisions', 'act', 'move', 'promise', 'judgment', 'guard', 'driving']),
  ...['a rash of', 'diaper rash', 'nappy rash', 'heat rash'],
  ...join(
    ['bipolar'],
    ['transistor', 'transistors', 'junction', 'electrode', 'electrodes', 'neuron', 'neurons'],
  ),
  ...join(['bipolar'], ['cell', 'cells', 'world', 'outflow', 'montage', 'forceps', 'cautery']),
  ...['anti-anxiety', 'anti-nausea', 'anti-headache', 'anti-vomiting', 'market anxiety', 'status anxiety'],
  ...[
    'separation anxiety',
    'anxious to',
    'tulip mania',
    'anorexia nervosa',
    'risk appetite',
    'verbal diarrhea',
  ],
  ...['pregnant pause', 'pregnant silence', 'pain point', 'pain points', 'pain au chocolat', 'growing pains'],
  ...['dizzy heights', 'sleepy hollow', 'sleepy town'],
  ...join(
    ['weight loss'],
    ['program', 'programs', 'surgery', 'plan', 'plans', 'diet', 'diets', 'tips', 'clinic'],
  ),
];
