const against = /\s(?:vs?\.?|versus|(?:as )?compared (?:with|to))\s/gi;

/**
 * True where a text holds an anchor against something that is none: "Lyrica vs Cymbalta". Such a title or heading speaks for
 * neither side. `anchors` are the offsets of the anchors in the text.
 */
export function comparesWithOthers(text: string, anchors: readonly number[]): boolean {
  const cuts = [...text.matchAll(against)].map(({ index }) => index);
  if (cuts.length === 0) return false;
  const starts = [0, ...cuts];
  return !starts.every((start, side) => {
    const end = starts[side + 1] ?? text.length;
    return anchors.some((offset) => offset >= start && offset < end);
  });
}
