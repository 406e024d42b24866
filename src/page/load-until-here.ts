import type { PainterChoice } from '../settings/settings.ts';
import type { LoadPart, Parts } from './parts.ts';

/** What marks, and what marks by elements where the reader chose that. */
export type LoadedParts = readonly [Parts['marking'], Parts['element-painter'] | undefined];

/** Milliseconds until parts that have not come are asked for again: the background may not have been there. */
const patience = 1500;

/** Asks for the parts that mark until they are there or the signal aborts. */
export function loadUntilHere(
  loadPart: LoadPart,
  painter: PainterChoice,
  signal: AbortSignal,
): Promise<LoadedParts> {
  const ask = () =>
    Promise.all([loadPart('marking'), painter === 'elements' ? loadPart('element-painter') : undefined]);
  const timer = setInterval(ask, patience);
  const stop = () => clearInterval(timer);
  signal.addEventListener('abort', stop, { once: true });
  return ask().finally(stop);
}
