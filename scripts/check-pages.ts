import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchWithSidenote } from '../tests/harness/launch-with-sidenote.ts';
import { serve } from '../tests/harness/serve.ts';
import { buildExtension } from './build-extension.ts';
import { checkPage, type PageCheck } from './check-page.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { listPages } from './list-pages.ts';
import { markdownTable } from './markdown-table.ts';
import { resolveTypedPath } from './resolve-typed-path.ts';

const roles = ['medicine', 'side-effect', 'caution', 'condition', 'care'];

function markdown(checks: readonly PageCheck[], kind: string): string {
  const head = ['page', 'kind', ...roles, 'all', 'ms to marks', 'HTML', 'verdict'];
  const rows = checks.map((check) => [
    check.page.name,
    check.page.kind,
    ...roles.map((role) => String(check.marks.filter((mark) => mark.role === role).length)),
    String(check.marks.length),
    String(Math.round(check.milliseconds)),
    check.html,
    check.failures.length === 0 ? 'ok' : check.failures.join('; '),
  ]);
  return `Saved pages in ${kind}\n\n${markdownTable(head, rows)}\n`;
}

async function checkPages(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { firefox: { type: 'boolean' }, out: { type: 'string' }, only: { type: 'string' } },
    allowPositionals: true,
  });
  const typed = positionals[0];
  if (typed === undefined) {
    console.log('Skipped: saved pages are other people’s work and are not in this repository.');
    console.log(
      'Usage: npm run check-pages -- <folder of .html files> [--firefox] [--only word] [--out file.md]',
    );
    return;
  }
  const folder = resolveTypedPath(typed);
  if (!existsSync(folder)) throw new Error(`${folder} does not exist.`);
  const kind = values.firefox ? 'firefox' : 'chromium';
  const pages = (await listPages(folder)).filter(({ name }) => name.includes(values.only ?? ''));
  if (pages.length === 0)
    throw new Error(`${folder} has no .html file${values.only ? ` with ${values.only} in its name` : ''}.`);

  ensureBrowser(kind);
  const built = await buildExtension(kind);
  if (built.code !== 0) throw new Error(`The extension did not build:\n${built.output}`);
  const server = await serve(folder);
  const marked = await launchWithSidenote(kind);
  const plain = await launchWithSidenote(kind, { extensionDir: null });
  const checks: PageCheck[] = [];
  try {
    for (const page of pages) {
      const check = await checkPage(page, `${server.origin}/${encodeURIComponent(page.file)}`, marked, plain);
      checks.push(check);
      for (const failure of check.failures) console.error(`${page.name}: ${failure}`);
    }
  } finally {
    await Promise.all([marked.close(), plain.close(), server.close()]);
  }
  const table = markdown(checks, kind);
  if (values.out !== undefined) await writeFile(resolveTypedPath(values.out), table);
  console.log(table);
  const failed = checks.filter(({ failures }) => failures.length > 0).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

checkPages().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
