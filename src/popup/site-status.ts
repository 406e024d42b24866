import { say, sayCount } from '../language/say-in-popup.ts';
import type { FrameReport } from '../page/report.ts';
import type { Settings } from '../settings/settings.ts';
import { type RuleOrigin, ruleFor } from '../settings/site-rules.ts';
import { addressKind, isFile } from './address-kind.ts';
import { totalsOf } from './page-totals.ts';

/** What one button can do about a state. */
export type Mend =
  | 'turn-on-everywhere'
  | 'resume'
  | 'scan-again'
  | 'reload'
  | 'allow-site'
  | 'allow-sites'
  | 'open-extension-settings'
  | 'check-text';

export interface SiteStatus {
  readonly kind:
    | 'asking'
    | 'on'
    | 'nothing-found'
    | 'off-here'
    | 'off-domain'
    | 'not-chosen'
    | 'off-everywhere'
    | 'paused'
    | 'too-large'
    | 'not-html'
    | 'pdf'
    | 'browser-page'
    | 'store-page'
    | 'no-file-access'
    | 'no-permission'
    | 'not-started'
    | 'cannot-run';
  /** Empty where there is none: a file, or a page that does not answer. */
  readonly host: string;
  /** One to three plain sentences. */
  readonly sentence: string;
  /** Absent where the switch mends it, or nothing can. */
  readonly mend?: Mend;
}

/** What the browser tells of a tab; undefined: not yet, or not at all. */
export interface TabFacts {
  readonly address: string | undefined;
  readonly isPrivate: boolean;
  readonly isPaused: boolean;
  /** False where the reader, or the browser, withholds the site from Sidenote; without an address, sites as a whole. */
  readonly isAllowed: boolean | undefined;
  readonly hasFileAccess: boolean | undefined;
}

/** What the popup knows so far; undefined: not yet. */
export interface Known {
  readonly settings: Settings | undefined;
  readonly answers: boolean | undefined;
  readonly reports: readonly (readonly [number, FrameReport])[];
  readonly tab: TabFacts | undefined;
}

type Told = Omit<SiteStatus, 'host'>;

/** Says honestly how things stand on the page in front. The reader's own choice comes before what the page tells. */
export function siteStatus({ settings, answers, reports, tab }: Known): SiteStatus {
  const top = reports.find(([, report]) => report.top)?.[1];
  const host = top?.host ?? '';
  if (settings === undefined) return { kind: 'asking', host, sentence: '' };
  if (!settings.on) {
    return {
      kind: 'off-everywhere',
      host,
      sentence: say('popup_off_everywhere'),
      mend: 'turn-on-everywhere',
    };
  }
  // In Firefox a page of the extension hears itself asked.
  const isClosed = top === undefined && ['browser', 'store'].includes(addressKind(tab?.address));
  if (answers === false || isClosed) return { host, ...whySilent(tab) };
  // Before it is known whether the window is private, no rule may be made.
  if (top === undefined || tab === undefined) return { kind: 'asking', host, sentence: say('popup_asking') };
  return { host, ...(whyOff(settings, host, top, tab) ?? whatFound(top, reports, tab)) };
}

/** No frame of the tab answers. */
function whySilent(tab: TabFacts | undefined): Told {
  if (isFile(tab?.address) && tab?.hasFileAccess === false) {
    return {
      kind: 'no-file-access',
      sentence: say('popup_file'),
      mend: 'open-extension-settings',
    };
  }
  switch (addressKind(tab?.address)) {
    case 'browser':
      return browserPage();
    case 'store':
      return {
        kind: 'store-page',
        sentence: say('popup_store'),
      };
    case 'pdf':
      return pdf();
    case 'unknown':
      if (tab?.isAllowed === false) {
        return {
          kind: 'no-permission',
          sentence: say('popup_no_permissions'),
          mend: 'allow-sites',
        };
      }
      // Of any other page that it may read, the browser would tell the address.
      if (tab?.isAllowed === true) return tab.hasFileAccess === false ? browserPageOrFile() : browserPage();
      return {
        kind: 'cannot-run',
        sentence: say('popup_cannot_run'),
        mend: 'reload',
      };
    default:
  }
  if (tab?.isAllowed === false) {
    return {
      kind: 'no-permission',
      sentence: say('popup_no_permission'),
      mend: 'allow-site',
    };
  }
  return {
    kind: 'not-started',
    sentence: say('popup_not_started'),
    mend: 'reload',
  };
}

const browserPage = (): Told => ({ kind: 'browser-page', sentence: say('popup_browser_page') });

const browserPageOrFile = (): Told => ({
  kind: 'no-file-access',
  sentence: say('popup_page_or_file'),
  mend: 'open-extension-settings',
});

const pdf = (): Told => ({ kind: 'pdf', sentence: say('popup_pdf'), mend: 'check-text' });

/** The reader's choice, where it is against this page. */
function whyOff(
  settings: Settings,
  host: string,
  top: FrameReport,
  tab: TabFacts | undefined,
): Told | undefined {
  const { rule, from } = ruleFor(settings, host);
  if (!rule.on) return offBy(from, host);
  if (top.state !== 'paused' && tab?.isPaused !== true) return undefined;
  const sentence = tab?.isPrivate === true ? say('popup_paused_private') : say('popup_paused');
  return { kind: 'paused', sentence, mend: 'resume' };
}

function offBy(from: RuleOrigin, host: string): Told {
  if (from === 'host') return { kind: 'off-here', sentence: say('popup_off_here', { host }) };
  if (from === 'domain') return { kind: 'off-domain', sentence: say('popup_off_domain', { host }) };
  return {
    kind: 'not-chosen',
    sentence: host === '' ? say('popup_not_chosen_page') : say('popup_not_chosen', { host }),
  };
}

function whatFound(top: FrameReport, reports: Known['reports'], tab: TabFacts | undefined): Told {
  if (top.state === 'not-html') {
    if (addressKind(tab?.address) === 'pdf') return pdf();
    return {
      kind: 'not-html',
      sentence: say('popup_not_html'),
    };
  }
  if (top.state === 'too-large') {
    return {
      kind: 'too-large',
      sentence: say('popup_too_large'),
      mend: 'scan-again',
    };
  }
  const totals = totalsOf(reports).flatMap(({ entries }) => entries);
  if (totals.length === 0) {
    return {
      kind: 'nothing-found',
      sentence: say('popup_nothing_found'),
      mend: 'scan-again',
    };
  }
  const places = totals.reduce((sum, { count }) => sum + count, 0);
  return {
    kind: 'on',
    sentence: say('popup_found', {
      terms: sayCount('found_terms', totals.length),
      places: sayCount('found_places', places),
    }),
  };
}
