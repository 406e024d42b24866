import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { withSite } from '../../src/settings/site-rules.ts';

export const off = { on: false } as const;

/** The standard settings with Sidenote off on these sites. */
export const withRules = (...names: string[]): Settings =>
  names.reduce((settings, name) => withSite(settings, name, off), defaultSettings);
