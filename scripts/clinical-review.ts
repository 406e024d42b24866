import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeReview } from './describe-review.ts';
import { root } from './run-tool.ts';

const file = join(root, 'docs/clinical-review.md');

/** Writes the review sheet; with `--check` only says whether it is current. */
function clinicalReview(words: readonly string[]): void {
  const review = describeReview();
  if (!words.includes('--check')) {
    writeFileSync(file, review);
    console.log('docs/clinical-review.md is written.');
  } else if (readFileSync(file, 'utf8') === review) {
    console.log('docs/clinical-review.md is current.');
  } else {
    console.error('docs/clinical-review.md is not current: npm run clinical-review writes it anew.');
    process.exitCode = 1;
  }
}

clinicalReview(process.argv.slice(2));
