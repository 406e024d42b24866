/** Longest host name that the domain name system allows. */
const longest = 253;

/** Stands for a domain and every host below it; Chromium reads the star in an address as `%2A`. */
const wholeDomain = /^(?:\*|%2a)\./i;

/**
 * The one spelling of a host under which its rule is kept: as `URL.hostname` gives it (lower case, punycode), without
 * port and trailing dot; `*.` before it stays. Undefined for what is no host name, such as the empty host of a file.
 */
export function normaliseHost(host: string): string | undefined {
  const bare = host.replace(wholeDomain, '');
  const address = `http://${bare}`;
  if (/[\s/?#@\\]/.test(bare) || !URL.canParse(address)) return undefined;
  const name = new URL(address).hostname.replace(/\.+$/, '');
  if (name === '' || name.length > longest) return undefined;
  return bare === host ? name : `*.${name}`;
}
