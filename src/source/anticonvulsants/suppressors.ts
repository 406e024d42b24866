const depressions = [
  ...['Great', 'economic', 'tropical', 'ST', 'ST segment', 'PR segment', 'spreading', 'cortical spreading'],
  ...['bone marrow', 'marrow', 'myocardial', 'cardiac', 'CNS', 'central nervous system', 'circulatory'],
  ...['cardiorespiratory', 'inbreeding', 'long term synaptic', 'synaptic', 'market', 'financial'],
].map((kind) => `${kind} depression`);

const lawfulSeizures = [
  ...['asset', 'property', 'drug', 'cash', 'land', 'house', 'vehicle', 'vessel', 'ship', 'tanker'],
  ...['farm', 'border', 'customs', 'police', 'gun', 'weapon', 'firearm', 'arms', 'narcotic', 'narcotics'],
  ...['heroin', 'fentanyl', 'contraband', 'domain', 'government', 'federal', 'civil', 'wage', 'tax'],
  ...['power', 'crypto', 'bitcoin', 'ivory', 'unreasonable', 'warrantless', 'engine'],
  ...['piston', 'bearing', 'brake', 'search and', 'searches and'],
].map((kind) => `${kind} seizure`);

const seizuresOf = [
  ...['power', 'assets', 'property', 'land', 'lands', 'goods', 'evidence', 'funds', 'territory', 'weapons'],
  ...['the property', 'the assets', 'the ship', 'the vessel', 'the tanker', 'the land', 'the house'],
  ...['her assets', 'private property', 'Crimea', 'Russian'],
].map((what) => `seizure of ${what}`);

const notSick = [
  ...['metal', 'alert', 'alarm', 'screen', 'compassion', 'donor', 'voter', 'decision', 'pandemic', 'battle'],
  ...['war', 'material', 'listener', 'subscription', 'army'],
].map((kind) => `${kind} fatigue`);

const computerMemory = [
  ...[
    'leak',
    'card',
    'stick',
    'foam',
    'lane',
    'usage',
    'management',
    'allocation',
    'chip',
    'address',
    'bank',
  ],
  ...['model', 'safety', 'limit', 'footprint', 'access', 'bandwidth', 'exhaustion', 'corruption', 'map'],
].map((what) => `memory ${what}`);

/** Longer phrases that hold one of our words in another sense. The phrase wins and stays unmarked. */
export const suppressors: readonly string[] = [
  ...depressions,
  ...[
    'depression glass',
    'depression era',
    'depressed fracture',
    'depressed skull fracture',
    'depressed prices',
  ],
  ...lawfulSeizures,
  ...seizuresOf,
  ...['seizure warrant', 'seizure order', 'seizures by customs', 'seizures by police'],
  // Attacks that look like epileptic seizures and are something else.
  ...[
    'non-epileptic seizure',
    'psychogenic non-epileptic seizure',
    'psychogenic seizure',
    'dissociative seizure',
  ],
  ...['functional seizure', 'non-epileptic attack', 'non-epileptic event', 'non-epileptic attack disorder'],
  ...[
    'non-epileptic',
    'electro-convulsive',
    'convulsive laughter',
    'political convulsion',
    'social convulsion',
  ],
  ...['anti-anxiety', 'anti-nausea', 'anti-depression', 'anti-headache', 'anti-fatigue', 'anti-vomiting'],
  ...['rash decision', 'rash act', 'rash move', 'rash promise', 'rash judgment', 'a rash of', 'diaper rash'],
  ...['nappy rash', 'heat rash', 'rash guard', 'rash driving'],
  ...notSick,
  ...[
    'army fatigues',
    'fatigue crack',
    'fatigue cracking',
    'fatigue life',
    'fatigue test',
    'fatigue strength',
  ],
  ...[
    'fatigue limit',
    'fatigue failure',
    'chronic fatigue syndrome',
    'heat exhaustion',
    'address exhaustion',
  ],
  ...['resource exhaustion', 'pool exhaustion', 'market weakness', 'code weakness', 'risk appetite'],
  ...computerMemory,
  ...['flash memory', 'shared memory', 'virtual memory', 'muscle memory', 'in memory of'],
  ...['random access memory', 'read only memory', 'main memory', 'memory of', 'in-memory', 'out of memory'],
  ...['pregnant pause', 'pregnant silence', 'pregnant chad', 'tulip mania', 'bipolar transistor'],
  ...['bipolar junction', 'bipolar electrode', 'bipolar neuron', 'bipolar cell', 'bipolar world'],
  ...['bipolar outflow', 'bipolar montage', 'bipolar forceps', 'anorexia nervosa'],
  ...[
    'market anxiety',
    'status anxiety',
    'separation anxiety',
    'verbal diarrhea',
    'pain point',
    'pain au chocolat',
  ],
  ...['growing pains', 'dizzy heights', 'fits and starts', 'fits of laughter', 'fits all', 'fits in'],
  ...[
    'fits into',
    'fits the',
    'fits your',
    'fits well',
    'fits with',
    'it fits',
    'that fits',
    'which fits',
    'sized fits',
  ],
  ...[
    'tired of',
    'sick and tired',
    'anxious to',
    'swelling crowd',
    'sleepy hollow',
    'sleepy town',
    'cold turkey sandwich',
  ],
  ...[
    'weight loss program',
    'weight loss surgery',
    'weight loss plan',
    'weight loss diet',
    'weight loss tips',
  ],
  ...['weight loss clinic'],
];
