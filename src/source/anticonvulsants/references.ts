import type { Reference } from '../document.ts';

/**
 * Where the appraisals and safety notes come from. `needsChecking` stays until the primary text itself has been
 * read: a mirror, a news item about it or a bare title does not count. No address here was guessed.
 */
export const references = {
  aanMigraine: {
    title: 'American Academy of Neurology, 2012: medicines that prevent migraine in adults',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3335452',
  },
  aanMigraineCitation: {
    title: 'Neurology 2012;78:1337–1345, citation record of the same guideline',
    url: 'https://n.neurology.org/highwire/citation/45207/medlars',
  },
  aedMechanisms: {
    title: 'Epilepsy Foundation: how commonly used epilepsy medicines work',
    url: 'https://www.epilepsy.com/learn/professionals/resource-library/tables/mechanism-action-commonly-used-aeds',
  },
  // Read: the abstract, in an index (SafetyLit) only.
  antidepressantReview: {
    title: 'Vigo and Baldessarini, 2009: anticonvulsants in the treatment of major depressive disorder',
    url: 'https://doi.org/10.1080/10673220903129814',
    needsChecking: true,
  },
  // Read: the whole page: 61 people; nearly half left the trial, some for adverse events.
  bingeEatingTrial: {
    title: 'American Family Physician, 2003: topiramate for binge eating, summary of a trial with 61 people',
    url: 'https://www.aafp.org/pubs/afp/issues/2003/0615/p2580.html',
  },
  bipolarStrategies: {
    title: 'Psychiatric Times: anticonvulsants in bipolar disorder, what works and what does not',
    url: 'https://psychiatrictimes.com/view/anticonvulsant-strategies-treating-bipolar-disorder-what-works-what-doesnt',
  },
  boxedWarnings: {
    title: 'Wahab and Iqbal, 2023: boxed warnings of antiseizure medicines (abstract)',
    url: 'https://dx.doi.org/10.1007/s40290-023-00475-x',
  },
  // Read: the abstract, with its figures: 69 people, ten weeks.
  bulimiaTrial: {
    title: 'Hoopes and others, 2003: topiramate in bulimia, a trial with 69 people (abstract)',
    url: 'https://doi.org/10.4088/jcp.v64n1109',
  },
  canada988Commission: {
    title: 'Mental Health Commission of Canada: 988 launches in Canada',
    url: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
  },
  cdcSeizureFirstAid: {
    title: 'CDC: first aid for seizures',
    url: 'https://www.cdc.gov/epilepsy/communications/features/firstaid.htm',
  },
  // Read: its boxed warning. The labels of clonazepam, clorazepate and lorazepam have the same.
  clobazamLabel: {
    title: 'FDA label of clobazam (Onfi), as data: boxed warning on use with opioids',
    url: 'https://api.fda.gov/drug/label.json?search=set_id%3A%22de03bd69-2dca-459c-93b4-541fd3e9571c%22',
  },
  cmajBackPain: {
    title: 'Canadian Medical Association Journal, 2018;190:E786: anticonvulsants for low back pain, a review',
    url: 'https://www.cmaj.ca/content/190/26/E786',
  },
  // Read: the abstract of the review as it stood until 2017.
  cochraneFibromyalgia: {
    title: 'Cochrane review, 2013: anticonvulsants for fibromyalgia (abstract; withdrawn since)',
    url: 'https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD010782/full/en',
  },
  contraceptionCharity: {
    title: 'Epilepsy Action: contraception and epilepsy medicines',
    url: 'https://epilepsy.org.uk/living/sex-and-contraception/contraception-an-epilepsy',
  },
  contraceptionFsrh: {
    title: 'FSRH guidance, May 2022: drug interactions with hormonal contraception',
    url: 'https://www.fsrh.org/standards-and-guidance/fsrh-guidelines-and-statements/drug-interactions/',
    needsChecking: true,
  },
  cpicCarbamazepine: {
    title: 'CPIC guideline, 2013: the HLA-B gene and carbamazepine',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3748365',
  },
  dosingCharity: {
    title: 'Epilepsy Action: taking epilepsy medicines',
    url: 'https://www.epilepsy.org.uk/info/treatment/anti-epileptic-drug-treatment',
  },
  dressFda: {
    title: 'FDA, 28 November 2023: rare but serious reaction (DRESS) with levetiracetam and clobazam',
    url: 'https://www.fda.gov/drugs/fda-drug-safety-podcasts/fda-warns-rare-serious-drug-reaction-antiseizure-medicines-levetiracetam-keppra-keppra-xr-elepsia-xr',
  },
  // Read: the whole summary. The FDA page itself was read in part; when symptoms begin is not in that part.
  dressSummary: {
    title: 'Healthesystems: summary of the FDA warning on DRESS',
    url: 'https://healthesystems.com/workerscomprehensive/fda-warns-of-rare-drug-interactions-with-antiseizure-drugs/',
    needsChecking: true,
  },
  // Read: the overview: its uses, generalised anxiety disorder among them, and how it is thought to work.
  emaLyrica: {
    title: 'European Medicines Agency: Lyrica (pregabalin), overview',
    url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/lyrica',
  },
  fdaConsumer: {
    title: 'FDA consumer update on epilepsy medicines',
    url: 'http://www.fda.gov/ForConsumers/ConsumerUpdates/ucm107332.htm',
  },
  fdaGabapentinoids: {
    title: 'FDA, 2019: serious breathing problems with gabapentin and pregabalin',
    url: 'https://fda.gov/drugs/drug-safety-and-availability/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin',
  },
  // Read: the whole page, as a library keeps it.
  fdaHlaTest: {
    title:
      'FDA consumer update, 2007: gene test before carbamazepine for people with Asian ancestry (archived)',
    url: 'https://webarchive.library.unt.edu/web/20090115213426/http://www.fda.gov/consumer/updates/genetictest121707.html',
  },
  fdaReferenceExample: {
    title: 'FDA ucm388746, reference material example, section 5',
    needsChecking: true,
  },
  fdaSuicidality: {
    title: 'FDA, 2008: suicidal thoughts and antiepileptic medicines',
    url: 'https://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm100195.htm',
  },
  fdaValproate: {
    title: 'FDA: valproate, migraine and pregnancy',
    url: 'http://www.fda.gov/Drugs/DrugSafety/ucm350684.htm',
  },
  // Read: the summary of the review and its appraisal.
  lamotrigineDepression: {
    title:
      'NCBI Bookshelf (DARE): lamotrigine for depression that other medicines did not help, a review appraised',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK79680/',
  },
  // Read: its boxed warning on serious rashes, Stevens-Johnson syndrome among them.
  lamotrigineLabel: {
    title: 'FDA label of lamotrigine, as data: boxed warning on serious skin rashes',
    url: 'https://api.fda.gov/drug/label.json?search=set_id%3A%22dc6e6735-d49a-44d8-936d-7c33437bc59e%22',
  },
  // Read: the key points: channels, GABA, and gabapentin at calcium channels.
  mechanismReview: {
    title: 'Nature Reviews Neuroscience, 2004: the neurobiology of antiepileptic medicines',
    url: 'https://doi.org/10.1038/nrn1430',
  },
  // Read: the page, which leads to the forms; it names no phone number.
  medWatchFda: {
    title: 'FDA MedWatch: safety information, and how to report',
    url: 'https://www.fda.gov/safety/medwatch-fda-safety-information-and-adverse-event-reporting-program/medical-product-safety-information',
  },
  // Read: the whole page, as a library keeps it: by phone 1-800-FDA-1088.
  medWatchPhone: {
    title: 'FDA MedWatch: how to refer to it, with the phone number (archived 2009)',
    url: 'https://webarchive.library.unt.edu/eot2008/20090117010916/http:/www.fda.gov/medwatch/DHCP_howto.htm',
  },
  // Read: the whole page.
  mhraFathersValproate: {
    title: 'UK government (MHRA), January 2024: study on children born to men who take valproate',
    url: 'https://www.gov.uk/government/news/mhra-update-on-new-study-on-risk-in-children-born-to-men-taking-valproate',
  },
  mhraPregnancy: {
    title: 'UK government (MHRA), 2021: safety review of epilepsy medicines in pregnancy',
    url: 'https://www.gov.uk/government/news/safety-review-of-epilepsy-medicines-in-pregnancy-women-who-may-become-pregnant-urged-to-discuss-treatment-options-with-their-doctor',
  },
  mhraTopiramate: {
    title: 'MHRA Drug Safety Update, June 2024: topiramate',
    needsChecking: true,
  },
  mhraTopiramateReport: {
    title: 'Epilepsy Scotland: report of the MHRA rules for topiramate',
    url: 'https://www.epilepsyscotland.org.uk/new-pregnancy-prevention-measures-introduced-for-topiramate/',
    needsChecking: true,
  },
  // Read: the guideline committee’s own summary: its key points.
  niceChronicPainBmj: {
    title: 'BMJ, 2021: chronic pain, summary of the NICE guidance (NG193) by its committee',
    url: 'https://doi.org/10.1136/bmj.n895',
  },
  niceChronicPainRcgp: {
    title: 'Royal College of General Practitioners: on the NICE chronic pain guidance (NG193)',
    url: 'https://www.rcgp.org.uk/news/latest-nice-chronic-pain-guidance',
  },
  niceSciaticaNews: {
    title: 'MIMS: report of the NICE update on sciatica (NG59)',
    url: 'https://www.mims.co.uk/nice-updates-sciatica-treatment-guidance/pain/article/1695191',
    needsChecking: true,
  },
  nihrBackPain: {
    title: 'NIHR Evidence: two nerve medicines are not suitable for long-term low back pain',
    url: 'https://evidence.nihr.ac.uk/alert/two-nerve-drugs-are-not-suitable-for-treating-long-term-low-back-pain',
  },
  // Read: the abstract: side effects of the medicines, none of the benefits.
  nonEpilepticReview: {
    title: 'Review of psychogenic non-epileptic seizures, PMC4206377 (abstract)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4206377',
  },
  // Read: the abstract and the beginning: such seizures often do not respond to usual treatment.
  nonEpilepticWorkshop: {
    title: 'LaFrance and others, 2006: treatment of non-epileptic seizures, workshop summary',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5065724',
  },
  pregabalinAnxietyReview: {
    title: 'CNS Drugs, 2014: pregabalin in adults with generalised anxiety disorder',
    url: 'https://link.springer.com/doi/10.1007/s40263-014-0192-0',
  },
  pregabalinAnxietyUpdate: {
    title: 'Baldwin and others, 2013: pregabalin for generalised anxiety disorder, an update',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3699256/',
  },
  // Read: its indications. Fibromyalgia is one; anxiety is not.
  pregabalinLabel: {
    title: 'FDA label of pregabalin, as data: what it is approved for in the US',
    url: 'https://api.fda.gov/drug/label.json?search=set_id%3A%22ebe34db4-816d-4f0a-adbb-826693662754%22',
  },
  // Read: the abstract: controlled data on their psychiatric use are limited mainly to bipolar disorder.
  psychotropicReview: {
    title: 'Review of antiepileptic medicines in psychiatry, PMC1201637 (abstract)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1201637',
  },
  // Read: the whole page.
  rcpchPregnancy: {
    title: 'Royal College of Paediatrics and Child Health: safety of epilepsy medicines in pregnancy',
    url: 'https://www.rcpch.ac.uk/resources/antiepileptic-drugs-review-safety-use-during-pregnancy',
  },
  samaritans: {
    title: 'Samaritans: how to reach us',
    url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  },
  samhsa988: {
    title: 'SAMHSA: the 988 Suicide and Crisis Lifeline (US)',
    url: 'https://www.samhsa.gov/newsroom/press-announcements/20220729/press-guidance-reporting-988-suicide-crisis-lifeline',
  },
  seizureDamageCase: {
    title: 'Epilepsy centre Berlin-Brandenburg: do seizures harm nerve cells? (case of the month)',
    url: 'https://www.ezbb.de/index.php/falldesmonats/do-seizures-delete-neuronal-cells/?lang=en',
  },
  // Read: the abstract: some seizures very likely do, which ones is open.
  seizureDamageConclusion: {
    title: 'Progress in Brain Research, 2002;135:509: do seizures damage the brain? (abstract)',
    url: 'https://www.ncbi.nlm.nih.gov/pubmed/12143369',
  },
  seizureEmergencyCharity: {
    title: 'Epilepsy Society: when to dial 999',
    url: 'https://www.epilepsysociety.org.uk/when-dial-999',
  },
  sjsNhs: {
    title: 'NHS: Stevens-Johnson syndrome',
    url: 'https://nhs.uk/conditions/stevens-johnson-syndrome',
  },
  sjsReports: {
    title: 'Borrelli and others, 2018: severe skin reactions with epilepsy medicines, FDA reports',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6420776/',
  },
  sourceDocument: {
    title: 'The source article itself: read whole, it has no medicine name',
  },
  statusEpilepticus: {
    title: 'Joshi and Goodkin, 2020: status epilepticus harms the brain, a review',
    url: 'https://pubmed.gov/32890057',
  },
  // Read: the whole page: stopping suddenly may bring on life-threatening seizures.
  stoppingMedicine: {
    title: 'Epilepsy Foundation: stopping seizure medicines',
    url: 'http://www.epilepsy.com/learn/treating-seizures-and-epilepsy/seizure-and-epilepsy-medicines/stopping-medication',
  },
  suicidalityMeta: {
    title: 'Klein and others, 2021: suicidality risk of newer antiseizure medicines',
    url: 'https://pubmed.ncbi.nlm.nih.gov/34338718/',
  },
  suicidalityReview: {
    title: 'Expert Review of Neurotherapeutics, 2022: suicidality and antiepileptic medicines, an update',
    url: 'https://informahealthcare.com/doi/full/10.1080/14737175.2022.2064744',
  },
  valproateNhs: {
    title: 'NHS Greater Glasgow and Clyde: valproate in mental health services',
    url: 'https://rightdecisions.scot.nhs.uk/mypsych-app/working-in-greater-glasgow-clyde/medicines-companion/antidepressants-mood-stabilisers/valproate-use-within-mental-health-services',
  },
  yellowCard: {
    title: 'MHRA Yellow Card: about the scheme (UK)',
    url: 'http://yellowcard.mhra.gov.uk/information',
  },
  yellowCardLabel: {
    title: 'UK product information that names the Yellow Card scheme',
    url: 'https://medicines.org.uk/emc/product/13208/smpc',
  },
} as const satisfies Record<string, Reference>;
