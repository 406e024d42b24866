/** Both of two lists that should say the same, under their names; undefined where they do. */
export function tellDifference(
  name: string,
  ours: readonly string[],
  otherName: string,
  others: readonly string[],
): string | undefined {
  if (ours.join('\n') === others.join('\n')) return undefined;
  const show = (all: readonly string[]) => (all.length === 0 ? '  nothing' : `  ${all.join('\n  ')}`);
  return `${name}\n${show(ours)}\n${otherName}\n${show(others)}`;
}
