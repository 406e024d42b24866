import type { Operation, Sequence } from './oracle-sequence.ts';

/** A sequence that went wrong once, by what it shows. */
export type Case = readonly [name: string, sequence: Sequence];

/** A change that changes nothing. */
export const nothing = { do: 'track', entry: 'epilepsy', on: true } as const;

/** Each change after the page was read and has come to rest. */
export function atRest(name: string, html: string, ...operations: readonly Operation[]): Case {
  const steps = [nothing, ...operations].map((operation) => ({ ...operation, next: 'check' as const }));
  return [name, { html, relevance: 'balanced', occurrences: 'every', hurried: false, steps }];
}

/** Changes in the midst of reading, which pauses at every chance. */
export function whileReading(name: string, html: string, ...operations: readonly Operation[]): Case {
  const steps = [nothing, ...operations].map((operation) => ({ ...operation, next: 'microtask' as const }));
  return [name, { html, relevance: 'balanced', occurrences: 'every', hurried: true, steps }];
}

/** The same where only the first of each is marked: under each heading, or on the page. */
export function firstOnly(occurrences: 'section' | 'page', [name, sequence]: Case): Case {
  return [name, { ...sequence, occurrences }];
}

export const attribute = (at: number, name: string, value: string | null) =>
  ({ do: 'attribute', at, name, value }) as const;
export const host = (at: number, shadow: string, light = '') =>
  ({ do: 'host', at, where: 'last', mode: 'open', shadow, light }) as const;
