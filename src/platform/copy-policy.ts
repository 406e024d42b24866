import { browser } from 'wxt/browser';
import { canonicalText } from '../settings/canonical-text.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { parsePolicy } from '../settings/policy.ts';
import { policyKey } from '../settings/stored-keys.ts';

/**
 * Copies what whoever manages the browser has chosen to where every frame reads its settings, so that none has to ask
 * twice. To be called while the worker starts: it looks then, and whenever the browser tells of a change.
 */
export function copyPolicy(): void {
  const copy = () => {
    copyNow().catch((error) => console.error('Sidenote', error));
  };
  browser.storage.onChanged.addListener((_changes: unknown, area: string) => {
    if (area === 'managed') copy();
  });
  copy();
}

async function copyNow(): Promise<void> {
  const { local } = browser.storage;
  const policy = parsePolicy(await readManaged(), parseSettings);
  const { [policyKey]: before } = await local.get(policyKey);
  if (policy === undefined && before !== undefined) await local.remove(policyKey);
  if (policy !== undefined && canonicalText(policy) !== canonicalText(before))
    await local.set({ [policyKey]: policy });
}

/** Firefox throws where nobody manages it. */
async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return undefined;
  }
}
