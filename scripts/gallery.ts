import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Frame, Page } from 'puppeteer-core';
import { launchWithSidenote, openUrl, type Session } from '../tests/harness/launch-with-sidenote.ts';
import { lookUpSelection } from '../tests/harness/look-up-selection.ts';
import { markedTerms, settledMarks, waitForMarks } from '../tests/harness/marked-terms.ts';
import { moveOnto } from '../tests/harness/move-onto.ts';
import { waitForCard } from '../tests/harness/read-card.ts';
import { serve } from '../tests/harness/serve.ts';
import { buildExtension } from './build-extension.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { type GalleryCase, galleryCases } from './gallery-cases.ts';
import { listPages } from './list-pages.ts';
import { resolveTypedPath } from './resolve-typed-path.ts';
import { root } from './run-tool.ts';

interface Picture {
  readonly title: string;
  readonly look: string;
  readonly file: string;
}

const usage =
  'Usage: npm run gallery -- [folder of .html files] [--out folder] [--firefox] [--only part-of-a-name]';

/** Saved pages with fewer marks show nothing of interest. */
const fewestMarks = 3;

async function dress(page: Page, { view, touch, media }: GalleryCase): Promise<void> {
  const { width = 1100, height = 800, deviceScaleFactor = 1 } = view ?? {};
  await page.setViewport({
    width,
    height,
    deviceScaleFactor,
    ...(touch && { isMobile: true, hasTouch: true }),
  });
  if (media === undefined) return;
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    media: media.type ?? '',
    features: Object.entries(media.features ?? {}).map(([name, value]) => ({ name, value })),
  });
}

async function openCase(session: Session, page: Page, each: GalleryCase): Promise<void> {
  await each.prepare?.(page);
  if (each.lookUp !== undefined) {
    await lookUpSelection(session, page, each.lookUp);
    await waitForCard(page);
    return;
  }
  const frame = each.inFrame === true ? page.frames()[1] : undefined;
  const place: Page | Frame = frame ?? page;
  await waitForMarks(place);
  if (each.word === undefined) return;
  if (each.touch) {
    const at = await moveOnto(page, each.word);
    await page.touchscreen.tap(at.x, at.y);
  } else await moveOnto(page, each.word, frame === undefined ? {} : { frame });
  await waitForCard(place, each.word);
}

/** Every hard case that this browser can be asked for. */
async function shootCases(session: Session, only: string, folder: string): Promise<Picture[]> {
  const isChromium = session.kind === 'chromium';
  const cases = galleryCases.filter(
    ({ name, media, touch }) =>
      name.includes(only) && (isChromium || (media === undefined && touch === undefined)),
  );
  const server = await serve(Object.fromEntries(cases.map(({ html }, index) => [`/${index}.html`, html])));
  const pictures: Picture[] = [];
  for (const [index, each] of cases.entries()) {
    const page = await session.newPage();
    try {
      await dress(page, each);
      await openUrl(page, `${server.origin}/${index}.html`);
      await openCase(session, page, each);
      pictures.push(await shoot(page, folder, each.name, each.look));
    } catch (error) {
      console.error(`${each.name}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    } finally {
      await page.close();
    }
  }
  await server.close();
  return pictures;
}

/** The saved pages on which something is marked, each with the card of its first word that is in sight. */
async function shootPages(session: Session, pages: string, only: string, folder: string): Promise<Picture[]> {
  const server = await serve(pages);
  const pictures: Picture[] = [];
  for (const { name, file } of await listPages(pages)) {
    if (!name.includes(only)) continue;
    const page = await session.newPage();
    try {
      await page.setViewport({ width: 1280, height: 800 });
      await openUrl(page, `${server.origin}/${encodeURIComponent(file)}`);
      if ((await settledMarks(page, { timeout: 30_000, looks: 6 })).length < fewestMarks) continue;
      const opened = await openFirst(page);
      if (opened === undefined) continue;
      pictures.push(await shoot(page, folder, name, `The card of “${opened}”.`));
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    } finally {
      await page.close();
    }
  }
  await server.close();
  return pictures;
}

/** Opens the card of the first mark that the pointer reaches: others may be covered or hidden. */
async function openFirst(page: Page): Promise<string | undefined> {
  const texts = [...new Set((await markedTerms(page)).map(({ text }) => text))];
  for (const text of texts.slice(0, 6)) {
    try {
      await moveOnto(page, text);
      await waitForCard(page, undefined, 2500);
      return text;
    } catch {
      // The next one may be in sight.
    }
  }
  return undefined;
}

async function shoot(page: Page, folder: string, title: string, look: string): Promise<Picture> {
  const file = `${title.replace(/[^a-z0-9]+/gi, '-')}.png` as const;
  // A card fades in: seven frames at the usual rate.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 12; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
  await page.screenshot({ path: `${join(folder, file)}` as `${string}.png` });
  console.log(file);
  return { title, look, file };
}

function indexOf(pictures: readonly Picture[]): string {
  const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const figures = pictures.map(
    ({ title, look, file }) =>
      `<figure><img src="${encodeURIComponent(file)}" alt="" loading="lazy"><figcaption><b>${plain(title)}</b> ${plain(look)}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sidenote: gallery</title><style>
    body { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 24px; margin: 24px; font: 15px/1.4 sans-serif; }
    figure { margin: 0; } img { max-width: 100%; border: 1px solid #bbb; }</style>${figures.join('')}</html>`;
}

async function gallery(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { firefox: { type: 'boolean' }, out: { type: 'string' }, only: { type: 'string' } },
    allowPositionals: true,
  });
  const [typed] = positionals;
  const pages = typed === undefined ? undefined : resolveTypedPath(typed);
  if (pages !== undefined && !existsSync(pages)) throw new Error(`${pages} does not exist.\n${usage}`);
  const kind = values.firefox ? 'firefox' : 'chromium';
  const only = values.only ?? '';
  const folder =
    values.out === undefined ? join(root, '.output/gallery', kind) : resolveTypedPath(values.out);
  await mkdir(folder, { recursive: true });
  ensureBrowser(kind);
  const built = await buildExtension(kind);
  if (built.code !== 0) throw new Error(`The extension did not build:\n${built.output}`);
  const session = await launchWithSidenote(kind);
  try {
    const pictures = await shootCases(session, only, folder);
    if (pages === undefined) {
      console.log('Skipped: saved pages are other people’s work and are not in this repository.');
      console.log(usage);
    } else pictures.push(...(await shootPages(session, pages, only, folder)));
    await writeFile(join(folder, 'index.html'), indexOf(pictures));
    console.log(join(folder, 'index.html'));
  } finally {
    await session.close();
  }
}

gallery().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
