import { browser } from 'wxt/browser';
import type { FrameReport } from '../page/report.ts';
import { holdsFocus } from './holds-focus.ts';
import { listen } from './listen.ts';
import { parseToPage, type Site } from './messages.ts';

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
    sendReport(report) {
      if (!isAlive()) return;
      browser.runtime.sendMessage({ type: 'report', report }).catch(() => {
        // No popup is open to hear it, which is how it mostly is.
      });
    },
    sendSite(on) {
      if (!isAlive()) return;
      const news: Site = { type: 'site', on };
      browser.runtime.sendMessage(news).catch(() => {
        // The worker could not be woken: the button stays as it is.
      });
    },
  };
}

/** False in a content script that outlived its extension: after an update the old script keeps running without one. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
