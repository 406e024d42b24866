import type { Page } from 'puppeteer-core';

declare global {
  var recordedErrors: string[] | undefined;
}

/** What went wrong in a tab since it was opened, wherever it can be seen. */
export interface ErrorRecord {
  /** Errors that the documents now open in the tab saw, and whatever any script, ours included, told the console. */
  errors(): Promise<string[]>;
  /** Forgets what was told so far; documents forget by being left. */
  clear(): void;
}

/**
 * Records what a page can notice (errors, rejections, its own `console.error`, breaches of its content policy) and what the
 * browser tells about any script in the tab. Call before the page is opened.
 */
export async function recordErrors(page: Page): Promise<ErrorRecord> {
  const told: string[] = [];
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? error.message : String(error);
    // The browser's own search for an icon is no error of the page.
    if (!text.includes('/favicon.ico')) told.push(`thrown: ${text}`);
  });
  page.on('console', (message) => {
    if (message.location().url?.endsWith('/favicon.ico')) return;
    if (['error', 'warn', 'assert'].includes(message.type())) told.push(`console: ${message.text()}`);
  });
  await page.evaluateOnNewDocument(() => {
    const errors: string[] = [];
    const push = errors.push.bind(errors);
    Object.defineProperty(globalThis, 'recordedErrors', { value: errors });
    addEventListener('error', (event) => push(`error: ${event.message}`));
    addEventListener('unhandledrejection', (event) => push(`rejection: ${String(event.reason)}`));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      if (!blockedURI.endsWith('/favicon.ico')) push(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return {
    async errors() {
      const seen = await Promise.all(
        page
          .frames()
          .map((frame) => frame.evaluate(() => [...(globalThis.recordedErrors ?? [])]).catch(() => [])),
      );
      return [...seen.flat(), ...told];
    },
    clear() {
      told.length = 0;
    },
  };
}
