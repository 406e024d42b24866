import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorApps } from '../fixtures/apps/editor-apps.ts';
import type {} from '../fixtures/apps/editor-controls.ts';
import { pageNow } from '../fixtures/apps/page-now.ts';
import { serveApps } from '../fixtures/apps/serve-apps.ts';
import { launchSideBySide, type Pair, type SideBySide } from '../fixtures/apps/side-by-side.ts';
import { typing } from '../fixtures/apps/typing.ts';
import type { Server } from '../harness/serve.ts';

/** What was written, and where the caret is, as the editor, the document and the fields tell. */
const writtenOn = (page: Page) =>
  page.evaluate(() => {
    const pathTo = (node: Node | null): number[] => {
      const parent = node?.parentNode;
      return parent == null ? [] : [...pathTo(parent), [...parent.childNodes].indexOf(node as ChildNode)];
    };
    const selection = getSelection();
    return {
      editor: JSON.stringify(globalThis.editor.state()),
      fields: [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(
        ({ value, selectionStart, selectionEnd }) => [value, selectionStart, selectionEnd],
      ),
      focused: pathTo(document.activeElement),
      anchor: [...pathTo(selection?.anchorNode ?? null), selection?.anchorOffset],
      focus: [...pathTo(selection?.focusNode ?? null), selection?.focusOffset],
    };
  });

/** Marks on anything that can be written in, or that an editor shows. */
const marksInEditors = (page: Page) =>
  page.evaluate(() => {
    const written = '#editor, input, textarea, [contenteditable]';
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidenote-'))
      .flatMap(([, ranges]) => [...ranges].map(({ startContainer }) => startContainer))
      .filter((node) => node.parentElement?.closest(written) != null).length;
  });

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let server: Server;
  let browsers: SideBySide;

  beforeAll(async () => {
    server = await serveApps(editorApps);
    browsers = await launchSideBySide(kind);
  });

  afterAll(async () => {
    await browsers?.close();
    await server?.close();
  });

  describe.each(editorApps)('a $name editor beside marks', ({ path }) => {
    let pair: Pair;

    beforeAll(async () => {
      pair = await browsers.open(server.origin + path);
      await pair.marksAreRight();
    });

    afterAll(() => pair?.close());

    it.each(typing)('works as it does without Sidenote, and stays unmarked, when %s', async (_name, type) => {
      const before = await writtenOn(pair.plain);
      await pair.both(type);
      const written = await pair.agreeOn(writtenOn);
      expect(written).not.toEqual(before);
      await pair.agreeOn(pageNow);
      await pair.marksAreRight();
      expect(await marksInEditors(pair.marked)).toBe(0);
      expect(await pair.errors()).toEqual([[], []]);
    });
  });
});
