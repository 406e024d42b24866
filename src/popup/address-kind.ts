/** What an address says of a page before the page itself says anything. */
export type AddressKind = 'web' | 'pdf' | 'file' | 'browser' | 'store' | 'unknown';

/** Where browsers let no extension in, whatever it is allowed elsewhere. */
const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Undefined stands for an address that the browser does not tell. */
export function addressKind(address: string | undefined): AddressKind {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null) return 'unknown';
  const { protocol, hostname, pathname } = url;
  if (protocol !== 'file:' && !/^https?:$/.test(protocol)) return 'browser';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  const isStore =
    stores.includes(hostname) || (hostname === 'chrome.google.com' && /^\/webstore/.test(pathname));
  return isStore ? 'store' : 'web';
}

export function isFile(address: string | undefined): boolean {
  return address !== undefined && /^file:/i.test(address);
}
