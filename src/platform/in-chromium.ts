/** True where an extension's pages and background have Chromium's kind of address. */
export function inChromium(): boolean {
  return location.protocol.startsWith('chrome');
}
