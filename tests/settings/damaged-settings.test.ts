import { describe, expect, it } from 'vitest';
import { tell } from '../../src/language/say.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { stored } from './stored-settings.ts';

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
  it.each(damaged)('are kept as far as they are good: %s', (_about, raw, kept, told) => {
    const { settings, problems } = parseSettings(raw);
    expect(settings).toMatchObject(kept);
    expect(problems).toHaveLength(told.length);
    told.forEach((sentence, i) => {
      expect(problems.map(tell)[i]).toMatch(sentence);
      expect(problems.map(tell)[i]).toMatch(/^[A-Z0-9“][^$]*\.$/);
    });
  });
});
