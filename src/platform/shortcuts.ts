import { browser } from 'wxt/browser';

/** Opens a tab where Firefox' own call is missing: Chromium has an address for it. */
const chromiumPage = 'chrome://extensions/shortcuts';

export const shortcuts = {
  async all() {
    const all: { name?: string; description?: string; shortcut?: string }[] = await browser.commands.getAll();
    return all.flatMap(({ name, description, shortcut }) =>
      // The browser lists the toolbar button among them, without words of ours.
      name === undefined || !description ? [] : [{ name, description, keys: shortcut ?? '' }],
    );
  },
  async change() {
    const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
    if (openShortcutSettings !== undefined) await openShortcutSettings();
    else await browser.tabs.create({ url: chromiumPage });
  },
};
