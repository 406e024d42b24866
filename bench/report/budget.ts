/** One promise about the cost, and what was measured. */
export interface Budget {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  /** Undefined: not measured in this run. */
  readonly met: boolean | undefined;
}

/** A table of plain cells. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How to read it, or how it was measured. */
  readonly note?: string;
}

/** A bar of the chart: how many times the floor a way to read a page costs. */
export interface Bar {
  readonly page: string;
  readonly measure: string;
  readonly ratio: number;
}

/** What one part of the bench found. */
export interface Findings {
  readonly budgets: readonly Budget[];
  readonly tables: readonly Table[];
  readonly bars?: readonly Bar[];
}

export function verdict({ met }: Budget): string {
  return met === undefined ? 'skipped' : met ? 'met' : 'MISSED';
}

/** The last line of a run: how many of the budgets that were measured are kept. */
export function tally(budgets: readonly Budget[]): string {
  const measured = budgets.filter(({ met }) => met !== undefined);
  const skipped = budgets.length - measured.length;
  const met = measured.filter((budget) => budget.met).length;
  return `${met} of ${measured.length} budgets met${skipped > 0 ? `, ${skipped} not measured` : ''}`;
}
