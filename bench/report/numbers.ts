/** Milliseconds as people read them: more digits where the numbers are small. */
export function milliseconds(value: number): string {
  return `${digits(value)} ms`;
}

export function times(ratio: number): string {
  return `${digits(ratio)} ×`;
}

export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return value.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0);
}
