import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { withSite } from '../../src/settings/site-rules.ts';

/** Settings of a reader's who has changed some of each kind. */
export const changed: Settings = {
  ...withSite(withSite(defaultSettings, 'a.org', { on: false }), 'b.org', { painter: 'elements' }),
  untrackedRoles: ['care'],
  dwell: 700,
};
