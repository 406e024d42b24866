import { join } from 'node:path';
import { launchWithSidenote, openUrl, type Session } from '../tests/harness/launch-with-sidenote.ts';
import { serve } from '../tests/harness/serve.ts';
import { buildExtension } from './build-extension.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { root } from './run-tool.ts';
import { parseStartChoices, type StartChoices } from './start-choices.ts';
import { tellPage } from './tell-page.ts';

async function openTarget(session: Session, url: string) {
  const [first] = await session.browser.pages();
  const page = first ?? (await session.newPage());
  try {
    await openUrl(page, url);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`${url} could not be opened: ${reason}`);
  }
  return page;
}

async function showInBrowser(choices: StartChoices, url: string): Promise<void> {
  const offline = 'file' in choices.target;
  // In a window the reader may follow links to anywhere.
  const session = await launchWithSidenote(choices.kind, {
    headless: choices.headless,
    // For `tellPage` alone: where a person reads, no page may read along.
    cardReader: choices.headless,
    offline: offline && choices.headless,
  });
  try {
    const page = await openTarget(session, url);
    if (choices.headless) {
      const { marks, card } = await tellPage(page, choices.kind);
      if (choices.isDemo && marks === 0)
        throw new Error('The demo page has words to mark, and none is marked.');
      if (marks > 0 && !card) throw new Error('Words are marked, but no card opened beside any of them.');
      return;
    }
    console.log(`Sidenote is running in ${choices.kind} on ${url}. Close the browser to end.`);
    await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  } finally {
    if (session.browser.connected) await session.close();
  }
}

async function start(): Promise<void> {
  const choices = parseStartChoices(process.argv.slice(2), join(root, 'docs/demo/index.html'));
  ensureBrowser(choices.kind);
  const built = await buildExtension(choices.kind);
  if (built.code !== 0) throw new Error(`The extension did not build:\n${built.output}`);
  if ('url' in choices.target) {
    await showInBrowser(choices, choices.target.url);
    return;
  }
  const server = await serve(choices.target.folder);
  try {
    await showInBrowser(choices, `${server.origin}/${encodeURIComponent(choices.target.file)}`);
  } finally {
    await server.close();
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
