import type { LaunchOptions } from 'puppeteer-core';

/** Every name but the machine's own answers "not found": tests neither need nor touch the network. */
const offlineRules = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** How Chromium is started: no traffic of its own, no first-run pages, extensions installed over the pipe. */
export function chromiumOptions(headless: boolean, offline: boolean, proxyPort?: number): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: [
      // A profile that was used before opens its tabs again.
      '--restore-last-session',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-features=OptimizationHints,MediaRouter,Translate',
      // Unless told otherwise, Chromium asks this machine without a proxy.
      ...(proxyPort === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
      ...(offline ? [`--host-resolver-rules=${offlineRules}`] : []),
      // Chromium refuses to sandbox processes that root starts.
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(headless ? [] : ['--window-size=1200,900']),
    ],
  };
}
