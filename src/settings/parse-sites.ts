import { normaliseHost } from './host-name.ts';
import { isRecord } from './is-record.ts';
import type { Report } from './problem.ts';
import type { PainterChoice, SiteRule } from './settings.ts';

/** More than anyone sets by hand; storage filled by something else must not slow every page down. */
export const mostSites = 5000;

/** Site rules, in an object without a prototype: "constructor" and "__proto__" are host names like others. */
export function parseSites(stored: unknown, report: Report): Record<string, SiteRule> {
  const sites: Record<string, SiteRule> = Object.create(null);
  if (!isRecord(stored)) {
    report('problem_sites');
    return sites;
  }
  const all = Object.entries(stored);
  if (all.length > mostSites) {
    report('problem_many_sites', { count: all.length, most: mostSites });
  }
  for (const [name, rule] of all.slice(0, mostSites)) {
    const host = normaliseHost(name);
    if (host === undefined) report('problem_not_a_site', { name: shown(name) });
    else if (host in sites) report('problem_two_rules', { host });
    else {
      const parsed = parseRule(host, rule, report);
      if (parsed) sites[host] = parsed;
    }
  }
  return sites;
}

function parseRule(host: string, stored: unknown, report: Report): SiteRule | undefined {
  if (!isRecord(stored) || typeof stored.on !== 'boolean') {
    report('problem_rule', { host });
    return undefined;
  }
  const { on, painter } = stored;
  if (isPainter(painter)) return { on, painter };
  report('problem_painter', { host });
  return { on, painter: 'highlight' };
}

function isPainter(value: unknown): value is PainterChoice {
  return value === 'highlight' || value === 'elements';
}

/** A name from storage, short enough for a sentence. */
function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
