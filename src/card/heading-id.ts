let given = 0;

/** An id for the heading that names a view, since a dialog is named by one; counted, so that two views never clash. */
export function nextHeadingId(): string {
  given += 1;
  return `sidenote-entry-${given}`;
}

/** The ids of what says in short what a view is about: the line beside its heading, and the sentence below. */
export function summaryIds(headingId: string): [line: string, sentence: string] {
  return [`${headingId}-line`, `${headingId}-sentence`];
}
