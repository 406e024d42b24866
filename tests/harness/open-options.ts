import type { Page } from 'puppeteer-core';
import type { Session } from './launch-with-sidenote.ts';

/** Opens the options in a tab in front, and waits until they are built. */
export async function openOptions(session: Session): Promise<Page> {
  const options = await session.newPage(session.extensionUrl('options.html'));
  await options.waitForSelector('main');
  return options;
}
