/** Beyond that, all are forgotten: a page may spell its words in ever new ways. */
const most = 1000;
const known = new Map<string, string>();

/**
 * The same text, once for all who hold it: a page says the same words over and over. It stands for itself, where a slice
 * would keep alive the whole text that it was cut from.
 */
export function sharedText(slice: string): string {
  const same = known.get(slice);
  if (same !== undefined) return same;
  if (known.size >= most) known.clear();
  const own = slice.split('').join('');
  known.set(own, own);
  return own;
}
