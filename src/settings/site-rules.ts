import { normaliseHost } from './host-name.ts';
import { mostSites } from './parse-lists.ts';
import type { PainterChoice, Settings, SiteRule } from './settings.ts';

export type SiteState = 'on' | 'off-here' | 'off-everywhere';

/** What holds for a site without a rule of its own. */
const standardRule: SiteRule = { on: true, painter: 'highlight' };

/** The rule that holds for a host, its own or the standard one. */
export function siteRule(settings: Settings, host: string): SiteRule {
  const name = normaliseHost(host);
  if (name === undefined || !Object.hasOwn(settings.sites, name)) return standardRule;
  return settings.sites[name] ?? standardRule;
}

/** Whether words are marked on a host, and if not, what turned them off. */
export function siteState(settings: Settings, host: string): SiteState {
  if (!settings.on) return 'off-everywhere';
  return siteRule(settings, host).on ? 'on' : 'off-here';
}

export function painterFor(settings: Settings, host: string): PainterChoice {
  return siteRule(settings, host).painter;
}

/**
 * Settings with a host's rule changed in the properties given. A rule that says nothing of its own is dropped, and
 * where the list is full the one that comes first makes room. What is no host name changes nothing.
 */
export function withSite(settings: Settings, host: string, rule: Partial<SiteRule>): Settings {
  const name = normaliseHost(host);
  if (name === undefined) return settings;
  const sites: Record<string, SiteRule> = Object.create(null);
  const others = Object.entries(settings.sites).filter(([other]) => other !== name);
  const changed = { ...siteRule(settings, name), ...rule };
  const isStandard = changed.on === standardRule.on && changed.painter === standardRule.painter;
  for (const [other, kept] of isStandard ? others : others.slice(1 - mostSites)) sites[other] = kept;
  if (!isStandard) sites[name] = changed;
  return { ...settings, sites };
}
