import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { justifiedPermissions } from '../../scripts/justified-permissions.ts';
import { root } from '../../scripts/run-tool.ts';
import {
  builtExtension,
  launchWithSidenote,
  openUrl,
  type Session,
} from '../harness/launch-with-sidenote.ts';
import { lookUpSelection } from '../harness/look-up-selection.ts';
import { settledMarks } from '../harness/marked-terms.ts';
import { waitForCard } from '../harness/read-card.ts';
import { type Server, serve } from '../harness/serve.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** As much of the browser API as the extension's pages are asked for. */
declare const chrome: {
  readonly contextMenus?: { update(id: string, to: object): Promise<void> };
  readonly storage?: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
  readonly permissions: { remove(what: object): Promise<boolean> };
  readonly tabs: { query(about: object): Promise<{ readonly url?: string }[]> };
  readonly developerPrivate: { updateExtensionConfiguration(to: object): Promise<void> };
};

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  content_scripts?: object[];
  storage?: object;
}

/** What Sidenote promises: whether it holds in this browser. */
const promises = {
  async 'marks words on a page that is opened'(session: Session, address: string) {
    const page = await session.newPage(address);
    // Longer than a mark ever takes here: with all permissions they come within a few looks.
    return (await settledMarks(page, { looks: 40 })).length > 0;
  },
  async 'offers the look-up of selected words in the context menu'(session: Session) {
    const page = await session.newPage(session.extensionUrl('popup.html'));
    return page.evaluate(async () => {
      if (chrome.contextMenus === undefined) return false;
      return chrome.contextMenus.update('look-up', {}).then(
        () => true,
        () => false,
      );
    });
  },
  async 'keeps what the reader chose'(session: Session) {
    const page = await session.newPage(session.extensionUrl('options.html'));
    const box = await page.waitForSelector('input[type=checkbox]', { timeout: 5000 }).catch(() => null);
    if (box === null) return false;
    await box.click();
    return waitUntil(
      () => page.evaluate(async () => (await chrome.storage?.local.get('settings'))?.settings !== undefined),
      'What was chosen is stored nowhere',
      5000,
    ).catch(() => false);
  },
} as const;
type PromiseName = keyof typeof promises;
const promiseNames = Object.keys(promises) as PromiseName[];

const without = (permission: string) => (manifest: Manifest) => {
  manifest.permissions = manifest.permissions.filter((each) => each !== permission);
};

interface Removal {
  readonly permission: string;
  readonly only?: 'chromium' | 'firefox';
  readonly breaks: PromiseName;
  /** True where the background does not come to open the welcome page. */
  readonly endsBackground?: boolean;
  remove(manifest: Manifest): void;
}

/** Each permission of the manifest, and the promise that needs it. docs/stores/permissions.md tells the same to reviewers. */
const removals: readonly Removal[] = [
  {
    permission: 'storage',
    breaks: 'keeps what the reader chose',
    endsBackground: true,
    remove(manifest) {
      without('storage')(manifest);
      // Chromium grants the permission to whoever has a schema for an administrator's settings.
      delete manifest.storage;
    },
  },
  { permission: 'scripting', breaks: 'marks words on a page that is opened', remove: without('scripting') },
  {
    permission: 'contextMenus',
    breaks: 'offers the look-up of selected words in the context menu',
    endsBackground: true,
    remove: without('contextMenus'),
  },
  {
    permission: 'host_permissions',
    only: 'chromium',
    breaks: 'marks words on a page that is opened',
    remove: (manifest) => delete manifest.host_permissions,
  },
  {
    permission: 'content_scripts',
    breaks: 'marks words on a page that is opened',
    remove: (manifest) => delete manifest.content_scripts,
  },
];

