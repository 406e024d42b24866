import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesFor } from './changelog.ts';
import { root } from './run-tool.ts';

/** Prints what the changelog says of the version that a tag (`v1.2.3`) names. Fails unless tag, package.json and changelog agree. */
function releaseNotes([tag]: readonly string[]): void {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json says ${version}.`);
  const notes = notesFor(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if (notes === undefined)
    throw new Error(`CHANGELOG.md has no heading “## [${version}] - date” with something under it.`);
  console.log(notes);
}

try {
  releaseNotes(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
