import { browser } from 'wxt/browser';
import type { FrameReport } from '../page/report.ts';
import { listen } from './listen.ts';
import { parseFromPage, type ToPage } from './messages.ts';

/** A line from the popup to the frames of one tab. */
export interface TabLink {
  /** Asks every frame for a report. False where Sidenote does not run: browser pages, stores, PDF files. */
  request(): Promise<boolean>;
  /** Goes to the next or previous mark in one frame, of an entry or of all. */
  jump(frame: number, direction: 1 | -1, entry?: string): Promise<boolean>;
  /** Has every frame read its page anew. */
  scanAgain(): Promise<boolean>;
  onReport(listener: (frame: number, report: FrameReport) => void, signal: AbortSignal): void;
}

export function linkToTab(tabId: number): TabLink {
  return {
    request: () => sendToTab(tabId, { type: 'report-please' }),
    jump: (frame, direction, entry) =>
      sendToTab(tabId, { type: 'jump', direction, ...(entry !== undefined && { entry }) }, frame),
    scanAgain: () => sendToTab(tabId, { type: 'scan-again' }),
    onReport(listener, signal) {
      listen((message, sender) => {
        const parsed = parseFromPage(message);
        if (parsed === undefined || sender.tab?.id !== tabId || sender.frameId === undefined) return;
        // Only the browser knows which frame is the top one.
        listener(sender.frameId, { ...parsed.report, top: sender.frameId === 0 });
      }, signal);
    },
  };
}

/** Sends to all frames of a tab, or one. False: nobody of ours is there, or the tab is gone. */
export async function sendToTab(tabId: number, message: ToPage, frame?: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, frame === undefined ? {} : { frameId: frame });
    return true;
  } catch (error) {
    return !isNobodyThere(error);
  }
}

/** Chromium and Firefox word it alike; a listener that answers nothing is not a failure. */
function isNobodyThere(error: unknown): boolean {
  return !/message (port|channel) closed/i.test(error instanceof Error ? error.message : String(error));
}
