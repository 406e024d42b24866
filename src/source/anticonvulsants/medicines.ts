import type { Medicine } from '../document.ts';

/** A row's lists, written as comma-separated words so that the table can be read at a glance. */
interface Row {
  readonly names?: string;
  readonly brands?: string;
  readonly ambiguous?: string;
  readonly capitalised?: string;
  readonly short?: string;
  readonly mainlyOther?: true;
  readonly remark?: string;
}

const words = (list: string): string[] => list.split(', ');

function medicine(tracking: Medicine['tracking'], inn: string, atc: string, row: Row = {}): Medicine {
  return {
    inn,
    id: inn.replace(/[^a-z]+/g, '-'),
    names: row.names ? words(row.names) : [],
    brands: row.brands ? words(row.brands) : [],
    ...(row.ambiguous && { ambiguous: words(row.ambiguous) }),
    ...(row.capitalised && { capitalised: words(row.capitalised) }),
    ...(row.short && { abbreviations: words(row.short) }),
    tracking,
    ...(row.mainlyOther && { mainlyOther: true }),
    atc: words(atc),
    ...(row.remark && { remark: row.remark }),
  };
}

const benzodiazepine = 'also a benzodiazepine';
const barbiturate = 'also a barbiturate';
const gone = 'no longer sold';
const goneOrRare = 'rarely used or no longer sold';

/**
 * The medicines of the group: WHO's ATC group N03A whole, and others used against seizures. The article names none.
 * Order matters twice: an abbreviation that two of them share belongs on pages to the first (PGB is pregabalin, not
 * progabide), and look-up lists them so. Brands: United States, then Britain and the rest of Europe, then Canada and
 * elsewhere. Names in other languages are here without accents, which the matcher does not mind.
 */
