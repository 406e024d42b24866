/** A page that shows a fault. */
export interface Failure {
  readonly seed: number;
  readonly complaint: string;
  /** The page, made as small as it could be. */
  readonly html: string;
}

/** What went wrong, and how to keep it as a test. */
export function tellFailure({ seed, complaint, html }: Failure): string {
  return `The page of seed ${seed} fails.\n${complaint}\nIts body, for the table in fuzz-cases.ts: ${JSON.stringify(html)}`;
}
