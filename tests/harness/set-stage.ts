import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import { type LaunchChoices, launchWithSidenote, type Session } from './launch-with-sidenote.ts';
import { type ErrorRecord, recordErrors } from './record-errors.ts';
import { type Server, serve } from './serve.ts';

/** What a file's tests play on. To be used while they run, not while they are told. */
export interface Stage {
  readonly session: Session;
  /** The address of the server's files, no slash at the end. */
  readonly origin: string;
  /** A tab in front, blank at first. */
  readonly page: Page;
  /** What goes wrong in that tab. */
  readonly record: ErrorRecord;
  /** A page of Sidenote behind that tab, if it was asked for. */
  readonly extension: ExtensionPage;
}

export interface StageChoices extends LaunchChoices {
  /** Headers of every file. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default false: no page of Sidenote is open. */
  readonly withExtensionPage?: boolean;
  /** Run before the tab is opened: for pages that are to be behind it. */
  readonly before?: (session: Session) => Promise<void>;
}

/**
 * Sets up, for the tests of one `describe`, a server of these files, a browser with Sidenote and a tab, and takes all down after
 * the last test.
 */
export function setStage(
  kind: BrowserKind,
  files: Parameters<typeof serve>[0] = {},
  { headers, withExtensionPage = false, before, ...launching }: StageChoices = {},
): Stage {
  let server: Server | undefined;
  let session: Session | undefined;
  let page: Page | undefined;
  let record: ErrorRecord | undefined;
  let extension: ExtensionPage | undefined;
  beforeAll(async () => {
    server = await serve(files, headers);
    session = await launchWithSidenote(kind, launching);
    if (withExtensionPage) extension = await openExtensionPage(session);
    await before?.(session);
    page = await session.newPage();
    record = await recordErrors(page);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });
  return {
    get session() {
      return there(session);
    },
    get origin() {
      return there(server).origin;
    },
    get page() {
      return there(page);
    },
    get record() {
      return there(record);
    },
    get extension() {
      return there(extension);
    },
  };
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The stage is set only while tests run, with what was asked for.');
  return thing;
}
