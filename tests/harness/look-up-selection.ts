import type { Frame, Page } from 'puppeteer-core';
import { chooseInMenu } from './choose-in-menu.ts';
import type { Session } from './launch-with-sidenote.ts';

/** Selects the text of an element, or what is in a field. */
export async function selectText(place: Page | Frame, selector: string): Promise<void> {
  await place.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (element instanceof HTMLInputElement) {
      element.focus();
      element.select();
    } else if (element !== null) getSelection()?.selectAllChildren(element);
  }, selector);
}

/** Selects the text of an element, and chooses “Look up … in Sidenote” for it. */
export async function lookUpSelection(session: Session, page: Page, selector: string): Promise<void> {
  await selectText(page, selector);
  await chooseInMenu(session, page, selector, {
    label: 'in Sidenote',
    id: 'look-up',
    selection: await page.evaluate(() => String(getSelection())),
  });
}
