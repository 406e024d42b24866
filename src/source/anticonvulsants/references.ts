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
  antidepressantReview: {
    title: 'Vigo and Baldessarini, 2009, Harvard Review of Psychiatry (title and date seen only)',
    url: 'https://doi.org/10.1080/10673220903129814',
    needsChecking: true,
  },
  bipolarReviewCopy: {
    title: 'Ernst and Goldberg, 2003: abstract as copied on a third-party site',
    url: 'https://biopsychiatry.com/anticonvulsant.htm',
    needsChecking: true,
  },
  bipolarStrategies: {
    title: 'Psychiatric Times: anticonvulsants in bipolar disorder, what works and what does not',
    url: 'https://psychiatrictimes.com/view/anticonvulsant-strategies-treating-bipolar-disorder-what-works-what-doesnt',
  },
  boxedWarnings: {
    title: 'Wahab and Iqbal, 2023: boxed warnings of antiseizure medicines (abstract)',
    url: 'https://dx.doi.org/10.1007/s40290-023-00475-x',
  },
  bulimiaTrials: {
    title: 'PubMed record 19173373, on topiramate in eating disorders',
    url: 'https://pubmed.ncbi.nlm.nih.gov/19173373/',
    needsChecking: true,
  },
  bulimiaConsumerReports: {
    title: 'Consumer Reports, April 2012: topiramate and eating disorders (news)',
    url: 'https://www.consumerreports.org/cro/2012/04/eating-disorders-may-be-treated-by-topamax/index.htm',
    needsChecking: true,
  },
  canada988: {
    title: '9-8-8: Suicide Crisis Helpline, Canada (news report of its start, 2023)',
    url: 'https://connectfm.ca/news/post/988-suicide-crisis-helpline-launches-across-canada',
    needsChecking: true,
  },
  canada988Commission: {
    title: 'Mental Health Commission of Canada: 988 launches in Canada',
    url: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
  },
  cdcSeizureFirstAid: {
    title: 'CDC: first aid for seizures',
    url: 'https://www.cdc.gov/epilepsy/communications/features/firstaid.htm',
  },
  classOverview: {
    title: 'Drugs.com: anticonvulsants (overview of the group)',
    url: 'https://www.drugs.com/drug-class/anticonvulsants.html',
    needsChecking: true,
  },
  cmajBackPain: {
    title: 'Canadian Medical Association Journal, 2018;190:E786: anticonvulsants for low back pain, a review',
    url: 'https://www.cmaj.ca/content/190/26/E786',
  },
  cochraneFibromyalgia: {
    title: 'Cochrane review, 2013: anticonvulsants for fibromyalgia (an earlier version, since withdrawn)',
    url: 'https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD010782/full/en',
    needsChecking: true,
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
  dressNews: {
    title: 'Healthcare Packaging: report of the FDA warning on DRESS (news)',
    url: 'https://www.healthcarepackaging.com/quick-hits/article/22881418/fda-requires-dress-syndrome-warnings-for-epilepsy-drugs',
    needsChecking: true,
  },
  dressSummary: {
    title: 'Healthesystems: summary of the FDA warning on DRESS',
    url: 'https://healthesystems.com/?p=6564',
    needsChecking: true,
  },
  fathersValproate: {
    title: 'Belgian medicines agency (FAMHP) on valproate, as clipped on a third-party site',
    url: 'https://abifina.org.br/clippings/agencia/famhp/',
    needsChecking: true,
  },
  fdaBenzodiazepines: {
    title: 'FDA boxed warning, 31 August 2016: opioids taken with benzodiazepines (notice by OptumRx)',
    url: 'https://professionals.optumrx.com/publications/library/drugsafety-opioids-benzodiazepines-2016-0831.html',
    needsChecking: true,
  },
  fdaConsumer: {
    title: 'FDA consumer update on epilepsy medicines',
    url: 'http://www.fda.gov/ForConsumers/ConsumerUpdates/ucm107332.htm',
  },
  fdaGabapentinoids: {
    title: 'FDA, 2019: serious breathing problems with gabapentin and pregabalin',
    url: 'https://fda.gov/drugs/drug-safety-and-availability/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin',
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
  fibromyalgiaPubMed: {
    title: 'PubMed record 21146466, on medicines for fibromyalgia',
    url: 'https://pubmed.ncbi.nlm.nih.gov/21146466/',
    needsChecking: true,
  },
  gabapentinoidMechanism: {
    title: 'All About Pharmacovigilance: gabapentin, pregabalin and breathing problems',
    url: 'https://allaboutpharmacovigilance.org/safety-alert-serious-breathing-problems-with-gabapentin-and-pregabalin/',
    needsChecking: true,
  },
  hlaCarbamazepine: {
    title: 'NCBI Bookshelf: carbamazepine and the HLA genotype (copy of the NCBI page)',
    url: 'https://https.ncbi.nlm.nih.gov/books/n/gtrbook/carbamazepine/',
    needsChecking: true,
  },
  lamotrigineGoodRx: {
    title: 'GoodRx: side effects of Lamictal XR',
    url: 'https://www.goodrx.com/lamictal-xr/side-effects',
    needsChecking: true,
  },
  lamotrigineLeafletCopy: {
    title: 'Krames: lamotrigine leaflet, as copied on a third-party site',
    url: 'https://www.yourcareeverywhere.com/article/krames/en/article/health-research/drugs-and-supplements/drug-search/lamotrigine-oral-tablet-extended-release.html',
    needsChecking: true,
  },
  mechanismStudyNotes: {
    title: 'Deranged Physiology: study notes on how these medicines work',
    url: 'https://derangedphysiology.com/main/cicm-primary-exam/past-papers/2008-paper-1-saqs/question-9',
    needsChecking: true,
  },
  medWatchFda: {
    title: 'FDA MedWatch: reporting problems with medicines (page seen; phone number seen elsewhere)',
    url: 'https://www.fda.gov/safety/medwatch-fda-safety-information-and-adverse-event-reporting-program/medical-product-safety-information',
    needsChecking: true,
  },
  medWatchNumber: {
    title: 'MedicineNet: phensuximide, with the FDA phone number for reports',
    url: 'http://www.medicinenet.com/phensuximide-oral/article.htm',
    needsChecking: true,
  },
  meddic: {
    title: 'meddic.jp: antiepileptic (a collection of notes)',
    url: 'https://meddic.jp/index.php/antiepileptic',
    needsChecking: true,
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
  niceSciaticaNews: {
    title: 'MIMS: report of the NICE update on sciatica (NG59)',
    url: 'https://www.mims.co.uk/nice-updates-sciatica-treatment-guidance/pain/article/1695191',
    needsChecking: true,
  },
  niceChronicPainRcgp: {
    title: 'Royal College of General Practitioners: on the NICE chronic pain guidance (NG193)',
    url: 'https://www.rcgp.org.uk/news/latest-nice-chronic-pain-guidance',
  },
  niceChronicPainPulse: {
    title: 'Pulse Today: news item on the final NICE list (NG193), seen as a copy',
    needsChecking: true,
  },
  nihrBackPain: {
    title: 'NIHR Evidence: two nerve medicines are not suitable for long-term low back pain',
    url: 'https://evidence.nihr.ac.uk/alert/two-nerve-drugs-are-not-suitable-for-treating-long-term-low-back-pain',
  },
  nonEpilepticWorkshop: {
    title: 'LaFrance and others, 2006: treatment of non-epileptic seizures, workshop summary',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5065724',
    needsChecking: true,
  },
  nurseTeachings: {
    title: 'Nurse Teachings: teaching sheet on stopping these medicines',
    url: 'https://nurseteachings.com/teaching-2205',
    needsChecking: true,
  },
  pregabalinAnxietyIndex: {
    title: 'DOI 10.1002/cpdd.446, as listed in a third-party index',
    url: 'https://lausr.org/dashboard/?doi=10.1002%2Fcpdd.446',
    needsChecking: true,
  },
  pregabalinAnxietyReview: {
    title: 'CNS Drugs, 2014: pregabalin in adults with generalised anxiety disorder',
    url: 'https://link.springer.com/doi/10.1007/s40263-014-0192-0',
  },
  pregabalinAnxietyUpdate: {
    title: 'Baldwin and others, 2013: pregabalin for generalised anxiety disorder, an update',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3699256/',
  },
  pregnancyNotebook: {
    title: 'Primary Care Notebook: antiepileptics in pregnancy',
    url: 'https://primarycarenotebook.com/pages/gynaecology/antiepileptics-in-pregnancy',
    needsChecking: true,
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
  seizureDamageNews: {
    title: 'Epilepsy Foundation meeting news: do seizures damage the brain? (copy of the page)',
    url: 'https://plannedgiving.epilepsy.com/stories/meeting-news-do-seizures-damage-brain',
    needsChecking: true,
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
