import { browser } from 'wxt/browser';
import { canonicalText } from '../settings/canonical-text.ts';
import type { Pieces } from '../settings/shared-pieces.ts';
import { parseSharing, type Sharing, type SharingTrouble, storedSharing } from '../settings/sharing.ts';
import { sharingKey } from '../settings/stored-keys.ts';
import type { StoredParts } from '../settings/stored-parts.ts';
import { planWithheld } from '../settings/withhold.ts';
import { inTurn } from './in-turn.ts';

/** Milliseconds in which changes gather: browsers allow 120 writes a minute and 1,800 an hour. */
const pause = 2000;

/**
 * Shares settings with the reader's other browsers, where the reader chose so. To be called while the worker starts: it
 * looks once then, so that what a worker left undone when it was put to sleep is done by the next.
 */
export function shareSettings(parts: StoredParts): void {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      share(parts).catch((error) => console.error('Sidenote', error));
    }, pause);
  };
  browser.storage.onChanged.addListener((changes: Changes, area: string) => {
    if (area === 'sync' || (area === 'local' && concernsSharing(parts, changes))) soon();
  });
  soon();
}

type Changes = Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>;

/** Settings, and what the reader chose of sharing; what a round itself notes is no reason for another. */
function concernsSharing({ keys }: StoredParts, changes: Changes): boolean {
  const sharing = changes[sharingKey];
  const chosen = (stored: unknown) => {
    const { on, sites } = parseSharing(stored);
    return `${on} ${sites}`;
  };
  return keys.some((key) => key in changes) || chosen(sharing?.oldValue) !== chosen(sharing?.newValue);
}

/** One round: reads both sides, and writes what is new on each. A round after which nothing is new writes nothing. */
const share = (parts: StoredParts) =>
  inTurn('sidenote-settings', async () => {
    const stored: Record<string, unknown> = await browser.storage.local.get([...parts.keys, sharingKey]);
    const sharing = parseSharing(stored[sharingKey]);
    const { settings, problems } = parts.parse(parts.join(stored));
    // What could not be read whole waits for the reader, who is told in the options.
    if (!sharing.on || problems.length > 0) return;
    const shared = await readShared();
    if (shared === undefined) return note(stored, { ...sharing, trouble: 'missing' });

    const plan = planWithheld(settings, sharing, shared, Date.now());
    await note(stored, plan.sharing, plan.settings === settings ? {} : parts.part(plan.settings, stored));
    if (Object.keys(plan.pieces).length === 0) return;
    const trouble = await writeShared(plan.pieces);
    if (trouble !== undefined) await note(stored, { ...plan.sharing, trouble });
  });

async function note(
  stored: Readonly<Record<string, unknown>>,
  sharing: Sharing,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const noted = storedSharing(sharing);
  const isKnown = canonicalText(noted) === canonicalText(stored[sharingKey]);
  if (isKnown && Object.keys(settings).length === 0) return;
  await browser.storage.local.set({ ...settings, [sharingKey]: noted });
}

/** Some browsers have no such storage, others throw where it was turned off. */
async function readShared(): Promise<Pieces | undefined> {
  try {
    return await browser.storage.sync.get(null);
  } catch {
    return undefined;
  }
}

async function writeShared(pieces: Pieces): Promise<SharingTrouble | undefined> {
  try {
    await browser.storage.sync.set(pieces);
    return undefined;
  } catch (error) {
    return error instanceof Error && /quota/i.test(error.message) ? 'full' : 'missing';
  }
}
