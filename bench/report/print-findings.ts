import { tableOf } from '../../scripts/table-of.ts';
import { type Findings, type Table, verdict } from './budget.ts';

/** Findings as plain text for a terminal. */
export function textOf({ tables, budgets }: Findings): string {
  const table = ({ title, head, rows, note }: Table) =>
    [title, tableOf(head, rows), ...(note === undefined ? [] : [note])].join('\n');
  const verdicts = budgets.length > 0 ? [tableOf(...budgetTable({ budgets }))] : [];
  return [...tables.map(table), ...verdicts].join('\n\n');
}

export function budgetTable({ budgets }: Pick<Findings, 'budgets'>): [head: string[], rows: string[][]] {
  return [
    ['budget', 'limit', 'measured', 'verdict'],
    budgets.map((budget) => [budget.what, budget.limit, budget.measured, verdict(budget)]),
  ];
}
