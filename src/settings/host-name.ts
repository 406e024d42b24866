/** Longest host name that the domain name system allows. */
const longest = 253;

/**
 * The one spelling of a host under which its rule is kept: as `URL.hostname` gives it (lower case, punycode), without
 * port and trailing dot. Undefined for what is no host name, such as the empty host of a file.
 */
export function normaliseHost(host: string): string | undefined {
  const address = `http://${host}`;
  if (/[\s/?#@\\]/.test(host) || !URL.canParse(address)) return undefined;
  const name = new URL(address).hostname.replace(/\.+$/, '');
  return name === '' || name.length > longest ? undefined : name;
}
