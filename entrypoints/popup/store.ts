import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { withholdPrivate } from '../../src/platform/withhold-private.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { wholeParts } from '../../src/settings/stored-parts.ts';

export const store = {
  ...openSettingsStore(
    undefined,
    // What readies own terms for frames is wanted for writing alone, and large.
    wholeParts(() => ({})),
  ),
  update: async (change: (settings: Settings) => Settings) => {
    const { parts } = await import('./parts.ts');
    return withholdPrivate(openSettingsStore(undefined, parts), parts).update(change);
  },
};
