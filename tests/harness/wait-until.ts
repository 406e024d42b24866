/** Milliseconds between two looks. */
const interval = 50;

/**
 * Waits until a condition holds: its first answer that is neither false nor undefined. Ends with an error that says what
 * was waited for (a function is asked only then, so that it can tell how things stand).
 */
export async function waitUntil<T>(
  condition: () => T | false | undefined | Promise<T | false | undefined>,
  complaint: string | (() => string | Promise<string>),
  timeout = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await condition();
    if (answer !== false && answer !== undefined) return answer;
    if (Date.now() > deadline) {
      const text = typeof complaint === 'string' ? complaint : await complaint();
      throw new Error(`${text} (waited ${timeout / 1000} s)`);
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
