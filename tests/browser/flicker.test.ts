import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { streamsBench } from './streams-bench.ts';
import type * as streams from './streams-rooms.ts';

declare const rooms: typeof streams;

describe.each(['chromium', 'firefox'] as const)('text that streams in %s', (kind) => {
  const bench = streamsBench(kind);
  let page: Page;
  beforeAll(() => {
    page = bench.page();
  });

  describe('never makes marks flicker', () => {
    const read =
      '<h2>About lamotrigine</h2><p id="read">Epilepsy, dizziness and a rash.</p>' +
      '<h2>Chat</h2><p id="chat">So: </p>';

    it.each<[name: string, arrive: string]>([
      ['while words come elsewhere', 'chat.append(["lamotrigine ", "and dizziness ", "or not. "][turn % 3])'],
      ['while letters come elsewhere', 'chat.firstChild.appendData("so epilepsy is it "[turn % 18])'],
      [
        'while anchors come and go',
        'if (turn % 2 === 0) chat.append("lamotrigine"); else chat.lastChild.remove()',
      ],
      [
        'while headings with anchors come and go',
        'if (turn % 2 === 0) chat.previousElementSibling.append(" lamotrigine");' +
          ' else chat.previousElementSibling.lastChild.remove()',
      ],
      ['while the title changes', 'document.title = turn % 2 === 0 ? "On lamotrigine" : "Test"'],
      [
        'while words come before them',
        'const line = document.createElement("p"); line.append("lamotrigine, epilepsy"); document.body.prepend(line)',
      ],
      ['while words come at their own end', 'read.append(" And epilepsy and weight gain.")'],
      ['while classes change', 'document.body.className = "turn-" + turn'],
    ])('%s', async (_name, arrive) => {
      await page.evaluate((html) => {
        document.title = 'Test';
        return rooms.start(html);
      }, read);
      const before = await page.evaluate(() => rooms.names());
      expect(before).toHaveLength(4);
      await page.evaluate((arrive) => {
        const [read, chat] = [document.getElementById('read'), document.getElementById('chat')];
        const work = new Function('turn', 'read', 'chat', arrive);
        return rooms.every(15, 36, (turn) => work(turn, read, chat));
      }, arrive);
      const told = await page.evaluate(() => rooms.told());
      const removed = told.flatMap(({ removed }) => removed);
      expect(removed.filter((name) => before.includes(name))).toEqual([]);
      expect(await page.evaluate(() => rooms.names())).toEqual(expect.arrayContaining(before));
    });

    it('moves a mark in one go when words come before it in its own text', async () => {
      await page.evaluate(() => rooms.start('<p>Of epilepsy.</p>'));
      await page.evaluate(() => rooms.every(15, 20, () => rooms.firstText().insertData(0, 'x ')));
      const told = await page.evaluate(() => rooms.told());
      expect(told.filter(({ added, removed }) => added.length !== 1 && removed.length > 0)).toEqual([]);
      expect(await page.evaluate(() => rooms.words())).toEqual(['epilepsy']);
    });

    it('gives context words to another anchor without a gap', async () => {
      await page.evaluate(() =>
        rooms.start('<p>With dizziness from <b>lamotrigine</b> and <i>others</i>.</p>'),
      );
      await page.evaluate(() =>
        rooms.every(15, 20, () => {
          const [bold, italic] = [document.querySelector('b'), document.querySelector('i')];
          const [one, other] = [bold?.textContent ?? '', italic?.textContent ?? ''];
          bold?.replaceChildren(other);
          italic?.replaceChildren(one);
        }),
      );
      const told = await page.evaluate(() => rooms.told());
      expect(told.flatMap(({ removed }) => removed).filter((name) => /dizziness/.test(name))).toEqual([]);
      expect(await page.evaluate(() => rooms.words())).toEqual(['dizziness', 'lamotrigine']);
    });
  });
});
