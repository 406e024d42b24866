import type { LaunchOptions } from 'puppeteer-core';

/** A port where nobody listens: what is sent to it goes nowhere. */
const deadPort = 9;

/**
 * How Firefox is started. The addresses of extension pages hold an id that Firefox draws at random, so it is fixed here
 * by preference; `--remote-allow-system-access` lets the driver open those pages.
 */
export function firefoxOptions(
  headless: boolean,
  offline: boolean,
  extensionUuids: Readonly<Record<string, string>>,
  proxyPort?: number,
): LaunchOptions {
  return {
    browser: 'firefox',
    headless,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(extensionUuids),
      'app.normandy.enabled': false,
      'app.update.enabled': false,
      'browser.aboutwelcome.enabled': false,
      'browser.newtabpage.activity-stream.feeds.topsites': false,
      'browser.region.update.enabled': false,
      'browser.safebrowsing.downloads.remote.enabled': false,
      'browser.search.update': false,
      'browser.sessionstore.restore_on_demand': false,
      'browser.translations.enable': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'datareporting.usage.uploadEnabled': false,
      'dom.push.connection.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'toolkit.telemetry.enabled': false,
      // Where Firefox lets anyone decide that; its releases do not.
      'xpinstall.signatures.required': false,
      ...((offline || proxyPort !== undefined) && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort ?? deadPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort ?? deadPort,
        'network.proxy.no_proxies_on': proxyPort === undefined ? '127.0.0.1, localhost' : '',
        'network.proxy.allow_hijacking_localhost': proxyPort !== undefined,
      }),
    },
  };
}
