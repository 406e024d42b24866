import { browser } from 'wxt/browser';

/** Whether the extension's button is pinned to the toolbar; undefined where the browser does not tell. */
export async function isInToolbar(): Promise<boolean | undefined> {
  const { action } = browser as { action: { getUserSettings?(): Promise<{ isOnToolbar?: boolean }> } };
  return (await action.getUserSettings?.())?.isOnToolbar;
}
