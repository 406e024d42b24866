/**
 * The hosts whose site rules govern a frame: its own, then those of the pages it stands in, as far as the browser tells.
 * Frames without a host of their own (srcdoc, about:blank, sandboxed) are governed by the pages around them.
 */
export function siteHosts(window: Window): readonly string[] {
  const hosts = [hostOf(window.location.href), hostOf(window.origin)];
  const { ancestorOrigins } = window.location;
  if (ancestorOrigins !== undefined) hosts.push(...[...ancestorOrigins].map(hostOf));
  else if (window.parent !== window) hosts.push(topHost(window), hostOf(window.document.referrer));
  return [...new Set(hosts.filter((host) => host !== ''))];
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? '';
}

function topHost(window: Window): string {
  try {
    return window.top?.location.hostname ?? '';
  } catch {
    // Another origin: the referrer is all there is.
    return '';
  }
}
