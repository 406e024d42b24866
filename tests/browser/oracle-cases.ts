import type { Case } from './oracle-case.ts';
import { occurrenceCases } from './oracle-occurrence-cases.ts';
import { relevanceCases } from './oracle-relevance-cases.ts';
import { textCases } from './oracle-text-cases.ts';
import { treeCases } from './oracle-tree-cases.ts';

/** What went wrong once, as small as it could be made. */
export const cases: readonly Case[] = [...textCases, ...treeCases, ...relevanceCases, ...occurrenceCases];

/**
 * Cases that still go wrong, by fault. While any is left, sequences are only tried when asked for by ORACLE_RUNS: they would
 * find these again and again.
 */
const faults: Readonly<Record<string, readonly string[]>> = {};
export const openCases: ReadonlySet<string> = new Set(Object.values(faults).flat());
