/** Settings as they are stored, each part another than the standard one. */
export const stored = {
  version: 1,
  on: false,
  sites: { 'example.org': { on: false, painter: 'elements' } },
  untrackedRoles: ['care'],
  untrackedEntries: ['rash'],
  exceptions: [
    { entry: 'epilepsy', text: 'fits' },
    { entry: 'ltg', text: 'ltg', host: 'example.org' },
  ],
  relevance: 'generous',
  dwell: 200,
  cardColours: 'dark',
  markStyle: 'dotted',
  occurrences: 'section',
  printMarks: true,
  untrackedForms: [{ entry: 'levetiracetam', text: 'LEV' }],
  ownTerms: [{ text: 'dry mouth', note: 'since May', wholeWord: true, caseSensitive: false }],
  ownTermsOnPages: true,
  sitesMode: 'chosen',
  language: 'de',
  badge: false,
};
