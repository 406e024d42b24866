import type { Page } from 'puppeteer-core';
import type { Session } from './launch-with-sidenote.ts';

/** Sidenote's own world in the pages of a tab: where its content scripts run, unseen by the page. */
export interface ContentWorld {
  /** Runs a function in every frame of a tab (it must stand alone) and gives what each returned, the top frame first. */
  run<T>(tab: number, job: () => T): Promise<T[]>;
  /** Injects a script of the extension into the top frame once more. */
  inject(tab: number, file: string): Promise<void>;
  storeSettings(raw: unknown): Promise<void>;
  /** Moves a tab as a person does. Drivers lose hold of pages that come from the back/forward cache. */
  goTo(tab: number, url: string): Promise<void>;
  goBack(tab: number): Promise<void>;
}

/** Opens a page of the extension to reach it; open the tabs under test afterwards, so that they are in front. */
export async function openContentWorld(session: Session): Promise<ContentWorld> {
  const page: Page = await session.newPage(session.extensionUrl('options.html'));
  return {
    async run(tab, job) {
      // As text: the page's own policy forbids to make functions there, the driver's does not.
      const results: unknown = await page.evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${tab}, allFrames: true }, func: ${job} })
          .then((frames) => frames.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result))`,
      );
      return results as ReturnType<typeof job>[];
    },
    async inject(tab, file) {
      await page.evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${tab} }, files: [${JSON.stringify(file)}] })`,
      );
    },
    async goTo(tab, url) {
      await page.evaluate(`chrome.tabs.update(${tab}, { url: ${JSON.stringify(url)} })`);
    },
    async goBack(tab) {
      await page.evaluate(`chrome.tabs.goBack(${tab})`);
    },
    async storeSettings(raw) {
      await page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(raw)} })`);
    },
  };
}

/** The parts of the page script that have come to a frame. To be run in the content world. */
export const partsHere = (): string[] => {
  const slots: Map<string, { isHere: boolean }> | undefined = Reflect.get(
    globalThis,
    Symbol.for('sidenote-parts'),
  );
  return [...(slots ?? [])].filter(([, { isHere }]) => isHere).map(([name]) => name);
};
