/** What the changelog says of one version; undefined: nothing, or it is not released yet. */
export function notesFor(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.startsWith(`[${version}] - `));
  if (section === undefined || !/^\[[^\]]+\] - \d{4}-\d\d-\d\d\n/.test(section)) return undefined;
  const notes = section.slice(section.indexOf('\n')).trim();
  return notes === '' ? undefined : notes;
}
