import type { CDPSession, Page } from 'puppeteer-core';
import { openFirefoxInside } from '../tests/harness/firefox-inside.ts';
import type { Session } from '../tests/harness/launch-with-sidenote.ts';
import type { Gauge } from './soak-report.ts';

/** What a soak can read of a browser, and what went wrong in the background. */
export interface SoakGauges {
  readonly gauges: readonly Gauge[];
  read(): Promise<readonly number[]>;
  /** Errors of the background since it was asked last. */
  errors(): Promise<readonly string[]>;
}

interface SoakTabs {
  readonly resting: Page;
  readonly staying: Page;
}

const megabyte = 1e6;

async function heapOf(devtools: CDPSession): Promise<number> {
  // What the first collection lets go can free more in the next.
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / megabyte;
}

/**
 * Chromium: heaps after forced collections, and what the tabs hold of the DOM. Listening to the worker keeps it from sleeping,
 * so that whatever it piles up stays to be seen.
 */
export async function chromiumGauges(session: Session, { resting, staying }: SoakTabs): Promise<SoakGauges> {
  const target = await session.browser.waitForTarget((each) =>
    each.url().startsWith(session.extensionUrl('background')),
  );
  const worker = (await target.worker())?.client;
  if (worker === undefined) throw new Error('The background does not run.');
  const tabs = await Promise.all([resting, staying].map((page) => page.createCDPSession()));
  let failures: string[] = [];
  worker.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    failures.push(`background: ${text} ${exception?.description ?? ''}`),
  );
  worker.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning')
      failures.push(
        `background: ${args.map(({ value, description }) => value ?? description ?? '').join(' ')}`,
      );
  });
  await worker.send('Runtime.enable');
  const gauges: readonly Gauge[] = [
    { name: 'background', unit: 'MB' },
    ...['travelling', 'staying'].flatMap((tab): Gauge[] => [
      { name: `${tab} tab`, unit: 'MB' },
      { name: `${tab}: documents`, unit: 'things' },
      { name: `${tab}: nodes`, unit: 'things' },
      { name: `${tab}: listeners`, unit: 'things' },
    ]),
  ];
  return {
    gauges,
    async read() {
      const values = [await heapOf(worker)];
      for (const tab of tabs) {
        // What the back/forward cache keeps is no longer in the tab, and comes and goes.
        await tab.send('Network.clearBrowserCache');
        const heap = await heapOf(tab);
        const { documents, nodes, jsEventListeners } = await tab.send('Memory.getDOMCounters');
        values.push(heap, documents, nodes, jsEventListeners);
      }
      return values;
    },
    async errors() {
      const told = failures;
      failures = [];
      return told;
    },
  };
}

/** What Firefox says of any extension's script whose page is left at that moment. */
const ofLeaving = /Promise resolved after context unloaded|Script terminated by timeout/;

/** Firefox tells no heap: the memory of its processes, after it was asked to collect, stands for it. */
export async function firefoxGauges(session: Session): Promise<SoakGauges> {
  const firefox = await openFirefoxInside(session);
  const host = new URL(session.extensionUrl('')).host;
  // What the back/forward cache keeps is no longer in the tab, and comes and goes.
  await firefox.run("Services.prefs.setIntPref('browser.sessionhistory.max_total_viewers', 0)");
  let told = 0;
  return {
    gauges: [
      { name: 'process of extensions', unit: 'MB' },
      { name: 'processes of pages', unit: 'MB' },
    ],
    async read() {
      const bytes = await firefox.run(`(async () => {
        for (let times = 0; times < 3; times++) {
          Services.obs.notifyObservers(null, 'child-gc-request');
          Services.obs.notifyObservers(null, 'child-cc-request');
          Services.obs.notifyObservers(null, 'child-mmu-request');
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
        const { children } = await ChromeUtils.requestProcInfo();
        const sum = (wanted) => children.filter(wanted).reduce((all, { memory }) => all + memory, 0);
        return [sum(({ type }) => type === 'extension'), sum(({ type }) => /^web/.test(type) && type !== 'webExtension')];
      })()`);
      return (Array.isArray(bytes) ? bytes : []).map((each) => Number(each) / megabyte);
    },
    async errors() {
      const all = (await firefox.consoleLines(host)).filter((line) => !ofLeaving.test(line));
      const fresh = all.slice(told);
      told = all.length;
      return fresh;
    },
  };
}
