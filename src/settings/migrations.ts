/** Turns what one version stored into what the next one expects. It gets unparsed data and must not trust it. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The first leads from version 1 to 2, the second from 2 to 3, and so on. Each has a before/after pair in the tests. */
export const migrations: readonly Migration[] = [];

/** Leads stored data from its version to the newest that the steps reach; newer data stays as it is. */
export function migrate(
  stored: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> {
  return steps
    .slice(version - 1)
    .reduce<Readonly<Record<string, unknown>>>(
      (data, step, i) => ({ ...step(data), version: version + i + 1 }),
      stored,
    );
}
