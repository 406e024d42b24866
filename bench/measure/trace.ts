import type { CDPSession } from 'puppeteer-core';

export interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds; absent for instants. */
  readonly dur?: number;
  /** Microseconds that the thread itself ran, without those in which the machine did something else; not everywhere. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly scriptName?: string } };
}

/** Records what a browser does while `work` runs. The session is the browser's own. */
export async function traceDuring(
  devtools: CDPSession,
  categories: readonly string[],
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories], excludedCategories: ['*'] },
  });
  try {
    await work();
  } finally {
    const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await complete;
    devtools.off('Tracing.dataCollected', collect);
  }
  return events;
}