/** A copy of the built extension whose manifest was changed. */
async function changedExtension(
  kind: 'chromium' | 'firefox',
  change: (manifest: Manifest) => void,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidenote-permissions-'));
  await cp(builtExtension[kind], folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(file, 'utf8'));
  change(manifest);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

/** Has the browser withhold all sites, as a reader can in its page about extensions. */
async function withholdSites(session: Session): Promise<void> {
  if (session.kind === 'firefox') {
    const page = await session.newPage(session.extensionUrl('options.html'));
    await page.evaluate(() => chrome.permissions.remove({ origins: ['<all_urls>'] }));
    return;
  }
  const page = await session.browser.newPage();
  await openUrl(page, 'chrome://extensions/');
  const extensionId = new URL(session.extensionUrl('')).host;
  await page.evaluate(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    extensionId,
  );
}

/** A click on Sidenote's button in the toolbar. */
async function clickButton(session: Session, page: Page): Promise<void> {
  const extension = (await session.browser.extensions()).get(new URL(session.extensionUrl('')).host);
  await extension?.triggerAction(page);
}

/** The addresses of all tabs, as far as the browser tells them to the extension. */
async function knownAddresses(session: Session): Promise<(string | undefined)[]> {
  const page = await session.newPage(session.extensionUrl('options.html'));
  const tabs = await page.evaluate(() => chrome.tabs.query({}));
  return tabs.map(({ url }) => url);
}

const html =
  '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine treats epilepsy.</p><p id="word">topiramate</p></html>';

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ '/a.html': html });
  });
  afterAll(() => server.close());

  async function keptWith(
    change: (manifest: Manifest) => void,
    names: readonly PromiseName[],
    keepWelcome = false,
  ) {
    const extensionDir = await changedExtension(kind, change);
    // Once the welcome page is there, the background has entered the pages that were open before it: those count for nothing here.
    const session = await launchWithSidenote(kind, { extensionDir, keepWelcome });
    try {
      const kept: PromiseName[] = [];
      for (const name of names) if (await promises[name](session, `${server.origin}/a.html`)) kept.push(name);
      return kept;
    } finally {
      await session.close();
      await rm(extensionDir, { recursive: true, force: true });
    }
  }

  it('keeps every promise with the manifest as it is', async () => {
    expect(await keptWith(() => {}, promiseNames)).toEqual(promiseNames);
  });

  it.each(removals.filter(({ only }) => only === undefined || only === kind))(
    'without $permission no longer $breaks',
    async ({ remove, breaks, endsBackground }) => {
      expect(await keptWith(remove, [breaks], endsBackground)).toEqual([]);
    },
  );

  it('has the permissions of this table and no other, and each is justified', async () => {
    const manifest: Manifest & Record<string, unknown> = JSON.parse(
      await readFile(join(builtExtension[kind], 'manifest.json'), 'utf8'),
    );
    const tried = removals.map(({ permission }) => permission).sort();
    const keys = Object.keys(manifest).filter((key) => /permission|content_scripts/.test(key));
    const access = keys.filter((key) => key !== 'permissions');
    expect([...manifest.permissions, ...access].sort()).toEqual(tried);
    const told = justifiedPermissions(await readFile(join(root, 'docs/stores/permissions.md'), 'utf8'));
    expect(told.map(({ permission }) => permission).sort()).toEqual(tried);
  });

  it('tells Firefox, which asks, that no data are collected', async () => {
    const manifest: Record<string, unknown> = JSON.parse(
      await readFile(join(builtExtension[kind], 'manifest.json'), 'utf8'),
    );
    const gecko = expect.objectContaining({ data_collection_permissions: { required: ['none'] } });
    expect(manifest.browser_specific_settings).toEqual(kind === 'firefox' ? { gecko } : undefined);
  });

  it('has the version of package.json', async () => {
    const versions = [join(root, 'package.json'), join(builtExtension[kind], 'manifest.json')].map(
      async (file): Promise<string> => JSON.parse(await readFile(file, 'utf8')).version,
    );
    const [ours, built] = await Promise.all(versions);
    expect(built).toBe(ours);
  });

  it('needs no `activeTab` to be let in, once, where the reader withholds all sites', async () => {
    const address = `${server.origin}/a.html`;
    const session = await launchWithSidenote(kind);
    try {
      await withholdSites(session);
      const page = await session.newPage(address);
      expect(await settledMarks(page, { looks: 40 })).toEqual([]);
      expect(await knownAddresses(session)).not.toContain(address);
      await page.bringToFront();
      // In Firefox the choice in the menu is a real one, and lets the extension in by itself.
      if (kind === 'chromium') await clickButton(session, page);
      await lookUpSelection(session, page, '#word');
      await waitForCard(page, 'Topiramate');
      expect(await knownAddresses(session)).toContain(address);
    } finally {
      await session.close();
    }
  });
});
