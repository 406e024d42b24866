/** A page of the bench's own, the same in every run. */
export interface GeneratedPage {
  readonly name: string;
  /** What is special about it, for the table. */
  readonly shape: string;
  readonly html: string;
  /** True where one can wait for a search of the whole page per form. */
  readonly small?: boolean;
}

export function documentOf(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

export function repeat(times: number, part: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => part(index)).join('');
}
