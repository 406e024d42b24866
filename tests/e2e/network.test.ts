import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard } from '../harness/click-in-card.ts';
import { welcomePage } from '../harness/close-welcome.ts';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { type LoggingProxy, startLoggingProxy } from '../harness/logging-proxy.ts';
import { lookUpSelection } from '../harness/look-up-selection.ts';
import { waitForMarks } from '../harness/marked-terms.ts';
import { moveOnto } from '../harness/move-onto.ts';
import { openWithPopup } from '../harness/open-popup.ts';
import { waitForCard, waitForNoCard } from '../harness/read-card.ts';
import { extensionSwitch } from '../harness/switch-extension.ts';
import { waitUntil } from '../harness/wait-until.ts';

const article = 'http://health.example/article';
const plain = 'http://garden.example/';
const stranger = 'http://stranger.example/';
/** Addresses that browsers like to ask for without a proxy. Nobody is there. */
const local = ['http://127.0.0.1:4321/', 'http://localhost:4321/'];
const pages = {
  [article]: `<!doctype html><html lang="en"><title>Lamotrigine</title><p>Lamotrigine can cause a skin rash. Gabapentin is another.</p>
    <iframe src="/frame"></iframe>`,
  'http://health.example/frame': '<!doctype html><html lang="en"><p>Inside: topiramate.</p>',
  [plain]: '<!doctype html><html lang="en"><title>Garden</title><p>Roses and dahlias.</p>',
  ...Object.fromEntries(local.map((address) => [address, '<!doctype html><p>Here.</p>'])),
};

/** What a browser asks its makers for, with Sidenote or without. */
const makers = {
  chromium: /\b(google|googleapis|gstatic|gvt1|googleusercontent|chromium)\.(com|org)\b/,
  firefox: /\b(mozilla|firefox|mozgcp|mozaws)\.(com|net|org)\b/,
};

describe.each(['chromium', 'firefox'] as const)('all network of %s, from install to update', (kind) => {
  let proxy: LoggingProxy;
  let session: Session;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidenote-network-'));
    proxy = await startLoggingProxy(pages);
    session = await launchWithSidenote(kind, { proxyPort: proxy.port, keepWelcome: true });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const own = (path: string) => session.newPage(session.extensionUrl(path));
  const says = (page: Page, words: RegExp) =>
    waitUntil(
      async () => words.test(await page.evaluate(() => document.body.innerText)),
      async () => `Nothing says ${words}: ${await page.evaluate(() => document.body.innerText)}`,
    );
  /** What was asked for, but for icons of pages and what the browser wants of its makers. */
  const asked = () =>
    proxy.asked.filter((each) => !each.endsWith('/favicon.ico') && !makers[kind].test(each));

  it('passes the proxy, that of this machine too', async () => {
    const page = await session.newPage(plain);
    await page.evaluate(
      (addresses) => Promise.allSettled(addresses.map((address) => fetch(address, { mode: 'no-cors' }))),
      [stranger, 'https://stranger.example/secret'],
    );
    for (const address of local) await (await session.newPage(address)).close();
    const control = [
      `GET ${stranger}`,
      'CONNECT stranger.example:443',
      ...local.map((address) => `GET ${address}`),
    ];
    await waitUntil(
      () => control.every((each) => asked().includes(each)),
      async () => `Asked was ${asked()}`,
    );
    expect(asked().toSorted()).toEqual([`GET ${plain}`, ...control].toSorted());
    await page.close();
  });

  it('is closed to whatever would run in Sidenote’s own pages, or in its background', async () => {
    const before = asked().length;
    const tries = `Promise.allSettled([
      fetch('${stranger}fetch', { mode: 'no-cors' }),
      new Promise((open, fail) => {
        const socket = new WebSocket('ws://stranger.example/socket');
        socket.onopen = open;
        socket.onerror = fail;
      }),
      globalThis.document && new Promise((load, fail) => {
        const image = new Image();
        image.onload = load;
        image.onerror = fail;
        image.src = '${stranger}image.png';
      }),
      globalThis.document && new Promise((load, fail) => {
        const script = document.createElement('script');
        script.onload = load;
        script.onerror = fail;
        script.src = '${stranger}script.js';
        document.head.append(script);
      }),
    ].map((each) => each || Promise.reject())).then((all) => all.map(({ status }) => status))`;
    const places = ['popup', 'options', 'check', 'source', 'welcome'].map((name) => own(`${name}.html`));
    const worker = await session.browser
      .waitForTarget((each) => each.url().startsWith(session.extensionUrl('background')), { timeout: 2000 })
      .then((target) => target.worker())
      // Firefox’ background is a page that drivers cannot reach; its policy is that of the others.
      .catch(() => null);
    expect(worker === null).toBe(kind === 'firefox');
    for (const place of [...(await Promise.all(places)), ...(worker === null ? [] : [worker])])
      expect(await place.evaluate(tries)).toEqual(Array(4).fill('rejected'));
    expect(asked().slice(before)).toEqual([]);
    for (const place of await Promise.all(places)) await place.close();
  });

  it('is what pages ask for themselves while Sidenote is used for all that it can do', async () => {
    const before = asked().length;
    const welcome = await welcomePage(session.browser);
    await waitUntil(() => welcome.evaluate(() => CSS.highlights.has('sidenote-medicine')), 'No sample');
    await welcome.close();

    const { page, popup } = await openWithPopup(session, article);
    await says(popup, /On this page/);
    await popup.type('[role=combobox]', 'levetir');
    await popup.waitForSelector('[role=option]');
    await popup.close();

    await page.bringToFront();
    await waitForMarks(page, { atLeast: 3 });
    await moveOnto(page, 'lamotrigine');
    await waitForCard(page, 'lamotrigine');
    await clickInCard(page, 'Copy');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await lookUpSelection(session, page, 'p');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    const check = await own('check.html');
    await check.type('textarea', 'Lamotrigine may cause a skin rash.');
    await check.click('.main-button');
    await check.waitForSelector('mark[data-sidenote]');
    await check.close();
    const source = await own('source.html');
    await source.waitForSelector('.fact');
    await source.close();

    const options = await own('options.html');
    const file = join(folder, 'settings.json');
    const settings = { version: 1, ownTerms: [{ text: 'roses', note: 'mine' }], ownTermsOnPages: true };
    await writeFile(file, JSON.stringify({ format: 'sidenote-settings', settings }));
    const input = await options.waitForSelector('input#import-file');
    if (input === null || !('uploadFile' in input)) throw new Error('Nowhere to choose a file.');
    await input.uploadFile(file);
    await says(options, /Use these/);
    await options.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === 'Use these') button.click();
    });
    await options.waitForSelector('[aria-label="Change: roses"]');
    await options.close();
    await session.newPage(plain);

    await (await extensionSwitch(session)).update();
    await page.reload();
    await waitForMarks(page, { atLeast: 3 });
    const wanted = new Set(Object.keys(pages).map((address) => `GET ${address}`));
    expect(
      asked()
        .slice(before)
        .filter((each) => !wanted.has(each)),
    ).toEqual([]);
  });
});
