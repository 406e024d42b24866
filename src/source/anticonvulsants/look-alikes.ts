/**
 * Other medicines whose names look or sound like ours, or are one slip of the finger away. The well-known confusions are
 * those that safety bodies warn of (the FDA's name-differentiation work and ISMP's list of confused drug names);
 * the rest are common medicines close to ours in letters, so that the look-up never takes one for ours.
 */
export const lookAlikes: readonly string[] = [
  // lamotrigine, Lamictal
  ...['Lamisil', 'lamivudine', 'labetalol', 'Lomotil', 'Ludiomil', 'Lamprene', 'terbinafine', 'Lamifiban'],
  // fosphenytoin, Cerebyx
  ...['Celebrex', 'Celexa', 'celecoxib', 'Cerezyme', 'fosinopril', 'fosamprenavir', 'fosfomycin', 'Cervarix'],
  // levetiracetam, Keppra; brivaracetam, Briviact
  ...[
    'Kaletra',
    'Keflex',
    'Kepivance',
    'Keytruda',
    'levofloxacin',
    'levocarnitine',
    'levocetirizine',
    'Levitra',
  ],
  ...[
    'levothyroxine',
    'levodopa',
    'aniracetam',
    'oxiracetam',
    'pramiracetam',
    'etiracetam',
    'Brilinta',
    'Levaquin',
  ],
  // topiramate, Topamax; Trileptal
  ...['Toprol', 'Toprol-XL', 'Topicort', 'torsemide', 'Tobradex', 'Trilafon', 'Trilipix', 'topotecan'],
  // carbamazepine, Tegretol, Carbatrol, Equetro; oxcarbazepine
  ...[
    'Tequin',
    'Toradol',
    'Trental',
    'Trandate',
    'Tegison',
    'carbidopa',
    'carbimazole',
    'carvedilol',
    'Cartrol',
  ],
  ...['carboplatin', 'carbinoxamine', 'Eucreas', 'oxazepam', 'oxybutynin'],
  // valproate, Depakote
  ...[
    'valacyclovir',
    'valganciclovir',
    'Valcyte',
    'Valtrex',
    'valsartan',
    'Depo-Provera',
    'Depen',
    'Diprolene',
  ],
  // gabapentin, Neurontin, Gralise; pregabalin, Lyrica
  ...[
    'Noroxin',
    'Neoral',
    'Neupogen',
    'Neurobion',
    'Neupro',
    'Nuprin',
    'gemfibrozil',
    'gabexate',
    'Lopressor',
  ],
  ...['Lyrinel', 'Lysteda', 'Lupron', 'Lybrel', 'Luvox', 'Lasix', 'Loprox'],
  // phenytoin, Dilantin; phenobarbital; primidone, Mysoline
  ...['Dilaudid', 'diltiazem', 'Dilatrate', 'Dipentum', 'phentermine', 'phentolamine', 'phenelzine'],
  ...['phenazopyridine', 'phenylephrine', 'phenoxybenzamine', 'secobarbital', 'butabarbital', 'amobarbital'],
  ...['butalbital', 'barbital', 'hexobarbital', 'methohexital', 'prednisone', 'prednisolone', 'primaquine'],
  ...['Prinivil', 'pyridoxine', 'mesalamine', 'Mestinon', 'Mylanta', 'premarin', 'Pravachol', 'primacor'],
  // zonisamide, Zonegran; ethosuximide, Zarontin; lacosamide, Vimpat; rufinamide
  ...['Zofran', 'Zonalon', 'Zaroxolyn', 'Xarelto', 'zolmitriptan', 'ethionamide', 'ethambutol', 'Vimovo'],
  ...['Vimizim', 'Viramune', 'Viread', 'loperamide', 'nateglinide', 'flutamide', 'leflunomide', 'Zantac'],
  ...['nimesulide', 'furosemide', 'procainamide', 'niclosamide', 'Zometa', 'Zegerid', 'Zoladex'],
  // tiagabine, Gabitril; felbamate; vigabatrin, Sabril; cenobamate, Xcopri; perampanel; Aptiom; Banzel; Potiga
  ...['tizanidine', 'meprobamate', 'carisoprodol', 'dabigatran', 'Saphris', 'Xeloda', 'Xolair', 'Ozempic'],
  ...[
    'Aptivus',
    'Portia',
    'Zostrix',
    'Fosamax',
    'Famvir',
    'Benzac',
    'Benadryl',
    'Requip',
    'Feldene',
    'Faslodex',
  ],
  // clobazam, Onfi; clonazepam, Klonopin; diazepam, Valium; lorazepam, Ativan; midazolam; nitrazepam
  ...[
    'Onglyza',
    'clobetasol',
    'clonidine',
    'clozapine',
    'clomipramine',
    'Clinoril',
    'clofazimine',
    'Klor-Con',
  ],
  ...[
    'alprazolam',
    'temazepam',
    'flurazepam',
    'bromazepam',
    'prazepam',
    'flunitrazepam',
    'estazolam',
    'triazolam',
  ],
  ...[
    'halazepam',
    'quazepam',
    'tetrazepam',
    'medazepam',
    'ketazolam',
    'etizolam',
    'brotizolam',
    'lormetazepam',
  ],
  ...['chlordiazepoxide', 'loprazolam', 'olanzapine', 'Atarax', 'Ambien', 'Atgam', 'Avandia', 'Altace'],
  ...['diazoxide', 'Ditropan', 'Diprivan', 'VePesid', 'valerian', 'nimodipine', 'nifedipine', 'loratadine'],
  // acetazolamide, Diamox; everolimus, Afinitor; fenfluramine; piracetam; cannabidiol; magnesium
  ...[
    'acetohexamide',
    'methazolamide',
    'Trimox',
    'Diabinese',
    'Dimetapp',
    'sirolimus',
    'tacrolimus',
    'Lipitor',
  ],
  ...[
    'temsirolimus',
    'pimecrolimus',
    'zotarolimus',
    'afatinib',
    'paracetamol',
    'piroxicam',
    'cannabinol',
    'Marinol',
  ],
  ...[
    'dexfenfluramine',
    'fluoxetine',
    'paroxetine',
    'fluvoxamine',
    'amphetamine',
    'dronabinol',
    'manganese sulfate',
  ],
  // close in letters to several of ours
  ...[
    'anticoagulant',
    'anticoagulants',
    'anticholinergic',
    'antiemetic',
    'antipsychotic',
    'antibiotic',
    'steroid',
  ],
  ...['steroids', 'methadone', 'dopamine', 'MS Contin', 'rifapentine', 'sodium iodide', 'sodium chloride'],
];
