import { median } from '../bench/measure/statistics.ts';

/** Of what a gauge shows, what may come and go without meaning anything: MB for memory, a number for things. */
const noise = { share: 0.1, megabytes: 1, things: 50 };

export type Unit = 'MB' | 'things';

/** How much a gauge rose: the median of the last third of the looks less that of the first. Undefined for fewer than three. */
export function riseOf(looks: readonly number[]): number | undefined {
  const third = Math.floor(looks.length / 3);
  if (third < 1) return undefined;
  return median(looks.slice(-third)) - median(looks.slice(0, third));
}

/** Whether it rose by less than a tenth, or by less than what comes and goes. */
export function isFlat(looks: readonly number[], unit: Unit): boolean {
  const rise = riseOf(looks);
  if (rise === undefined) return true;
  return rise <= Math.max(noise.share * (looks[0] ?? 0), unit === 'MB' ? noise.megabytes : noise.things);
}
