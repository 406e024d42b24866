import { normaliseHost } from './host-name.ts';
import { isRecord } from './is-record.ts';
import type { PainterChoice, SiteRule } from './settings.ts';

/** More than anyone sets by hand; storage filled by something else must not slow every page down. */
export const mostSites = 5000;

/** Where parsers put one plain sentence per value that they leave out or change. */
export type Report = (problem: string) => void;

/** Site rules, in an object without a prototype: "constructor" and "__proto__" are host names like others. */
export function parseSites(stored: unknown, report: Report): Record<string, SiteRule> {
  const sites: Record<string, SiteRule> = Object.create(null);
  if (!isRecord(stored)) {
    report('The rules for single sites could not be read; no site has a rule now.');
    return sites;
  }
  const all = Object.entries(stored);
  if (all.length > mostSites) {
    report(`There are ${all.length} rules for single sites; the first ${mostSites} are used.`);
  }
  for (const [name, rule] of all.slice(0, mostSites)) {
    const host = normaliseHost(name);
    if (host === undefined) report(`“${shown(name)}” is not the name of a site; its rule is left out.`);
    else if (host in sites) report(`The site “${host}” has two rules; the first is used.`);
    else {
      const parsed = parseRule(host, rule, report);
      if (parsed) sites[host] = parsed;
    }
  }
  return sites;
}

function parseRule(host: string, stored: unknown, report: Report): SiteRule | undefined {
  if (!isRecord(stored) || typeof stored.on !== 'boolean') {
    report(`The rule for the site “${host}” could not be read; it is left out.`);
    return undefined;
  }
  const { on, painter } = stored;
  if (isPainter(painter)) return { on, painter };
  report(
    `How words are marked on the site “${host}” could not be read; they are marked without changing the page.`,
  );
  return { on, painter: 'highlight' };
}

function isPainter(value: unknown): value is PainterChoice {
  return value === 'highlight' || value === 'elements';
}

/** A name from storage, short enough for a sentence. */
function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
