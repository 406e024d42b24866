import { describe, expect, it } from 'vitest';
import { type Known, type SiteStatus, siteStatus, type TabFacts } from '../../src/popup/site-status.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { withDomain, withSite } from '../../src/settings/site-rules.ts';
import { report } from './fake-world.ts';

const tab = (changes: Partial<TabFacts> = {}): TabFacts => ({
  address: 'https://example.org/',
  isPrivate: false,
  isPaused: false,
  isAllowed: true,
  hasFileAccess: false,
  ...changes,
});
const known = (changes: Partial<Known> = {}): Known => ({
  settings: defaultSettings,
  answers: true,
  reports: [[0, report({ found: [{ entry: 'rash', role: 'side-effect', count: 2 }] })]],
  tab: tab(),
  ...changes,
});
const silent = (changes: Partial<TabFacts>) => known({ answers: false, reports: [], tab: tab(changes) });
const given = (settings: Settings) => known({ settings });
const says = (state: Parameters<typeof report>[0], changes: Partial<TabFacts> = {}) =>
  known({ reports: [[0, report(state)]], tab: tab(changes) });

const off = { ...defaultSettings, on: false };
const chosen = { ...defaultSettings, sitesMode: 'chosen' } as const;
const offHere = withSite(defaultSettings, 'example.org', { on: false });

const table: readonly (readonly [
  about: string,
  known: Known,
  kind: SiteStatus['kind'],
  sentence: RegExp,
  mend: SiteStatus['mend'],
])[] = [
  ['nothing known yet', known({ settings: undefined }), 'asking', /^$/, undefined],
  ['no answer yet', known({ answers: undefined, reports: [] }), 'asking', /^Asking/, undefined],
  ['an answer, and nothing of the tab yet', known({ tab: undefined }), 'asking', /^Asking/, undefined],
  ['words found', known(), 'on', /^On\. 1 term found in 2 places\.$/, undefined],
  ['nothing found', says({}), 'nothing-found', /^On\. No words/, 'scan-again'],
  ['too large', says({ state: 'too-large' }), 'too-large', /too large/, 'scan-again'],
  ['not HTML', says({ state: 'not-html' }), 'not-html', /not a web page/, undefined],
  ['off everywhere', given(off), 'off-everywhere', /off everywhere/, 'turn-on-everywhere'],
  [
    'off everywhere, no answer',
    { ...silent({}), settings: off },
    'off-everywhere',
    /off/,
    'turn-on-everywhere',
  ],
  ['off here', given(offHere), 'off-here', /^Off on example\.org\.$/, undefined],
  [
    'off here, paused too',
    { ...given(offHere), tab: tab({ isPaused: true }) },
    'off-here',
    /^Off on/,
    undefined,
  ],
  [
    'off for the domain',
    given(withDomain(defaultSettings, 'example.org', false)),
    'off-domain',
    /by your rule for the whole site/,
    undefined,
  ],
  ['not chosen', given(chosen), 'not-chosen', /looks up its rule and stops before it reads/, undefined],
  ['chosen', given(withSite(chosen, 'example.org', { on: true })), 'on', /^On\./, undefined],
  ['paused, as the frame says', says({ state: 'paused' }), 'paused', /^Paused for this tab\.$/, 'resume'],
  ['paused before it had words', says({}, { isPaused: true }), 'paused', /^Paused/, 'resume'],
  [
    'paused in a private window',
    says({}, { isPaused: true, isPrivate: true }),
    'paused',
    /private window no rule is kept/,
    'resume',
  ],
  [
    'a page of the browser',
    silent({ address: 'chrome://settings/' }),
    'browser-page',
    /belongs to/,
    undefined,
  ],
  [
    'a page of the extension, which hears itself asked',
    { ...silent({ address: 'moz-extension://7a/popup.html' }), answers: true },
    'browser-page',
    /belongs to/,
    undefined,
  ],
  ['about:blank', silent({ address: 'about:blank' }), 'browser-page', /belongs to/, undefined],
  [
    'a page of an extension',
    silent({ address: 'moz-extension://7a/options.html' }),
    'browser-page',
    /belongs to/,
    undefined,
  ],
  ['a store', silent({ address: 'https://addons.mozilla.org/' }), 'store-page', /store/, undefined],
  [
    'a store, no permission told',
    silent({ address: 'https://chromewebstore.google.com/x', isAllowed: false }),
    'store-page',
    /store/,
    undefined,
  ],
  [
    'the old store, a part of a site',
    silent({ address: 'https://chrome.google.com/webstore/x' }),
    'store-page',
    /store/,
    undefined,
  ],
  [
    'the rest of that site',
    silent({ address: 'https://chrome.google.com/' }),
    'not-started',
    /Reload/,
    'reload',
  ],
  [
    'a silent PDF file',
    silent({ address: 'https://example.org/A.PDF?x' }),
    'pdf',
    /can’t read/,
    'check-text',
  ],
  [
    'a PDF file that answers',
    says({ state: 'not-html' }, { address: 'https://example.org/a.pdf' }),
    'pdf',
    /PDF/,
    'check-text',
  ],
  [
    'a page of HTML named so',
    says({}, { address: 'https://example.org/a.pdf' }),
    'nothing-found',
    /^On/,
    'scan-again',
  ],
  [
    'a file without access',
    silent({ address: 'file:///home/a.html' }),
    'no-file-access',
    /Allow access to file URLs/,
    'open-extension-settings',
  ],
  [
    'a PDF file on the computer, without access',
    silent({ address: 'file:///home/a.pdf' }),
    'no-file-access',
    /Allow access/,
    'open-extension-settings',
  ],
  [
    'a file with access',
    silent({ address: 'file:///home/a.html', hasFileAccess: true }),
    'not-started',
    /Reload/,
    'reload',
  ],
  ['a site withheld', silent({ isAllowed: false }), 'no-permission', /until you allow it/, 'allow-site'],
  ['a page from before', silent({}), 'not-started', /Reload it/, 'reload'],
  [
    'an address that is not told, with all sites allowed, but not files',
    silent({ address: undefined }),
    'no-file-access',
    /belongs to your browser, or is a file/,
    'open-extension-settings',
  ],
  [
    'an address that is not told, with all allowed',
    silent({ address: undefined, hasFileAccess: undefined }),
    'browser-page',
    /belongs to your browser/,
    undefined,
  ],
  [
    'an address that is not told, with sites withheld',
    silent({ address: undefined, isAllowed: false }),
    'no-permission',
    /keeps sites from Sidenote until you allow them/,
    'allow-sites',
  ],
  [
    'nothing told at all',
    silent({ address: undefined, isAllowed: undefined }),
    'cannot-run',
    /can’t run/,
    'reload',
  ],
  ['no tab', known({ answers: false, reports: [], tab: undefined }), 'cannot-run', /can’t run/, 'reload'],
];

describe('how things stand on the page in front', () => {
  it.each(table)('%s', (_, state, kind, sentence, mend) => {
    const status = siteStatus(state);
    expect({ kind: status.kind, mend: status.mend }).toEqual({ kind, mend });
    expect(status.sentence).toMatch(sentence);
  });

  it('names the page where a file has no host', () => {
    expect(siteStatus({ ...says({ host: '' }), settings: chosen }).sentence).toMatch(
      /and this page is not one/,
    );
  });
});
