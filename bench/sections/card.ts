import { waitUntil } from '../../tests/harness/wait-until.ts';
import type { FreshPage } from '../measure/bench-browser.ts';
import type { BenchWorld } from '../measure/bench-world.ts';
import { installCardProbe, type Opening, openByClick } from '../measure/card-opening.ts';
import { median, percentile } from '../measure/statistics.ts';
import { pageNamed } from '../pages/generated-pages.ts';
import type { Findings } from '../report/budget.ts';
import { digits, milliseconds } from '../report/numbers.ts';

/** Milliseconds from the click until the card is painted. */
const limit = 50;
/** Openings on each page after the first one. */
const more = 10;

interface Openings {
  readonly loading: Opening[];
  readonly first: Opening[];
  readonly later: Opening[];
}

/** How long it takes until a click on a marked word shows its card. */
export async function card(bench: BenchWorld): Promise<Findings> {
  const found: Openings = { loading: [], first: [], later: [] };
  for (let round = 0; round < bench.choices.rounds; round++) {
    bench.progress(`card ${round + 1}/${bench.choices.rounds}`);
    await onMarkedPage(bench, found);
    await beforeItCame(bench, found);
  }
  const painted = (openings: readonly Opening[]) => openings.map((opening) => opening.painted);
  const p95 = percentile(painted(found.later), 0.95);
  return {
    budgets: [
      {
        what: 'opening a card: from the click until it is painted, 95th percentile',
        limit: `≤ ${limit} ms`,
        measured: `${milliseconds(p95)} (median ${milliseconds(median(painted(found.later)))}; the first on a page ${milliseconds(median(painted(found.first)))}, with its script still to load ${milliseconds(median(painted(found.loading)))})`,
        met: p95 <= limit,
      },
    ],
    tables: [
      {
        title: 'Opening a card',
        head: ['card', 'times', 'painted', '95th', 'thread', '95th'],
        rows: [
          row('any further on a page', found.later),
          row('the first on a page', found.first),
          row('clicked before card.js had come', found.loading),
        ],
        note: 'Milliseconds from the time stamp of a real click on a marked word. Painted: the first frame that has the card, which begins at two fifths of its strength; it ends when the main thread has handed it on (a message posted from the frame’s callback). Thread: what the page’s main thread ran from before the click until then, whatever else the machine did.',
      },
    ],
  };
}

function row(name: string, openings: readonly Opening[]): string[] {
  const both = (values: readonly number[]) => [digits(median(values)), digits(percentile(values, 0.95))];
  return [
    name,
    String(openings.length),
    ...both(openings.map(({ painted }) => painted)),
    ...both(openings.map(({ thread }) => thread)),
  ];
}

/** The first card of a page whose parts have all come, then others. */
async function onMarkedPage(bench: BenchWorld, { first, later }: Openings): Promise<void> {
  const fresh = await (await bench.browser('built')).open(
    bench.server.addressOf(pageNamed('leaflet')),
    installCardProbe,
  );
  await cardIs(fresh, true);
  const words = await waitUntil(async () => {
    const boxes = await wordsIn(fresh);
    return boxes.length > 3 && boxes;
  }, 'Nothing was marked');
  for (let count = 0; count <= more; count++) {
    const at = words[count % words.length];
    if (at === undefined) break;
    const opening = await openByClick(fresh, at);
    (count === 0 ? first : later).push(opening);
    await fresh.page.keyboard.press('Escape');
    await fresh.page.mouse.move(2, 2);
    await waitUntil(
      () => fresh.page.evaluate(() => document.querySelector('sidenote-card') === null),
      'The card stayed open',
    );
  }
  await fresh.close();
}

/** A page that is never idle, whose reader clicks before the card has been loaded. */
async function beforeItCame(bench: BenchWorld, { loading }: Openings): Promise<void> {
  const fresh = await (await bench.browser('built')).open(
    bench.server.addressOf(pageNamed('article without terms')),
    installCardProbe,
  );
  await fresh.world.evaluate('void (globalThis.requestIdleCallback = () => 0)');
  await fresh.page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'She takes lamotrigine against epilepsy.';
    document.body.prepend(words);
  });
  const [at] = await waitUntil(async () => {
    const boxes = await wordsIn(fresh);
    return boxes.length > 0 && boxes;
  }, 'Nothing was marked');
  await cardIs(fresh, false);
  if (at !== undefined) loading.push(await openByClick(fresh, at));
  await fresh.close();
}

/** Waits until the part with the card is there, or sees that it is not. */
async function cardIs({ world }: FreshPage, here: boolean): Promise<void> {
  await waitUntil(
    async () =>
      (await world.evaluate<boolean>(
        "globalThis[Symbol.for('sidenote-parts')]?.get('card')?.isHere === true",
      )) === here,
    `The card has ${here ? 'not ' : ''}come`,
  );
}

/** The middles of marked words in sight. */
function wordsIn({ page }: FreshPage): Promise<{ x: number; y: number }[]> {
  return page.evaluate(() => {
    const boxes: { x: number; y: number }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('sidenote-')) continue;
      for (const painted of highlight) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        if (width > 0 && y > 0 && y + height < innerHeight) {
          boxes.push({ x: x + width / 2, y: y + height / 2 });
        }
      }
    }
    return boxes;
  });
}
