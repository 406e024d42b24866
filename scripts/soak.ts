import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describeMachine } from '../bench/report/write-report.ts';
import { openExtensionPage } from '../tests/harness/extension-page.ts';
import { launchWithSidenote } from '../tests/harness/launch-with-sidenote.ts';
import { settledMarks } from '../tests/harness/marked-terms.ts';
import { serve } from '../tests/harness/serve.ts';
import { buildExtension } from './build-extension.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { root } from './run-tool.ts';
import { parseSoakChoices, type SoakChoices } from './soak-choices.ts';
import { chromiumGauges, firefoxGauges } from './soak-gauges.ts';
import { restingPage, soakPages, stayingPage } from './soak-pages.ts';
import { type Look, risenIn, type SoakRecord, soakMarkdown } from './soak-report.ts';
import { visit } from './soak-visit.ts';
import { writeBetween } from './write-between.ts';

const file = join(root, 'docs/soak.md');
/** Looks at the gauges in a run, about. */
const looksWanted = 20;
/** Seconds between two looks at least: a look forces collections, and changes what it looks at. */
const lookApart = 10;

/** Notes errors that a tab shows: of our own pages all, of saved ones those that name Sidenote. */
function listenForErrors(page: Page, errors: string[], counts: () => boolean): void {
  const tell = (text: string) => {
    if (text.includes('favicon.ico')) return;
    if (counts() || /(chrome|moz)-extension:|sidenote/i.test(text)) errors.push(text.slice(0, 300));
  };
  page.on('pageerror', (error) =>
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  // A page that asks something waits for an answer for ever.
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('console', (message) => {
    if (message.type() === 'error')
      tell(`${message.text()} ${message.location().url ?? ''} in ${page.url()}`);
  });
}

async function soak(choices: SoakChoices): Promise<SoakRecord> {
  const { kind, minutes, folder } = choices;
  const pages = await soakPages(folder);
  const files = Object.fromEntries(pages.map(({ path, html }) => [path, html]));
  const server = await serve({ ...files, '/rest.html': restingPage, '/stay.html': stayingPage });
  const session = await launchWithSidenote(kind);
  const errors: string[] = [];
  const orphans: string[] = [];
  const looks: Look[] = [];
  const counts = { pages: 0, marks: 0, cards: 0 };
  let ours = true;
  try {
    const extension = await openExtensionPage(session);
    const staying = await session.newPage(`${server.origin}/stay.html`);
    const travelling = await session.newPage(`${server.origin}/rest.html`);
    for (const page of [staying, travelling]) listenForErrors(page, errors, () => ours);
    const gauges = await (kind === 'chromium'
      ? chromiumGauges(session, { resting: travelling, staying })
      : firefoxGauges(session));
    await travelling.bringToFront();
    const start = performance.now();
    const minute = () => (performance.now() - start) / 60_000;

    const look = async () => {
      await travelling.goto(`${server.origin}/rest.html`);
      await staying.bringToFront();
      await settledMarks(staying);
      looks.push({ minute: minute(), pages: counts.pages, values: await gauges.read() });
      errors.push(...(await gauges.errors()));
      await travelling.bringToFront();
      console.log(`${minute().toFixed(1)} of ${minutes} minutes, ${counts.pages} pages`);
    };
    await look();
    for (let at = 0; minute() < minutes; at++) {
      const page = pages[at % pages.length];
      if (page === undefined) break;
      ours = page.isOurs;
      await staying.evaluate(
        (text) => {
          document.getElementById('changing')?.replaceChildren(text);
        },
        `Visit ${at}: gabapentin can cause dizziness, and ${at % 2 ? 'valproate' : 'a rash'}.`,
      );
      const { marks, cards, left } = await visit(travelling, server.origin + page.path, extension).catch(
        (error: unknown) => {
          errors.push(`${page.name}: ${String(error).split('\n')[0]}`);
          return { marks: 0, cards: 0, left: [] };
        },
      );
      orphans.push(...left.map((each) => `${each} (${page.name})`));
      counts.pages++;
      counts.marks += marks;
      counts.cards += cards;
      const since = minute() - (looks.at(-1)?.minute ?? 0);
      if (since >= Math.max(minutes / looksWanted, lookApart / 60)) await look();
    }
    ours = true;
    await look();
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: describeMachine(),
      browser: await session.browser.version(),
      command: `npm run soak --${folder === undefined ? '' : ' <folder>'} --minutes ${minutes}${kind === 'firefox' ? ' --firefox' : ''}`,
      minutes,
      counts,
      switches: counts.pages,
      errors,
      orphans,
      gauges: gauges.gauges,
      round: pages.length,
      looks,
    };
  } finally {
    await Promise.all([session.close(), server.close()]);
  }
}

async function run(): Promise<void> {
  const choices = parseSoakChoices(process.argv.slice(2));
  const { kind, folder } = choices;
  if (folder !== undefined && !existsSync(folder)) throw new Error(`${folder} does not exist.`);
  ensureBrowser(kind);
  const built = choices.build ? await buildExtension(kind) : undefined;
  if (built !== undefined && built.code !== 0)
    throw new Error(`The extension did not build:\n${built.output}`);
  const record = await soak(choices);
  const report = soakMarkdown(record);
  console.log(`\n${report}\n`);
  if (choices.write) {
    writeFileSync(file, writeBetween(readFileSync(file, 'utf8'), kind, report));
    console.log('docs/soak.md is written.');
  }
  const failures = record.errors.length + record.orphans.length + risenIn(record).length;
  console.log(failures === 0 ? 'Nothing rose, failed or was left behind.' : `${failures} things to look at.`);
  if (failures > 0) process.exitCode = 1;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
