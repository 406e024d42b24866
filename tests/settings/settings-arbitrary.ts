import fc from 'fast-check';
import { problemOf, sameWords, spelt } from '../../src/settings/own-term.ts';
import type { Exception, Settings } from '../../src/settings/settings.ts';

const host = fc.oneof(
  fc.domain(),
  fc.domain().map((domain) => `*.${domain}`),
  fc.constantFrom('__proto__', 'constructor', 'localhost', '[::1]', '127.0.0.1'),
);
const word = fc.stringMatching(/^[a-z]{1,20}$/);
const exception: fc.Arbitrary<Exception> = fc.oneof(
  fc.record({ entry: word, text: word }),
  fc.record({ entry: word, text: word, host }),
);
const ownTerm = fc
  .record({
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), word),
    note: fc.string({ unit: 'binary', maxLength: 600 }),
    wholeWord: fc.boolean(),
    caseSensitive: fc.boolean(),
  })
  .map(spelt)
  .filter((term) => problemOf(term) === undefined);
const ownTerms = fc
  .uniqueArray(ownTerm, { selector: sameWords, maxLength: 8 })
  .filter((terms) => new Set(terms.map(({ text }) => text)).size === terms.length);

/** Any settings that are valid. */
export const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant<1>(1),
  on: fc.boolean(),
  sites: fc.dictionary(
    host,
    fc.record({
      on: fc.boolean(),
      painter: fc.constantFrom<'highlight' | 'elements'>('highlight', 'elements'),
    }),
  ),
  untrackedRoles: fc.uniqueArray(
    fc.constantFrom<Settings['untrackedRoles'][number]>(
      'medicine',
      'side-effect',
      'caution',
      'condition',
      'care',
    ),
  ),
  untrackedEntries: fc.uniqueArray(fc.string({ minLength: 1 })),
  exceptions: fc.array(exception, { maxLength: 5 }),
  relevance: fc.constantFrom<Settings['relevance']>('strict', 'balanced', 'generous'),
  dwell: fc.integer({ min: 0, max: 2000 }),
  cardColours: fc.constantFrom<Settings['cardColours']>('page', 'system', 'light', 'dark'),
  markStyle: fc.constantFrom<Settings['markStyle']>('both', 'underline', 'tint', 'dotted'),
  occurrences: fc.constantFrom<Settings['occurrences']>('every', 'section', 'page'),
  printMarks: fc.boolean(),
  untrackedForms: fc.uniqueArray(fc.record({ entry: word, text: word }), {
    selector: ({ entry, text }) => `${entry} ${text}`,
  }),
  ownTerms,
  ownTermsOnPages: fc.boolean(),
  sitesMode: fc.constantFrom<Settings['sitesMode']>('everywhere', 'chosen'),
  badge: fc.boolean(),
  language: fc.constantFrom<Settings['language']>('browser', 'en', 'de'),
});

/** Anything JSON can hold, and things that look like settings with one part damaged. */
export const anything = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(
      settings,
      fc.constantFrom(
        'version',
        'on',
        'sites',
        'untrackedRoles',
        'untrackedEntries',
        'exceptions',
        'relevance',
        'dwell',
        'cardColours',
        'untrackedForms',
        'ownTerms',
        'ownTermsOnPages',
        'x',
      ),
      fc.jsonValue(),
    )
    .map(([good, name, value]) => ({ ...good, [name]: value })),
  fc.tuple(settings, fc.dictionary(fc.string(), fc.jsonValue())).map(([good, sites]) => ({ ...good, sites })),
);
