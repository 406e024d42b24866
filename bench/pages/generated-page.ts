/** A page of the bench's own, the same in every run. */
export interface GeneratedPage {
  readonly name: string;
  /** What is special about it, for the table. */
  readonly shape: string;
  readonly html: string;
}

export function documentOf(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

export function repeat(times: number, part: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => part(index)).join('');
}
