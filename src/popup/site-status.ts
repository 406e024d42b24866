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
      sentence: 'Sidenote is off everywhere.',
      mend: 'turn-on-everywhere',
    };
  }
  // In Firefox a page of the extension hears itself asked.
  const isClosed = top === undefined && ['browser', 'store'].includes(addressKind(tab?.address));
  if (answers === false || isClosed) return { host, ...whySilent(tab) };
  // Before it is known whether the window is private, no rule may be made.
  if (top === undefined || tab === undefined) return { kind: 'asking', host, sentence: 'Asking the page …' };
  return { host, ...(whyOff(settings, host, top, tab) ?? whatFound(top, reports, tab)) };
}

/** No frame of the tab answers. */
function whySilent(tab: TabFacts | undefined): Told {
  if (isFile(tab?.address) && tab?.hasFileAccess === false) {
    return {
      kind: 'no-file-access',
      sentence:
        'This is a file on your computer. Your browser keeps such files from Sidenote until you turn on “Allow access to file URLs” for it, in Firefox “Access local files on your computer”.',
      mend: 'open-extension-settings',
    };
  }
  switch (addressKind(tab?.address)) {
    case 'browser':
      return browserPage;
    case 'store':
      return {
        kind: 'store-page',
        sentence: 'This is a store for extensions. Browsers let no extension read its pages.',
      };
    case 'pdf':
      return pdf;
    case 'unknown':
      if (tab?.isAllowed === false) {
        return {
          kind: 'no-permission',
          sentence: 'Your browser keeps sites from Sidenote until you allow them.',
          mend: 'allow-sites',
        };
      }
      // Of any other page that it may read, the browser would tell the address.
      if (tab?.isAllowed === true) return tab.hasFileAccess === false ? browserPageOrFile : browserPage;
      return {
        kind: 'cannot-run',
        sentence:
          'Sidenote can’t run on this page. Browser pages, extension stores and PDF files are closed to it. ' +
          'If this is an ordinary web page, reload it.',
        mend: 'reload',
      };
    default:
  }
  if (tab?.isAllowed === false) {
    return {
      kind: 'no-permission',
      sentence: 'Your browser keeps this site from Sidenote until you allow it.',
      mend: 'allow-site',
    };
  }
  return {
    kind: 'not-started',
    sentence:
      'Sidenote has not started on this page. Reload it. Pages that your browser protects, and PDF files, stay closed.',
    mend: 'reload',
  };
}

const browserPage: Told = {
  kind: 'browser-page',
  sentence:
    'This page belongs to your browser or to an extension. Browsers let no extension read such pages.',
};

const browserPageOrFile: Told = {
  kind: 'no-file-access',
  sentence:
    'This page belongs to your browser, or is a file on your computer. Browsers let no extension read pages of their own. Files you can allow: turn on “Allow access to file URLs” for Sidenote.',
  mend: 'open-extension-settings',
};

const pdf: Told = {
  kind: 'pdf',
  sentence:
    'This is a PDF file. Your browser shows it in a viewer of its own, which extensions can’t read. You can copy its text and check that.',
  mend: 'check-text',
};

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
  const privately =
    tab?.isPrivate === true ? ' In a private window no rule is kept, so this ends with the tab.' : '';
  return { kind: 'paused', sentence: `Paused for this tab.${privately}`, mend: 'resume' };
}

function offBy(from: RuleOrigin, host: string): Told {
  if (from === 'host') return { kind: 'off-here', sentence: `Off on ${host}.` };
  if (from === 'domain')
    return { kind: 'off-domain', sentence: `Off on ${host}, by your rule for the whole site.` };
  return {
    kind: 'not-chosen',
    sentence: `You have Sidenote on for chosen sites only, and ${host || 'this page'} is not one of them. Here it looks up its rule and stops before it reads the page.`,
  };
}

function whatFound(top: FrameReport, reports: Known['reports'], tab: TabFacts | undefined): Told {
  if (top.state === 'not-html') {
    if (addressKind(tab?.address) === 'pdf') return pdf;
    return {
      kind: 'not-html',
      sentence:
        'This is not a web page with text that Sidenote can read. It may be a picture, or a PDF file.',
    };
  }
  if (top.state === 'too-large') {
    return {
      kind: 'too-large',
      sentence: 'This page is too large. Sidenote stopped reading it.',
      mend: 'scan-again',
    };
  }
  const totals = totalsOf(reports).flatMap(({ entries }) => entries);
  if (totals.length === 0) {
    return {
      kind: 'nothing-found',
      sentence: 'On. No words about anticonvulsants found here.',
      mend: 'scan-again',
    };
  }
  const places = totals.reduce((sum, { count }) => sum + count, 0);
  return {
    kind: 'on',
    sentence: `On. ${counted(totals.length, 'term')} found in ${counted(places, 'place')}.`,
  };
}

function counted(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
