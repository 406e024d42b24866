import { check, marksMet } from './fuzz-check.ts';
import type { Failure } from './fuzz-failure.ts';
import { fuzzPage } from './fuzz-page.ts';

export { check, marksMet };

/** Tries the pages of these seeds until one fails. */
export async function tryPages(from: number, count: number): Promise<Failure | undefined> {
  for (let seed = from; seed < from + count; seed++) {
    const pieces = fuzzPage(seed);
    const complaint = await check(pieces.join(''));
    if (complaint === undefined) continue;
    const html = (await shrink(pieces)).join('');
    return { seed, complaint: (await check(html)) ?? complaint, html };
  }
  return undefined;
}

/** Leaves out pieces, many at a time at first, as long as the page still fails. */
async function shrink(pieces: readonly string[]): Promise<readonly string[]> {
  let least = pieces;
  for (let size = least.length >> 1; size >= 1; size = size === 1 ? 0 : Math.max(1, size >> 1)) {
    for (let at = 0; at < least.length; ) {
      const fewer = [...least.slice(0, at), ...least.slice(at + size)];
      if ((await check(fewer.join(''))) === undefined) at += size;
      else least = fewer;
    }
  }
  return least;
}
