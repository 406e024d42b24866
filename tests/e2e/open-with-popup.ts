import type { Page } from 'puppeteer-core';
import type { Session } from '../harness/launch-with-sidenote.ts';

/** Tabs by number: all there are now, asked from a page of the extension. */
async function tabIds(extensionPage: Page): Promise<readonly number[]> {
  const ids: unknown = await extensionPage.evaluate(
    'chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))',
  );
  if (!Array.isArray(ids)) throw new Error('The browser lists no tabs.');
  return ids.filter((id) => typeof id === 'number');
}

/** Opens a page, and the popup that acts on it in a tab of its own. */
export async function openWithPopup(session: Session, url: string): Promise<{ page: Page; popup: Page }> {
  const asking = await session.newPage(session.extensionUrl('options.html'));
  const before = new Set(await tabIds(asking));
  const page = await session.newPage(url);
  const [tab] = (await tabIds(asking)).filter((id) => !before.has(id));
  if (tab === undefined) throw new Error(`${url} has no tab.`);
  await asking.close();
  const popup = await session.newPage(session.extensionUrl(`popup.html?tab=${tab}`));
  await popup.waitForSelector('[role=combobox]');
  return { page, popup };
}
