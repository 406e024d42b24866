import { canonicalText } from './canonical-text.ts';
import { parseSettings } from './parse-settings.ts';
import { planSharing, type SharingPlan } from './plan-sharing.ts';
import { fromItems, settingItems } from './setting-items.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Pieces } from './shared-pieces.ts';
import type { Sharing } from './sharing.ts';

/** Sharing that keeps to itself what a change makes of the settings: it was made in a private window. */
export function withWithheld(sharing: Sharing, before: Settings, after: Settings): Sharing {
  const [old, items] = [settingItems(before), settingItems(after)];
  const withheld = new Map(sharing.withheld);
  for (const key of new Set([...old.keys(), ...items.keys()])) {
    const text = textOf(items, key);
    if (text !== textOf(old, key)) withheld.set(key, text);
  }
  return { ...sharing, withheld };
}

/**
 * A round of sharing as if the reader had never changed anything in a private window. Such a change holds here, until it is
 * changed again in an ordinary window, or another browser has something newer.
 */
export function planWithheld(settings: Settings, sharing: Sharing, stored: Pieces, now: number): SharingPlan {
  const own = settingItems(settings);
  const standard = settingItems(defaultSettings);
  const open = new Map(own);
  const inForce = [...sharing.withheld].filter(([key, text]) => text === textOf(own, key));
  for (const [key] of inForce) {
    put(open, key, sharing.seen.has(key) ? sharing.seen.get(key)?.value : standard.get(key));
  }
  if (inForce.length === 0) return pruned(planSharing(settings, sharing, stored, now), own);

  const openSettings = parseSettings(fromItems(open)).settings;
  const plan = planSharing(openSettings, sharing, stored, now);
  const next = settingItems(plan.settings);
  for (const [key] of inForce) if (textOf(next, key) === textOf(open, key)) put(next, key, own.get(key));
  const isSame = [...next, ...own].every(([key]) => textOf(next, key) === textOf(own, key));
  return pruned({ ...plan, settings: isSame ? settings : parseSettings(fromItems(next)).settings }, own);
}

/** Forgets what was changed again since. What is only about to be stored is neither as before nor as it will be. */
function pruned(plan: SharingPlan, own: ReadonlyMap<string, unknown>): SharingPlan {
  const { seen, withheld } = plan.sharing;
  const standard = settingItems(defaultSettings);
  const still = [...withheld].filter(([key, text]) => {
    const before = seen.has(key) ? seen.get(key)?.value : standard.get(key);
    return text === textOf(own, key) || textOf(own, key) === textOf(new Map([[key, before]]), key);
  });
  return { ...plan, sharing: { ...plan.sharing, withheld: new Map(still) } };
}

function put(items: Map<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) items.delete(key);
  else items.set(key, value);
}

/** Empty for what is not there. */
function textOf(items: ReadonlyMap<string, unknown>, key: string): string {
  const value = items.get(key);
  return value === undefined ? '' : canonicalText(value);
}
