import type { BenchBrowser } from '../measure/bench-browser.ts';
import type { BenchWorld } from '../measure/bench-world.ts';
import {
  installBareProbe,
  installPopupProbe,
  type PopupOpening,
  readBareProbe,
  readPopupProbe,
  readToolbarPaint,
} from '../measure/popup-opening.ts';
import { median, percentile } from '../measure/statistics.ts';
import { pageNamed } from '../pages/generated-pages.ts';
import type { Findings } from '../report/budget.ts';
import { digits, milliseconds } from '../report/numbers.ts';

/** Milliseconds until a reader sees how the page in front stands. */
const limit = 100;
/** Openings in a round. */
const loads = 4;

/** How long the popup takes to say how a marked page stands. */
export async function popup(bench: BenchWorld): Promise<Findings> {
  const built = await bench.browser('built');
  const address = bench.server.addressOf(pageNamed('leaflet'));
  const front = await built.open(address);
  const tab = await tabOf(built, address);
  const all: PopupOpening[] = [];
  for (let load = 0; load < bench.choices.rounds * loads; load++) {
    bench.progress(`popup ${load + 1}/${bench.choices.rounds * loads}`);
    const page = await built.openOwn(`popup.html?tab=${tab}`, installPopupProbe);
    all.push(await readPopupProbe(page));
    await page.close();
  }
  const bare: number[] = [];
  for (let load = 0; load < all.length; load++) bare.push(await bareLoad(built));
  const inToolbar: number[] = [];
  for (let load = 0; load < all.length; load++) {
    await front.page.bringToFront();
    const popup = await built.openPopup();
    inToolbar.push(await readToolbarPaint(popup));
    // It goes away like any page; a driver that waits for that would wait for its answer from nowhere.
    await popup.evaluate('setTimeout(() => close())');
  }
  await front.close();
  const complete = all.map((opening) => opening.complete);
  const p95 = percentile(complete, 0.95);
  const row = (name: string, times: readonly number[]) => [
    name,
    digits(Math.min(...times)),
    digits(median(times)),
    digits(percentile(times, 0.95)),
  ];
  return {
    budgets: [
      {
        what: 'popup: to first complete paint, 95th percentile',
        limit: `≤ ${limit} ms`,
        measured: `${milliseconds(p95)} (median ${milliseconds(median(complete))})`,
        met: p95 <= limit,
      },
    ],
    tables: [
      {
        title: 'Opening the popup',
        head: ['until', 'fastest', 'median', '95th'],
        rows: [
          row(
            'the switch and the look-up are painted',
            all.map((opening) => opening.painted),
          ),
          row('the switch is painted as the page stands', complete),
          row(
            'the look-up has the focus',
            all.map((opening) => opening.focused),
          ),
          row('the same in the toolbar’s bubble, by the browser’s own account', inToolbar),
          row('for comparison: a page of the extension with no script at all is painted', bare),
        ],
        note: `Milliseconds from the start of the navigation, over ${all.length} loads. Loaded as a tab that speaks of another (\`popup.html?tab=…\`), each time in a tab and a process of its own, with no other page of the extension open; in the toolbar’s bubble with the background awake, where the browser tells when the picture was on the screen.`,
      },
    ],
  };
}

/** What the browser itself needs for a page of an extension. */
async function bareLoad(built: BenchBrowser): Promise<number> {
  const page = await built.openOwn('managed-schema.json', installBareProbe);
  const painted = await readBareProbe(page);
  await page.close();
  return painted;
}

/** The number that the browser gives to the tab with that address. */
async function tabOf(built: BenchBrowser, address: string): Promise<number> {
  const page = await built.openOwn('source.html');
  const tab: unknown = await page.evaluate(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(address)})?.id)`,
  );
  await page.close();
  if (typeof tab !== 'number') throw new Error('The browser does not name the tab in front.');
  return tab;
}
