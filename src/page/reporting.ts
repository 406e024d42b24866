import type { FrameReport } from './report.ts';

/**
 * How long after a request changes are told unasked, in milliseconds. A popup asks again each second while it is open; when
 * it is closed, a changing page must not keep waking the browser with messages that nobody hears.
 */
const interest = 3000;

export interface Reporting {
  /** Someone asked for this frame's report. */
  asked(report: FrameReport): void;
  /** This frame's report changed. It is made only if somebody hears it: a page may change all the time. */
  changed(report: () => FrameReport): void;
}

export function createReporting(send: (report: FrameReport) => void): Reporting {
  let askedAt = Number.NEGATIVE_INFINITY;
  return {
    asked(report) {
      askedAt = performance.now();
      send(report);
    },
    changed(report) {
      if (performance.now() - askedAt < interest) send(report());
    },
  };
}
