import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { markedTerms } from '../harness/marked-terms.ts';
import { openOptions } from '../harness/open-options.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** One word for each choice: beside a name, under a heading with a name, on a page with a name. */
const body = `<!doctype html><html lang="en"><title>Clinic</title>
  <nav>drowsiness</nav>
  <p>Lamotrigine may be followed by a skin rash.</p>
  <h2>More on lamotrigine</h2><p>Some people tell us of dizziness.</p>
  <h2>Opening hours</h2><p>Come by if you have a headache.</p></html>`;

const marked = {
  strict: ['Lamotrigine', 'skin rash', 'lamotrigine'],
  balanced: ['Lamotrigine', 'skin rash', 'lamotrigine', 'dizziness'],
  generous: ['Lamotrigine', 'skin rash', 'lamotrigine', 'dizziness', 'headache'],
} as const;

describe.each(['chromium', 'firefox'] as const)('which words are marked, in %s', (kind) => {
  let page: Page;
  let options: Page;

  const stage = setStage(kind, { '/a.html': body });
  beforeAll(async () => {
    page = stage.page;
    await page.goto(`${stage.origin}/a.html`);
    options = await openOptions(stage.session);
    await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  });

  async function expectMarks(expected: readonly string[]) {
    let last = '';
    await waitUntil(
      async () => {
        last = JSON.stringify((await markedTerms(page)).map(({ text }) => text));
        return last === JSON.stringify(expected);
      },
      () => `expected ${JSON.stringify(expected)}, marked ${last}`,
    );
  }

  it('is balanced until the reader says otherwise', () => expectMarks(marked.balanced));

  it.each(['strict', 'generous', 'balanced', 'generous', 'strict'] as const)(
    'follows the reader to %s without a reload',
    async (relevance) => {
      await options.$eval(`input[value=${relevance}]`, (input) => (input as HTMLInputElement).click());
      await expectMarks(marked[relevance]);
      expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
    },
  );

  it('keeps the choice for pages opened later', async () => {
    await page.reload();
    await expectMarks(marked.strict);
  });
});
