import type { FrameReport } from '../page/report.ts';

/** What the frames of a tab have told, the top one first. */
export interface FrameReports {
  hear(frame: number, report: FrameReport): void;
  /** A new round of asking begins: frames that were silent for several rounds are gone. */
  nextRound(): void;
  clear(): void;
  all(): readonly (readonly [frame: number, report: FrameReport])[];
}

/** A frame may be busy for a round or two. */
const silentRounds = 3;

export function collectReports(): FrameReports {
  const heard = new Map<number, { readonly report: FrameReport; readonly round: number }>();
  let round = 0;
  return {
    hear: (frame, report) => heard.set(frame, { report, round }),
    nextRound() {
      round++;
      for (const [frame, last] of heard) if (round - last.round > silentRounds) heard.delete(frame);
    },
    clear: () => heard.clear(),
    all: () =>
      [...heard]
        .sort(([a], [b]) => a - b)
        .map(([frame, { report }]): readonly [number, FrameReport] => [frame, report]),
  };
}
