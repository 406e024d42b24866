import type { FrameReport } from '../page/report.ts';
import { holdsFocus } from './holds-focus.ts';
import { listen } from './listen.ts';
import { parseToPage } from './messages.ts';
import { tellExtension } from './tell-extension.ts';

/** What the extension's own pages and the background ask of a frame. */
export interface PageRequests {
  report(): void;
  /** Goes to the next or previous mark, of one entry or of all. */
  step(direction: 1 | -1, entry?: string): void;
  pause(paused: boolean): void;
  scanAgain(): void;
}

/** A line from one frame to the extension's own pages. */
export interface PageLink {
  answer(requests: PageRequests, signal: AbortSignal): void;
  /** Tells whichever popup is open; where none is, nothing happens. */
  sendReport(report: FrameReport): void;
  /** Tells the toolbar that this page is on or off. */
  sendSite(on: boolean): void;
}

export function linkToExtension(): PageLink {
  return {
    answer(requests, signal) {
      listen((message) => {
        const asked = parseToPage(message);
        if (asked?.type === 'report-please') requests.report();
        else if (asked?.type === 'jump') requests.step(asked.direction, asked.entry);
        else if (asked?.type === 'pause') requests.pause(asked.paused);
        else if (asked?.type === 'scan-again') requests.scanAgain();
        else if (asked?.type === 'command' && holdsFocus(document))
          requests.step(asked.command === 'next-term' ? 1 : -1);
      }, signal);
    },
    sendReport: (report) => tellExtension({ type: 'report', report }),
    sendSite: (on) => tellExtension({ type: 'site', on }),
  };
}
