import { normaliseHost } from './host-name.ts';
import { mostSites } from './parse-sites.ts';
import type { PainterChoice, Settings, SiteRule } from './settings.ts';
import type { SiteSettings } from './site-settings.ts';

export type SiteState = 'on' | 'off-here' | 'off-everywhere';

/** What says whether a site is on: a rule of its own, one for its whole domain, or none. */
export type RuleOrigin = 'host' | 'domain' | 'none';

/** The name under which the rule for a domain and every host below it is kept. */
export function domainKey(domain: string): string {
  return `*.${domain}`;
}

/** The domain of which a rule of that name speaks; undefined where it speaks of one host. */
export function domainOfKey(name: string): string | undefined {
  return name.startsWith('*.') ? name.slice(2) : undefined;
}

/** The rule that holds for a host, and where it comes from. The nearest counts: the host's own, then that of the domain next to it. */
export function ruleFor(
  { sites, sitesMode }: Pick<Settings, 'sites' | 'sitesMode'>,
  host: string,
): { readonly rule: SiteRule; readonly from: RuleOrigin } {
  const name = normaliseHost(host) ?? '';
  const own = ruleNamed(sites, name);
  if (own !== undefined) return { rule: own, from: 'host' };
  // Of `*.example.org` only what is around it.
  for (let rest = name.replace(/^\*\.[^.]*/, ''); rest !== ''; rest = rest.replace(/^[^.]*\.?/, '')) {
    const around = ruleNamed(sites, domainKey(rest));
    if (around !== undefined) return { rule: around, from: 'domain' };
  }
  return { rule: { on: sitesMode === 'everywhere', painter: 'highlight' }, from: 'none' };
}

function ruleNamed(sites: Settings['sites'], name: string): SiteRule | undefined {
  return Object.hasOwn(sites, name) ? sites[name] : undefined;
}

export function siteRule(settings: SiteSettings, host: string): SiteRule {
  return ruleFor(settings, host).rule;
}

/** Whether words are marked on a host, and if not, what turned them off. */
export function siteState(settings: SiteSettings, host: string): SiteState {
  return stateAmong(settings, [host]);
}

/**
 * The same for a frame, whose hosts are its own and those of the pages around it. Each of them may have a rule against it; where
 * only chosen sites are on, one of them must have a rule for it.
 */
export function stateAmong(settings: SiteSettings, hosts: readonly string[]): SiteState {
  if (!settings.on) return 'off-everywhere';
  const rules = (hosts.length === 0 ? [''] : hosts).map((host) => ruleFor(settings, host));
  const isOff = rules.some(({ rule, from }) => !rule.on && from !== 'none');
  return isOff || !rules.some(({ rule }) => rule.on) ? 'off-here' : 'on';
}

export function painterFor(settings: SiteSettings, host: string): PainterChoice {
  return siteRule(settings, host).painter;
}

/**
 * Settings with a host's rule changed in the properties given; `*.example.org` stands for a domain. A rule that says nothing
 * which would not hold without it is dropped, and where the list is full the one that comes first makes room. What is no host
 * name changes nothing.
 */
export function withSite(settings: Settings, host: string, rule: Partial<SiteRule>): Settings {
  const name = normaliseHost(host);
  if (name === undefined) return settings;
  const others = withoutSite(settings, name);
  const changed = { ...siteRule(settings, name), ...rule };
  const otherwise = siteRule(others, name);
  if (changed.on === otherwise.on && changed.painter === otherwise.painter) return others;
  const kept = Object.entries(others.sites).slice(1 - mostSites);
  return { ...settings, sites: sitesOf([...kept, [name, changed]]) };
}

/** Settings in which a domain is on or off with all its hosts, whatever their own rules said of that. */
export function withDomain(settings: Settings, domain: string, on: boolean): Settings {
  const below = Object.keys(settings.sites).filter((name) => name === domain || name.endsWith(`.${domain}`));
  const whole = withSite(settings, domainKey(domain), { on });
  return below
    .filter((name) => name !== domainKey(domain))
    .reduce((now, name) => withSite(now, name, { on }), whole);
}

/** Settings without a rule of that name. */
export function withoutSite(settings: Settings, name: string): Settings {
  return { ...settings, sites: sitesOf(Object.entries(settings.sites).filter(([other]) => other !== name)) };
}

/** Settings in which a rule is for another host or domain, if it says there what would not hold without it; else it is gone. */
export function withSiteMoved(settings: Settings, from: string, to: string): Settings {
  const rule = ruleNamed(settings.sites, from);
  return rule === undefined ? settings : withSite(withoutSite(settings, from), to, rule);
}

/** Without a prototype: "constructor" and "__proto__" are host names like others. */
function sitesOf(rules: Iterable<readonly [string, SiteRule]>): Record<string, SiteRule> {
  const sites: Record<string, SiteRule> = Object.create(null);
  for (const [name, rule] of rules) sites[name] = rule;
  return sites;
}
