import type { Plugin } from 'vite';

/**
 * Gives scripts that go into pages the browser's own API in place of webextension-polyfill. The polyfill turns callbacks into promises,
 * which every browser that Sidenote supports does itself, and would make a tenth of each of them, since each is bundled alone.
 * `chrome` is asked for in Chromium because a page's `<div id="browser">` stands in for a global of that name where there is none.
 */
export function nativeBrowserApi(entrypoints: readonly string[], browser: string): Plugin {
  const polyfill = '@wxt-dev/webextension-polyfill/browser';
  const native = '\0native-browser-api';
  let applies = false;
  return {
    name: 'native-browser-api',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      applies =
        lib !== false &&
        lib !== undefined &&
        entrypoints.some((entrypoint) => String(lib.entry).endsWith(`/entrypoints/${entrypoint}.ts`));
    },
    resolveId: (id) => (applies && id === polyfill ? native : null),
    load: (id) =>
      id === native
        ? `export const browser = globalThis.${browser === 'firefox' ? 'browser' : 'chrome'};`
        : null,
  };
}
