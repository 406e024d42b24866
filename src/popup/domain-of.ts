import { getDomain } from 'tldts';

/**
 * The domain that a host belongs to, as one could register it: `example.co.uk` for `www.example.co.uk`. Undefined where there is
 * none: addresses of numbers, `localhost`. Hosts whose owners share a domain (`a.github.io`) have one each. It knows the list of
 * public suffixes, so nothing that a frame loads may import it: there a rule is compared with the end of a name.
 */
export function domainOf(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
