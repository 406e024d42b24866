import { browser } from 'wxt/browser';
import type { FrameReport } from '../page/report.ts';
import { holdsFocus } from './holds-focus.ts';
import { listen } from './listen.ts';
import { type PageCommand, parseToPage, type ToPage } from './messages.ts';

/** A line from one frame to the extension's own pages. */
export interface PageLink {
  onRequest(listener: () => void, signal: AbortSignal): void;
  onJump(listener: (entry: string) => void, signal: AbortSignal): void;
  onCommand(listener: (command: PageCommand) => void, signal: AbortSignal): void;
  /** Tells whichever popup is open; where none is, nothing happens. */
  sendReport(report: FrameReport): void;
}

export function linkToExtension(): PageLink {
  const on = (hear: (message: ToPage) => void, signal: AbortSignal) =>
    listen((message) => {
      const parsed = parseToPage(message);
      if (parsed !== undefined) hear(parsed);
    }, signal);

  return {
    onRequest: (listener, signal) =>
      on((message) => {
        if (message.type === 'report-please') listener();
      }, signal),
    onJump: (listener, signal) =>
      on((message) => {
        if (message.type === 'jump') listener(message.entry);
      }, signal),
    onCommand: (listener, signal) =>
      on((message) => {
        if (message.type === 'command' && holdsFocus(document)) listener(message.command);
      }, signal),
    sendReport(report) {
      if (!isAlive()) return;
      browser.runtime.sendMessage({ type: 'report', report }).catch(() => {
        // No popup is open to hear it, which is how it mostly is.
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
