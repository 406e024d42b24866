import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from '../../src/language/say.ts';
import { describeChanges } from '../../src/settings/describe-changes.ts';
import { problemOf, sameWords, spelt } from '../../src/settings/own-term.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { fromItems, settingItems } from '../../src/settings/setting-items.ts';
import { defaultSettings, type Exception, type Settings } from '../../src/settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/settings/settings-file.ts';

const stored = {
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

/** What is stored, what comes of it (beside what the good values give), and what the reader is told. */
const damaged: readonly (readonly [
  about: string,
  raw: unknown,
  kept: Partial<Settings>,
  told: readonly RegExp[],
])[] = [
  ['no object', 'x', defaultSettings, [/^The saved settings could not be read/]],
  ['null', null, defaultSettings, [/^The saved settings could not be read/]],
  ['a list', [], defaultSettings, [/^The saved settings could not be read/]],
  ['no version', { ...stored, version: undefined }, { on: false }, [/do not say which version/]],
  ['a version that is no number', { ...stored, version: '1' }, { on: false }, [/do not say which version/]],
  ['version nought', { ...stored, version: 0 }, { on: false }, [/do not say which version/]],
  [
    'a switch that is no yes or no',
    { ...stored, on: 'no' },
    { on: true, dwell: 200 },
    [/^Whether Sidenote is on/],
  ],
  [
    'rules that are a list',
    { ...stored, sites: [] },
    { sites: {}, dwell: 200 },
    [/^The rules for single sites/],
  ],
  [
    'an unknown relevance',
    { ...stored, relevance: 'all' },
    { relevance: 'balanced', dwell: 200 },
    [/^Which words/],
  ],
  ['a relevance that is no text', { ...stored, relevance: 2 }, { relevance: 'balanced' }, [/^Which words/]],
  [
    'a wait that is no number',
    { ...stored, dwell: '9' },
    { dwell: 350 },
    [/^How long to wait .* 350 milliseconds/],
  ],
  ['a wait that is too long', { ...stored, dwell: 1e9 }, { dwell: 2000 }, [/^The wait .* 2000 milliseconds/]],
  ['a wait below nought', { ...stored, dwell: -1 }, { dwell: 0 }, [/^The wait .* 0 milliseconds/]],
  [
    'exceptions that are no list',
    { ...stored, exceptions: 'fits' },
    { exceptions: [], dwell: 200 },
    [/^The words that are not to be marked/],
  ],
  [
    'exceptions that are none',
    {
      ...stored,
      exceptions: [
        { entry: 'epilepsy', text: ' Fits ' },
        { entry: 'epilepsy' },
        { entry: '', text: 'x' },
        { entry: 'a', text: 'b', host: 'a b' },
        7,
      ],
    },
    { exceptions: [{ entry: 'epilepsy', text: 'fits' }], dwell: 200 },
    [/^4 words that you chose not to have marked/],
  ],
  [
    'unknown colours',
    { ...stored, cardColours: 'pink' },
    { cardColours: 'page', dwell: 200 },
    [/^The colours of the card/],
  ],
  [
    'an unknown look of marks',
    { ...stored, markStyle: 'neon' },
    { markStyle: 'both', occurrences: 'section' },
    [/^How marks look/],
  ],
  [
    'an unknown number of marks',
    { ...stored, occurrences: 1 },
    { occurrences: 'every', markStyle: 'dotted' },
    [/^How often a word is marked/],
  ],
  [
    'printing that is no yes or no',
    { ...stored, printMarks: 'yes' },
    { printMarks: false, markStyle: 'dotted' },
    [/^Whether marks are printed/],
  ],
  [
    'an unknown choice of sites',
    { ...stored, sitesMode: 'some' },
    { sitesMode: 'everywhere', badge: false },
    [/^On which sites/],
  ],
  [
    'a number on the button that is no yes or no',
    { ...stored, badge: 1 },
    { badge: true, sitesMode: 'chosen' },
    [/^Whether the toolbar button/],
  ],
  [
    'categories that are no list',
    { ...stored, untrackedRoles: {} },
    { untrackedRoles: [] },
    [/^The categories/],
  ],
  [
    'an unknown category',
    { ...stored, untrackedRoles: ['x', 'care', 'constructor'] },
    { untrackedRoles: ['care'] },
    [/^2 categories/],
  ],
  [
    'words that are no list',
    { ...stored, untrackedEntries: 'rash' },
    { untrackedEntries: [] },
    [/^The single words/],
  ],
  [
    'a word that is no text',
    { ...stored, untrackedEntries: [1, 'rash', ''] },
    { untrackedEntries: ['rash'] },
    [/^2 words/],
  ],
  [
    'spellings that are no list',
    { ...stored, untrackedForms: {} },
    { untrackedForms: [], dwell: 200 },
    [/^The spellings that you turned off/],
  ],
  [
    'spellings that are none',
    { ...stored, untrackedForms: ['LEV', { entry: 'rash', text: 'rashes' }, { entry: '', text: 'x' }] },
    { untrackedForms: [{ entry: 'rash', text: 'rashes' }], dwell: 200 },
    [/^2 spellings/],
  ],
  [
    'own terms that are no list',
    { ...stored, ownTerms: 'x' },
    { ownTerms: [], dwell: 200 },
    [/^Your own terms could not/],
  ],
  [
    'own terms that are none, or twice',
    {
      ...stored,
      ownTerms: [
        7,
        { text: 'x' },
        { text: '  dry\n mouth ' },
        { text: 'Dry Mouth', note: 'again' },
        { text: 'long '.repeat(30) },
      ],
    },
    { ownTerms: [{ text: 'dry mouth', note: '', wholeWord: true, caseSensitive: false }], dwell: 200 },
    [/^4 of your own terms/],
  ],
  [
    'own terms on pages, or not, that is neither',
    { ...stored, ownTermsOnPages: 'yes' },
    { ownTermsOnPages: false, dwell: 200 },
    [/^Whether your own terms/],
  ],
  ['an unknown setting', { ...stored, colour: 'red' }, { on: false }, [/“colour” is not known/]],
  [
    'a rule that is no rule',
    { ...stored, sites: { 'a.org': 1, 'b.org': { on: true, painter: 'elements' } } },
    { sites: { 'b.org': { on: true, painter: 'elements' } } },
    [/“a\.org” could not be read/],
  ],
  [
    'a rule with an unknown painter',
    { ...stored, sites: { 'a.org': { on: false, painter: 'x' } } },
    { sites: { 'a.org': { on: false, painter: 'highlight' } } },
    [/marked on the site “a\.org”/],
  ],
  [
    'a rule for no host',
    { ...stored, sites: { 'a/b': { on: false, painter: 'highlight' } } },
    { sites: {} },
    [/“a\/b” is not the name of a site/],
  ],
  [
    'two rules for one host',
    {
      ...stored,
      sites: { 'a.org': { on: false, painter: 'highlight' }, 'A.ORG.': { on: true, painter: 'elements' } },
    },
    { sites: { 'a.org': { on: false, painter: 'highlight' } } },
    [/“a\.org” has two rules/],
  ],
];

describe('stored settings', () => {
  it('are the standard ones, without a word, where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('are kept as they are where all is good', () => {
    expect(parseSettings(stored)).toEqual({ settings: stored, problems: [] });
  });

  it('get the standard value, without a word, where a property is missing', () => {
    const { relevance: _, ...older } = stored;
    expect(parseSettings(older)).toEqual({ settings: { ...stored, relevance: 'balanced' }, problems: [] });
    expect(parseSettings({ version: 1, on: false })).toEqual({
      settings: { ...defaultSettings, on: false },
      problems: [],
    });
  });

  it.each(damaged)('are kept as far as they are good: %s', (_about, raw, kept, told) => {
    const { settings, problems } = parseSettings(raw);
    expect(settings).toMatchObject(kept);
    expect(problems).toHaveLength(told.length);
    told.forEach((sentence, i) => {
      expect(problems.map(tell)[i]).toMatch(sentence);
      expect(problems.map(tell)[i]).toMatch(/^[A-Z0-9“][^$]*\.$/);
    });
  });

  it('of a newer version are used as far as understood, and the reader is told', () => {
    const parsed = parseSettings({ ...stored, version: 7, colour: 'red', on: false });
    expect(parsed).toEqual({
      settings: stored,
      problems: [['problem_newer']],
      newer: true,
    });
  });

  it('take "__proto__" and "constructor" as host names and entries like others', () => {
    const rule = { on: false, painter: 'highlight' };
    const raw: unknown = JSON.parse(
      `{"version":1,"sites":{"__proto__":${JSON.stringify(rule)},"constructor":${JSON.stringify(rule)}},"untrackedEntries":["__proto__"],"__proto__":{"dwell":5}}`,
    );
    const { settings } = parseSettings(raw);
    expect(Object.entries(settings.sites)).toEqual([
      ['__proto__', rule],
      ['constructor', rule],
    ]);
    expect(settings.dwell).toBe(defaultSettings.dwell);
    expect(settings.untrackedEntries).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'on')).toBe(false);
  });

  it('stop at a number of rules and words that no reader sets', () => {
    const rules = Array.from({ length: 5001 }, (_, i) => [`s${i}.org`, { on: false, painter: 'highlight' }]);
    const words = Array.from({ length: 5002 }, (_, i) => `w${i}`);
    const parsed = parseSettings({ version: 1, sites: Object.fromEntries(rules), untrackedEntries: words });
    expect(Object.keys(parsed.settings.sites)).toHaveLength(5000);
    expect(parsed.settings.untrackedEntries).toHaveLength(5000);
    expect(parsed.problems.map(tell)).toEqual([
      expect.stringMatching(/5001 rules/),
      expect.stringMatching(/^2 words/),
    ]);
  });
});

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
const settings: fc.Arbitrary<Settings> = fc.record({
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
const anything = fc.oneof(
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

describe('settings, whatever they are', () => {
  it('come back from storage as they went', () => {
    fc.assert(
      fc.property(settings, (good) => {
        expect(parseSettings(JSON.parse(JSON.stringify(good)))).toEqual({ settings: good, problems: [] });
      }),
    );
  });

  it('are valid after parsing, and parsing them again changes nothing', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const parsed = parseSettings(raw).settings;
        expect(parseSettings(JSON.parse(JSON.stringify(parsed)))).toEqual({ settings: parsed, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('come back from a file as they went', () => {
    fc.assert(
      fc.property(settings, (good) => {
        const file = writeSettingsFile(good, '2026-11-23T10:00:00.000Z');
        expect(readSettingsFile(file)).toEqual({ parsed: { settings: good, problems: [] } });
      }),
    );
  });

  it('come back from the items that browsers share, lists in any order', () => {
    fc.assert(
      fc.property(settings, (good) => {
        const shared: unknown = JSON.parse(JSON.stringify([...settingItems(good)]));
        const parsed = parseSettings(fromItems(shared as [string, unknown][]));
        expect(parsed.problems).toEqual([]);
        expect(unordered(parsed.settings)).toBe(unordered(good));
      }),
    );
  });

  it('differ in words wherever they differ, the order of lists apart', () => {
    const names = { entry: (id: string) => id, role: (role: string) => role };
    fc.assert(
      fc.property(settings, settings, fc.constantFrom(...Object.keys(defaultSettings)), (a, b, name) => {
        const oneOther: Settings = { ...a, [name]: b[name as keyof Settings] };
        const changes = describeChanges(a, oneOther, names);
        expect(changes.length === 0).toBe(unordered(a) === unordered(oneOther));
      }),
    );
  });
});

/** The same text for settings whose lists hold the same in another order. */
function unordered(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${[...new Set(value.map(unordered))].sort()}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${unordered(each)}`)
    .sort()}}`;
}
