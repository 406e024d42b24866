import type { FrameReport } from '../page/report.ts';
import type { Settings } from '../settings/settings.ts';
import { siteState } from '../settings/site-rules.ts';
import { totalsOf } from './page-totals.ts';

export interface SiteStatus {
  readonly kind:
    | 'asking'
    | 'cannot-run'
    | 'off-everywhere'
    | 'off-here'
    | 'not-html'
    | 'too-large'
    | 'nothing-found'
    | 'on';
  /** Empty where there is none: a file, or a page that does not answer. */
  readonly host: string;
  /** One or two plain sentences. */
  readonly sentence: string;
}

/** What the popup knows so far; undefined: not yet. */
export interface Known {
  readonly settings: Settings | undefined;
  readonly answers: boolean | undefined;
  readonly reports: readonly (readonly [number, FrameReport])[];
}

/** Says honestly how things stand on the page in front. The reader's own choice comes before what the page tells. */
export function siteStatus({ settings, answers, reports }: Known): SiteStatus {
  const top = reports.find(([, report]) => report.top)?.[1];
  const host = top?.host ?? '';
  const status = (kind: SiteStatus['kind'], sentence: string): SiteStatus => ({ kind, host, sentence });

  if (settings === undefined) return status('asking', '');
  if (!settings.on) return status('off-everywhere', 'Sidenote is off everywhere.');
  if (answers === false) {
    return status(
      'cannot-run',
      'Sidenote can’t run on this page. Browser pages, extension stores and PDF files are closed to it. ' +
        'If this is an ordinary web page, reload it.',
    );
  }
  if (top === undefined) return status('asking', 'Asking the page …');
  if (siteState(settings, host) === 'off-here') return status('off-here', `Off on ${host}.`);
  if (top.state === 'not-html') {
    return status('not-html', 'This is not a web page with text that Sidenote can read.');
  }
  if (top.state === 'too-large') {
    return status('too-large', 'This page is too large. Sidenote stopped reading it.');
  }
  const totals = totalsOf(reports).flatMap(({ entries }) => entries);
  if (totals.length === 0) return status('nothing-found', 'On. No words about anticonvulsants found here.');
  const places = totals.reduce((sum, { count }) => sum + count, 0);
  return status('on', `On. ${counted(totals.length, 'term')} found in ${counted(places, 'place')}.`);
}

function counted(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
