import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { highlightName, type MarkStyle, roles, shades, styles } from '../../src/paint/mark-names.ts';
import { markedTerms } from '../harness/marked-terms.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import type * as looks from './looks-rooms.ts';

declare const rooms: typeof looks;

const body =
  '<p class="medicine">lamotrigine here</p><p class="care">care here</p>' +
  '<div style="background:#111;color:#eee"><p class="medicine">primidone here</p></div>';

describe.each(['chromium', 'firefox'] as const)('looks in %s', (kind) => {
  const reach: ':root' | '' = kind === 'firefox' ? '' : ':root';
  let browser: RoomBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchForRooms(kind, join(import.meta.dirname, 'looks-rooms.ts'));
    page = await browser.open('<!doctype html><html lang="en"><title>Test</title><body></body></html>');
    // The sheet stays.
    await start('highlight');
  });
  afterAll(() => browser.close());
  beforeEach(() =>
    page.evaluate((body) => {
      document.body.innerHTML = body;
    }, body),
  );

  const start = (painter: 'highlight' | 'elements') =>
    page.evaluate((painter, reach) => rooms.start(painter, reach), painter, reach);
  const wear = (style: MarkStyle, isPrinted = false) =>
    page.evaluate((style, isPrinted) => rooms.wear({ style, isPrinted }), style, isPrinted);
  const names = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
  const drawn = (selector: string) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map((element) => {
          const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(element);
          return `${textDecorationLine} ${textDecorationStyle} ${/(?:, 0\)|\/ 0\)|transparent)$/.test(backgroundColor) ? 'plain' : 'tinted'}`;
        }),
      selector,
    );

  it('change the names of highlights and nothing else', async () => {
    await page.evaluate(() => {
      CSS.highlights.set('own-of-page', new Highlight());
      CSS.highlights.set('sidenote-medicine-dotted', new Highlight());
    });
    await start('highlight');
    const usual = ['sidenote-care', 'sidenote-medicine', 'sidenote-medicine-dark'];
    // What the page has put under a name of ours, and we don't use, is the page's.
    const others = ['own-of-page', 'sidenote-medicine-dotted'];
    expect(await names()).toEqual([...usual, ...others].sort());
    const html = await page.content();
    const words = (await markedTerms(page)).map(({ role, text }) => `${role} ${text}`);
    await wear('underline');
    expect(await names()).toEqual([...usual.map((name) => `${name}-underline`), ...others].sort());
    expect((await markedTerms(page)).map(({ role, text }) => `${role} ${text}`)).toEqual(words);
    await wear('both', true);
    expect(await names()).toEqual([...usual, ...usual.map((name) => `${name}-print`), ...others].sort());
    await wear('both');
    expect(await names()).toEqual([...usual, ...others].sort());
    expect(await page.content()).toBe(html);
    await page.evaluate(() => rooms.stop());
    expect(await names()).toEqual(others);
    await page.evaluate(() => CSS.highlights.clear());
  });

  it('are worn by elements too, and leave nothing on the page', async () => {
    const html = await page.content();
    await start('elements');
    expect(await drawn('mark')).toEqual([
      'underline solid tinted',
      'underline dotted tinted',
      'underline solid tinted',
    ]);
    await wear('underline');
    expect(await drawn('mark')).toEqual([
      'underline solid plain',
      'underline dotted plain',
      'underline solid plain',
    ]);
    await wear('dotted', true);
    expect(await drawn('mark')).toEqual(Array(3).fill('underline dotted plain'));
    await wear('both');
    expect(await drawn('mark')).toHaveLength(3);
    await page.evaluate(() => rooms.stop());
    expect(await page.content()).toBe(html);
  });

  // Only Chromium's driver can ask for these.
  if (kind === 'firefox') return;

  describe('in what the reader’s system asks for', () => {
    /** A highlight's style as the browser works it out for the page's root. */
    const styleOf = (name: string) =>
      page.evaluate((name) => {
        const { textDecorationLine, textDecorationThickness, backgroundColor, color } = getComputedStyle(
          document.documentElement,
          `::highlight(${name})`,
        );
        return { textDecorationLine, textDecorationThickness, backgroundColor, color };
      }, name);
    const every = roles.flatMap((role) =>
      shades.flatMap((shade) => styles.map((style) => highlightName(role, shade, style))),
    );
    /** The reader's own terms have a line above them, too. */
    const lineOf = (name: string) => (name.startsWith('sidenote-own') ? 'underline overline' : 'underline');
    const transparent = 'rgba(0, 0, 0, 0)';

    async function asking<T>(ask: { media?: string; feature?: [string, string] }, look: () => Promise<T>) {
      const session = await page.createCDPSession();
      const features = ask.feature === undefined ? [] : [{ name: ask.feature[0], value: ask.feature[1] }];
      await session.send('Emulation.setEmulatedMedia', { media: ask.media ?? '', features });
      try {
        return await look();
      } finally {
        await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
        await session.detach();
      }
    }

    it('have a line and the page’s own colour of text, in every style', async () => {
      const own = 'rgb(1, 2, 3)';
      await page.evaluate((own) => {
        document.documentElement.style.color = own;
      }, own);
      for (const name of every) {
        const { textDecorationLine, color } = await styleOf(name);
        expect([name, textDecorationLine, color]).toEqual([name, lineOf(name), own]);
      }
    });

    it('keep a line in forced colours', async () => {
      await asking({ feature: ['forced-colors', 'active'] }, async () => {
        for (const name of every) expect((await styleOf(name)).textDecorationLine).toBe(lineOf(name));
      });
    });

    it('have a thicker line, and no tint but a chosen one, where more contrast is asked for', async () => {
      const width = async (name: string) => Number.parseFloat((await styleOf(name)).textDecorationThickness);
      for (const role of roles) {
        const [both, tint, dotted] = (['both', 'tint', 'dotted'] as const).map((style) =>
          highlightName(role, 'light', style),
        );
        for (const name of [both, tint, dotted]) {
          if (name === undefined || (name === both && role === 'caution')) continue;
          const usual = await width(name);
          await asking({ feature: ['prefers-contrast', 'more'] }, async () =>
            expect([name, await width(name)]).toEqual([
              name,
              usual + (name === tint && role !== 'condition' && role !== 'own' ? 2 : 1),
            ]),
          );
        }
        await asking({ feature: ['prefers-contrast', 'more'] }, async () => {
          expect((await styleOf(both ?? '')).backgroundColor).toBe(transparent);
          expect((await styleOf(tint ?? '')).backgroundColor).not.toBe(transparent);
        });
      }
    });

    it('are the same where less motion is asked for: nothing moves', async () => {
      const usual = await styleOf('sidenote-medicine');
      await asking({ feature: ['prefers-reduced-motion', 'reduce'] }, async () =>
        expect(await styleOf('sidenote-medicine')).toEqual(usual),
      );
    });

    it('are for paper only under the names that are printed', async () => {
      await asking({ media: 'print' }, async () => {
        for (const name of every) {
          expect((await styleOf(name)).textDecorationLine).toBe('none');
          expect((await styleOf(`${name}-print`)).textDecorationLine).toBe(lineOf(name));
        }
      });
      expect((await styleOf('sidenote-medicine-print')).textDecorationLine).toBe('none');
    });

    /** How often the colour of medicines (on light pages) is used in the page's PDF: once for the line, once for the tint. */
    async function printedColours(): Promise<number> {
      const pdf = Buffer.from(await page.pdf()).toString('latin1');
      let drawing = '';
      for (const [, stream = ''] of pdf.matchAll(/stream\r?\n([\s\S]*?)endstream/g)) {
        const bytes = Buffer.from(stream, 'latin1');
        // Zlib's first byte: other streams are fonts and pictures.
        if (bytes[0] === 0x78) drawing += inflateSync(bytes).toString('latin1');
      }
      expect(drawing).toContain('BT');
      return [...drawing.matchAll(/\.0431 \.3608 \.7686 rg/g)].length;
    }

    it.each(['highlight', 'elements'] as const)(
      'are printed only if chosen, by the %s painter',
      async (painter) => {
        await start(painter);
        expect(await printedColours()).toBe(0);
        await wear('both', true);
        expect(await printedColours()).toBeGreaterThanOrEqual(2);
        await wear('both');
        expect(await printedColours()).toBe(0);
      },
    );
  });
});
