/** The part of mark.js 8.11 that Sidenote calls. */
declare module 'mark.js' {
  export interface MarkRange {
    start: number;
    length: number;
  }

  export default class Mark {
    constructor(context: Element);
    markRanges<R extends MarkRange>(
      ranges: R[],
      options: { element?: string; each?: (element: HTMLElement, range: R) => void },
    ): void;
    unmark(options: { element?: string; className?: string }): void;
  }
}