export const medicines: readonly Medicine[] = [
  medicine('on', 'valproic acid', 'N03AG01', {
    names:
      'valproate, valproate sodium, sodium valproate, divalproex, divalproex sodium, valproate semisodium, semisodium valproate, valproate magnesium, magnesium valproate, calcium valproate, 2-propylpentanoic acid, acide valproique, valproate de sodium, Valproinsäure, Natriumvalproat, acido valproico, valproato, valproato de sodio',
    brands:
      'Depakote, Depakote ER, Depakote Sprinkles, Depakene, Depacon, Stavzor, Epilim, Epilim Chrono, Epilim Chronosphere, Episenta, Epival, Epival CR, Convulex, Dyzantil, Syonell, Orlept, Depakine, Depakine Chrono, Ergenyl, Orfiril, Micropakine, Depamag, Encorate',
    ambiguous: 'Belvo',
    short: 'VPA, VPS, DVP, DVPX',
  }),
  medicine('on', 'carbamazepine', 'N03AF01', {
    names: 'carbamazepin, carbamazepina, karbamazepin',
    brands:
      'Tegretol, Tegretol XR, Tegretol CR, Tegretol Prolonged Release, Carbatrol, Epitol, Equetro, Carnexiv, Carbagen, Teril Retard, Timonil, Finlepsin, Neurotop, Tegretal',
    ambiguous: 'Curatil, Arbil, Arbil MR',
    short: 'CBZ',
  }),
  medicine('on', 'oxcarbazepine', 'N03AF02', {
    names: 'oxcarbazepin, oxcarbazepina',
    brands: 'Trileptal, Oxtellar XR, Apydan',
    ambiguous: 'Timox',
    short: 'OXC, OCBZ',
  }),
  medicine('on', 'eslicarbazepine', 'N03AF04', {
    names: 'eslicarbazepine acetate, eslicarbazepin, eslicarbazepina',
    brands: 'Aptiom, Zebinix, Exalief',
    short: 'ESL, ESC',
  }),
  medicine('on', 'rufinamide', 'N03AF03', {
    names: 'rufinamid, rufinamida',
    brands: 'Banzel, Inovelon',
    short: 'RUF, RFM',
  }),
  medicine('on', 'lamotrigine', 'N03AX09', {
    names: 'lamotrigin, lamotrigina',
    brands: 'Lamictal, Lamictal XR, Lamictal ODT, Subvenite, Lamictin',
    short: 'LTG, LMT',
  }),
  medicine('on', 'levetiracetam', 'N03AX14', {
    brands:
      'Keppra, Keppra XR, Spritam, Elepsia XR, Roweepra, Desitrend, Matever, Kevesy, Genlev, Lecaent, Levipil',
    ambiguous: 'Eltam',
    short: 'LEV, LVT',
  }),
  medicine('on', 'brivaracetam', 'N03AX23', {
    brands: 'Briviact, Nubriveo, Brivlera',
    short: 'BRV',
  }),
  medicine('on', 'topiramate', 'N03AX11', {
    names: 'topiramat, topiramato',
    brands: 'Topamax, Topamax Sprinkle, Trokendi XR, Qudexy XR, Eprontia, Epitomax',
    short: 'TPM',
  }),
  medicine('on', 'zonisamide', 'N03AX15', {
    names: 'zonisamid, zonisamida',
    brands: 'Zonegran, Zonisade, Desizon',
    short: 'ZNS, ZON',
  }),
  medicine('on', 'phenytoin', 'N03AB02', {
    names: 'phenytoin sodium, diphenylhydantoin, phenytoine, fenitoina',
    brands:
      'Dilantin, Dilantin Kapseals, Phenytek, Epanutin, Phenytoin Sodium Flynn, Phenhydan, Zentropil, Eptoin',
    short: 'PHT, DPH',
    remark: 'also a hydantoin',
  }),
  medicine('on', 'fosphenytoin', 'N03AB05', {
    names: 'fosphenytoin sodium, fosphenytoine',
    brands: 'Cerebyx, Sesquient, Pro-Epanutin',
    short: 'FOS, fPHT',
    remark: 'given by injection; the body turns it into phenytoin',
  }),
  medicine('on', 'phenobarbital', 'N03AA02', {
    names: 'phenobarbitone, phenobarbital sodium, phenobarb, fenobarbital',
    brands: 'Sezaby, Phenobarbital Accord, Gardenal, Luminaletten',
    capitalised: 'Luminal',
    short: 'PB, PHB',
    remark: barbiturate,
  }),
  medicine('on', 'primidone', 'N03AA03', {
    names: 'primidon, primidona',
    brands: 'Mysoline, Liskantin, Enodama, Mylepsinum',
    short: 'PRM, PRI',
    remark: 'the body turns it into phenobarbital',
  }),
  medicine('on', 'methylphenobarbital', 'N03AA01', {
    names: 'mephobarbital, methylphenobarbitone',
    brands: 'Mebaral',
    ambiguous: 'Prominal',
    short: 'MPB',
    remark: `${barbiturate}; ${goneOrRare}`,
  }),
  medicine('on', 'barbexaclone', 'N03AA04', { brands: 'Maliasin', remark: `${barbiturate}; ${goneOrRare}` }),
  medicine('on', 'metharbital', 'N03AA30', {
    names: 'metharbitone',
    brands: 'Gemonil',
    remark: `${barbiturate}; ${gone}`,
  }),
  medicine('on', 'ethotoin', 'N03AB01', { brands: 'Peganone', remark: goneOrRare }),
  medicine('on', 'amino(diphenylhydantoin) valeric acid', 'N03AB03', { remark: gone }),
  medicine('on', 'mephenytoin', 'N03AB04', {
    names: 'methoin',
    brands: 'Mesantoin',
    short: 'MHT',
    remark: gone,
  }),
  medicine('off', 'phenytoin combinations', 'N03AB52', {
    remark: 'phenytoin together with other medicines',
  }),
  medicine('off', 'mephenytoin combinations', 'N03AB54', {
    remark: 'mephenytoin together with other medicines',
  }),
  medicine('on', 'paramethadione', 'N03AC01', { brands: 'Paradione', remark: gone }),
  medicine('on', 'trimethadione', 'N03AC02', {
    names: 'troxidone',
    brands: 'Tridione',
    short: 'TMO',
    remark: gone,
  }),
  medicine('on', 'ethadione', 'N03AC03', { brands: 'Petidione', remark: gone }),
  medicine('on', 'ethosuximide', 'N03AD01', {
    names: 'ethosuccimide, ethosuximid, etosuximida',
    brands: 'Zarontin, Epesri, Petnidan, Suxilep, Suxinutin',
    ambiguous: 'Emeside',
    short: 'ETX, ESM, ETS',
  }),
  medicine('on', 'phensuximide', 'N03AD02', { brands: 'Milontin', remark: gone }),
  medicine('on', 'mesuximide', 'N03AD03', {
    names: 'methsuximide',
    brands: 'Celontin, Petinutin',
    short: 'MSM, MSX',
  }),
  medicine('off', 'ethosuximide combinations', 'N03AD51', {
    remark: 'ethosuximide together with other medicines',
  }),
  medicine('on', 'clonazepam', 'N03AE01', {
    brands: 'Klonopin, Rivotril, Antelepsin',
    short: 'CZP, CNZ, CLZ',
    remark: benzodiazepine,
  }),
  medicine('on', 'valpromide', 'N03AG02', { names: 'dipropylacetamide', brands: 'Depamide', short: 'VPD' }),
  medicine('off', 'aminobutyric acid', 'N03AG03', {
    names: 'gamma-aminobutyric acid, γ-aminobutyric acid',
    brands: 'Gamalon',
    short: 'GABA',
    remark: 'a messenger substance of the brain and a food supplement, hardly ever a medicine',
  }),
  medicine('on', 'vigabatrin', 'N03AG04', {
    names: 'vigabatrine, vigabatrina, gamma-vinyl-GABA, γ-vinyl-GABA',
    brands: 'Sabril, Vigadrone, Vigafyde, Vigpoder, Kigabeq, Sabrilex',
    short: 'VGB, GVG',
  }),
  medicine('on', 'tiagabine', 'N03AG06', {
    names: 'tiagabine hydrochloride, tiagabin, tiagabina',
    brands: 'Gabitril',
    short: 'TGB',
  }),
  medicine('on', 'sultiame', 'N03AX03', {
    names: 'sulthiame, sulfthiame, sultiam, sulthiam',
    brands: 'Ospolot',
    short: 'STM, SUL',
  }),
  medicine('on', 'phenacemide', 'N03AX07', { brands: 'Phenurone', remark: gone }),
  medicine('on', 'felbamate', 'N03AX10', {
    names: 'felbamat, felbamato',
    brands: 'Felbatol, Taloxa',
    short: 'FBM, FLB',
  }),
  medicine('on', 'pheneturide', 'N03AX13', {
    names: 'phenylethylacetylurea',
    brands: 'Benuride',
    remark: gone,
  }),
  medicine('on', 'stiripentol', 'N03AX17', { brands: 'Diacomit', short: 'STP, STI' }),
  medicine('on', 'lacosamide', 'N03AX18', {
    names: 'lacosamid, lacosamida',
    brands: 'Vimpat, Motpoly XR, Lacosamide UCB, Lacosamide Accord',
    short: 'LCM, LCS',
  }),
  medicine('on', 'carisbamate', 'N03AX19', { short: 'CRS, CSB', remark: 'never sold; studied in trials' }),
  medicine('on', 'retigabine', 'N03AX21', {
    names: 'ezogabine',
    brands: 'Potiga, Trobalt',
    short: 'RTG, EZG',
    remark: gone,
  }),
  medicine('on', 'perampanel', 'N03AX22', { brands: 'Fycompa', short: 'PER, PMP' }),
  medicine('near', 'cannabidiol', 'N03AX24', {
    brands: 'Epidiolex, Epidyolex',
    short: 'CBD',
    remark: 'as a medicine only; shop oils with CBD are something else',
  }),
  medicine('on', 'cenobamate', 'N03AX25', {
    names: 'cenobamat',
    brands: 'Xcopri, Ontozry',
    short: 'CNB, CBM',
  }),
  medicine('near', 'fenfluramine', 'N03AX26, A08AA02', {
    names: 'fenfluramine hydrochloride',
    brands: 'Fintepla',
    short: 'FFA, FEN',
    remark: 'once a slimming medicine, withdrawn as such',
  }),
  medicine('on', 'ganaxolone', 'N03AX27', { brands: 'Ztalmy', short: 'GNX' }),
  medicine('on', 'beclamide', 'N03AX30', { brands: 'Nydrane, Posedrine', remark: gone }),
  medicine('on', 'gabapentin', 'N02BF01', {
    names: 'gabapentin enacarbil, gabapentine, gabapentina',
    brands: 'Neurontin, Gralise, Horizant, Gabarone, Gabatin, Gabapin',
    short: 'GBP, GPN, GBN',
    remark: 'also a gabapentinoid',
  }),
  medicine('on', 'pregabalin', 'N02BF02', {
    names: 'pregabaline, pregabalina',
    brands: 'Lyrica, Lyrica CR, Axalid, Rewisca',
    ambiguous: 'Alzain',
    short: 'PGB, PGN',
    remark: 'also a gabapentinoid',
  }),
  medicine('on', 'progabide', 'N03AG05', { brands: 'Gabrene', short: 'PGB', remark: gone }),
  medicine('off', 'mirogabalin', 'N02BF03', {
    brands: 'Tarlige',
    short: 'MGB',
    remark: 'a gabapentinoid for nerve pain, not for seizures',
  }),
  medicine('near', 'diazepam', 'N05BA01', {
    brands: 'Valtoco, Diastat, Libervant, Stesolid, Diazemuls, Tensium',
    ambiguous: 'Valium',
    short: 'DZP, DZ',
    remark: benzodiazepine,
  }),
  medicine('on', 'clobazam', 'N05BA09', {
    brands: 'Sympazan, Frisium, Perizam, Tapclob, Urbanyl',
    ambiguous: 'Onfi, Zacco',
    short: 'CLB, CLBZ',
    remark: benzodiazepine,
  }),
  medicine('near', 'lorazepam', 'N05BA06', {
    brands: 'Ativan, Loreev XR, Temesta, Tavor',
    short: 'LZP, LOR',
    remark: benzodiazepine,
  }),
  medicine('on', 'clorazepate', 'N05BA05', {
    names: 'clorazepate dipotassium, potassium clorazepate, dipotassium clorazepate',
    brands: 'Tranxene, Tranxene T-Tab',
    short: 'CLP, CZE',
    remark: benzodiazepine,
  }),
  medicine('near', 'nitrazepam', 'N05CD02', {
    brands: 'Mogadon, Somnite',
    short: 'NZP, NTZ',
    remark: benzodiazepine,
  }),
  medicine('near', 'midazolam', 'N05CD08', {
    names: 'midazolam hydrochloride, midazolam maleate',
    brands: 'Nayzilam, Seizalam, Buccolam, Epistatus, Hypnovel, Ozalin, Miprosed, Dormicum',
    capitalised: 'Versed',
    short: 'MDZ, MDL, BMZ',
    remark: benzodiazepine,
  }),
  medicine('near', 'acetazolamide', 'S01EC01', {
    brands: 'Diamox',
    short: 'AZM, ACZ, AZA',
    mainlyOther: true,
    remark: 'above all for eye pressure and mountain sickness',
  }),
  medicine('near', 'piracetam', 'N06BX03', {
    brands: 'Nootropil',
    short: 'PIR',
    mainlyOther: true,
    remark: 'of all seizures, it is used for one kind of muscle jerks',
  }),
  medicine('near', 'everolimus', 'L01EG02, L04AH02', {
    brands: 'Afinitor, Afinitor Disperz, Zortress, Torpenz, Votubia, Certican',
    short: 'EVE, EVL',
    mainlyOther: true,
    remark: 'used against seizures in tuberous sclerosis only; else for cancer and transplants',
  }),
  medicine('off', 'corticotropin', 'H01AA01', {
    names: 'adrenocorticotropic hormone, corticotrophin, adrenocorticotrophic hormone',
    brands: 'Acthar, Acthar Gel, Cortrophin, Purified Cortrophin Gel',
    short: 'ACTH',
    remark: 'a hormone, used for infantile spasms',
  }),
  medicine('off', 'tetracosactide', 'H01AA02', {
    names: 'cosyntropin, tetracosactrin',
    brands: 'Cortrosyn, Synacthen, Synacthen Depot',
    remark: 'a hormone used in tests, and for infantile spasms',
  }),
  medicine('off', 'potassium bromide', 'N05CM11', {
    names: 'sodium bromide, bromide salts, bromides, bromide',
    brands: 'Dibro-Be',
    short: 'KBr',
    remark: 'an old seizure medicine, today mostly for animals',
  }),
  medicine('off', 'paraldehyde', 'N05CC05', {
    short: 'PAR',
    remark: 'an old emergency medicine for seizures',
  }),
  medicine('off', 'clomethiazole', 'N05CM02', {
    names: 'chlormethiazole',
    brands: 'Heminevrin, Distraneurin',
    remark: 'a sedative',
  }),
  medicine('off', 'magnesium sulfate', 'A12CC02, B05XA05', {
    names: 'magnesium sulphate, Epsom salt',
    short: 'MgSO4, MgS',
    remark: 'used for seizures in pregnancy (eclampsia) only',
  }),
  medicine('off', 'pentobarbital', 'N05CA01', {
    names: 'pentobarbitone',
    brands: 'Nembutal',
    short: 'PTB',
    remark: `${barbiturate}; used in hospital only`,
  }),
  medicine('off', 'thiopental', 'N01AF03, N05CA19', {
    names: 'thiopentone',
    brands: 'Pentothal',
    remark: `${barbiturate}; used in hospital only`,
  }),
];
