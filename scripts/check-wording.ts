import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveTypedPath } from './resolve-typed-path.ts';
import { root } from './run-tool.ts';
import { sharedRuns } from './shared-runs.ts';

const texts = [
  'README.md',
  'docs/**/*.{md,html}',
  'src/**/*.ts',
  'entrypoints/**/*.{ts,html}',
  'wxt.config.ts',
];

/** Finds sentences of the source document that the product has copied: eight words in a row are too many. */
function checkWording([file]: readonly string[]): void {
  if (file === undefined) {
    console.log(
      'SKIPPED: nothing was compared. The source document is not part of this project; give the file with its text:\n' +
        '  npm run check-wording -- <file>',
    );
    return;
  }
  const document = readFileSync(resolveTypedPath(file), 'utf8');
  const paths = globSync(texts, { cwd: root }).sort();
  const found = paths.flatMap((path) =>
    sharedRuns(readFileSync(join(root, path), 'utf8'), document).map((run) => ({ path, ...run })),
  );
  for (const { path, line, length, words } of found)
    console.log(`${path}:${line}: ${length} words: ${words}`);
  console.log(`${paths.length} files compared, ${found.length} runs of eight words or more.`);
  if (found.length > 0) process.exitCode = 1;
}

checkWording(process.argv.slice(2));
