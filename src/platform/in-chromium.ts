/** Told by the kind of address that an extension’s own pages and background have. */
export function inChromium(): boolean {
  return location.protocol.startsWith('chrome');
}
