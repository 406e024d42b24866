import type { Step } from './test-steps.ts';

/** The steps whose names hold one of the words, with the builds that they test; all without words. */
export function chooseSteps(steps: readonly Step[], words: readonly string[]): readonly Step[] {
  if (words.length === 0) return steps;
  const wanted = words.map((word) => word.toLowerCase());
  const named = steps.filter(({ name }) => wanted.some((word) => name.toLowerCase().includes(word)));
  if (named.length === 0) {
    throw new Error(
      `No step is called ${words.join(' ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`,
    );
  }
  const needed = new Set(named.flatMap(({ needs = [] }) => needs));
  return steps.filter(
    (step) => named.includes(step) || (step.builds !== undefined && needed.has(step.builds)),
  );
}
