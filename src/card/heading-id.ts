let given = 0;

/** An id for the heading that names a view, since a dialog is named by one; counted, so that two views never clash. */
export function nextHeadingId(): string {
  given += 1;
  return `sidenote-entry-${given}`;
}
