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
  ...['not epileptic', 'non-seizure'],
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
  // One thing is taken: an article or a pronoun tells. Many seizures "of a focal kind" or "of the newborn" are medical.
  ...join(
    ['seizure of'],
    ['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'this', 'that', 'these', 'those'],
  ),
  ...join(
    ['seizure of', 'seizures of'],
    [
      ...['power', 'control', 'assets', 'property', 'private property', 'land', 'lands', 'goods', 'evidence'],
      ...['funds', 'territory', 'weapons', 'contraband', 'Crimea', 'Kabul', 'Russian', 'Iranian', 'money'],
      ...['cocaine', 'heroin', 'cannabis', 'fentanyl', 'drugs', 'narcotics', 'cash', 'guns', 'firearms'],
      ...['arms', 'ammunition', 'phones', 'vehicles', 'vessels', 'ships', 'tankers', 'homes', 'cattle'],
      ...['voting machines', 'documents', 'computers', 'records', 'bank accounts', 'gold', 'ivory', 'oil'],
      ...['illegal', 'illicit', 'smuggled', 'stolen', 'counterfeit', 'hundreds of', 'tons of', 'tonnes of'],
    ],
  ),
  ...join(['seizures of'], ['the drug', 'the assets', 'the property', 'the land', 'the ship', 'the vessel']),
  ...['seizures totaling', 'seizures totalling', 'seizure totaling', 'seizure totalling'],
  ...[
    'seizure and forfeiture',
    'seizures and forfeitures',
    'seizure or forfeiture',
    'forfeiture and seizure',
  ],
  ...['a record seizure', 'record seizure of', 'record seizures of', 'seizure notice', 'seizure notices'],
  ...['seizure load', 'seizure loads', 'seizure resistance'],
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
  ...join(
    ['depression of'],
    [
      ...['bone marrow', 'the bone marrow', 'consciousness', 'respiration', 'the respiratory', 'breathing'],
      ...['the central nervous', 'the CNS', 'the heart', 'the market', 'the 1930s'],
    ],
  ),
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
  ...['memory requirement', 'memory requirements', 'memory size', 'memory capacity', 'GB memory'],
  ...['4', '8', '16', '32', '64'].flatMap((size) => [`memory: ${size} GB`, `memory: ${size}GB`]),
  ...join(
    ['flash', 'shared', 'virtual', 'muscle', 'main', 'random access', 'read only', 'in', 'out of'],
    ['memory'],
  ),
];

const fittingThings = [
  ...join(
    ['fits'],
    ['and starts', 'of laughter', 'all', 'in', 'into', 'the', 'your', 'well', 'with', 'on', 'tightly'],
  ),
  ...['fits snugly', 'fits perfectly', 'fits neatly', 'cap fits', 'shoe fits'],
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
      ...['seller', 'brand', 'buyer', 'consumer', 'investor', 'reader', 'outrage', 'election'],
      ...['war', 'material', 'listener', 'subscription', 'anti'],
    ],
    ['fatigue'],
  ),
  ...join(
    ['fatigue'],
    ['crack', 'cracks', 'cracking', 'life', 'test', 'testing', 'strength', 'limit', 'failure'],
  ),
  ...['army fatigues', 'chronic fatigue syndrome', 'tired of', 'sick and tired', 'market weakness'],
  ...join(
    ['weakness'],
    [
      ...['of this study', 'of the study', 'of this approach', 'of the evidence', 'of the argument'],
      ...['of the dollar', 'in the dollar', 'in sales', 'in demand', 'in the market', 'in the economy'],
    ],
  ),
  ...join(['numb'], ['with grief', 'with shock', 'with cold', 'with fear']),
  ...join(['heat', 'address', 'resource', 'pool', 'port'], ['exhaustion']),
];

/** Upheavals, and what shakes a body that is not ill. */
const upheavals = [
  ...join(
    ['political', 'social', 'market', 'economic', 'financial', 'national', 'religious', 'revolutionary'],
    ['convulsion', 'convulsions'],
  ),
  ...join(
    ['convulsion of', 'convulsions of'],
    ['nature', 'history', 'war', 'laughter', 'the French', 'the Revolution', 'the market', 'the markets'],
  ),
  ...join(['convulsions of', 'convulsions in'], ['society', 'politics', 'markets', 'the state', 'the world']),
  ...['convulsions in the market', 'convulsions in the markets', 'convulsions in Europe'],
  ...join(['convulsive'], ['laughter', 'sobs', 'sobbing', 'beauty', 'politics', 'change', 'changes']),
  ...join(['convulsed', 'convulsing'], ['with laughter', 'with grief', 'with sobs']),
];

const takingHold = join(
  ['seizing'],
  [
    ...['control', 'power', 'the', 'a', 'an', 'on', 'upon', 'his', 'her', 'their', 'its', 'cash', 'property'],
    ...['goods', 'assets', 'opportunity', 'opportunities', 'land', 'drugs', 'weapons', 'territory', 'up'],
  ],
);

/** Screws and engines: a class word stands in these, which would speak for all the words near it. */
const lubricants = join(
  ['antiseizure', 'anti-seizure'],
  ['compound', 'compounds', 'grease', 'greases', 'lubricant', 'lubricants', 'paste', 'coating', 'coatings'],
);

/** The seizures of customs officers and courts, the convulsions of states. */
export const otherSenses = [
  { words: ['seizure', 'seizures'], phrases: lawfulSeizures },
  { words: ['convulsion', 'convulsions', 'convulsive'], phrases: upheavals },
];

/** Longer phrases that hold one of our words in another sense. The phrase wins and stays unmarked. */
export const suppressors: readonly string[] = [
  ...otherAttacks,
  ...depressions,
  ...computerMemory,
  ...fittingThings,
  ...notSick,
  ...takingHold,
  ...lubricants,
  ...[
    'epileptic colour',
    'epileptic colours',
    'epileptic colour scheme',
    'grand mal tour',
    'grand mal album',
  ],
  ...['Lyrica Anderson', 'Lyrica Garrett'],
  ...join(['rash'], ['decision', 'decisions', 'act', 'move', 'promise', 'judgment', 'guard', 'driving']),
  ...join(
    ['rash of'],
    [
      ...['burglaries', 'robberies', 'thefts', 'crimes', 'attacks', 'incidents', 'accidents', 'complaints'],
      ...['lawsuits', 'shootings', 'resignations', 'closures', 'new', 'recent'],
    ],
  ),
  ...['hives of', 'recent rash of', 'latest rash of', 'new rash of', 'sudden rash of'],
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
