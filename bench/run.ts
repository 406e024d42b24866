import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseChoices } from './choices.ts';
import type { BenchWorld } from './measure/bench-world.ts';
import { openBench } from './measure/open-bench.ts';
import { type Findings, tally } from './report/budget.ts';
import { textOf } from './report/print-findings.ts';
import { describeMachine, writeReport } from './report/write-report.ts';
import { addedParagraphs } from './sections/added-paragraphs.ts';
import { card } from './sections/card.ts';
import { changes } from './sections/changes.ts';
import { frameLoad } from './sections/frame-load.ts';
import { hostilePages } from './sections/hostile-pages.ts';

import { layoutShift } from './sections/layout-shift.ts';
import { longTexts } from './sections/long-texts.ts';
import { memory } from './sections/memory.ts';
import { ownTermsAdded } from './sections/own-terms.ts';
import { passes } from './sections/passes.ts';
import { pointerMoves } from './sections/pointer-moves.ts';
import { popup } from './sections/popup.ts';

/** The parts of the bench by the names that `--only` takes. */
const sections: Readonly<Record<string, (bench: BenchWorld) => Promise<Findings>>> = {
  passes,
  'added-paragraphs': addedParagraphs,
  changes,
  'frame-load': frameLoad,
  memory,
  card,
  popup,
  'pointer-moves': pointerMoves,
  'layout-shift': layoutShift,
  'own-terms': ownTermsAdded,
  'long-texts': longTexts,
  'hostile-pages': hostilePages,
};

async function bench(): Promise<void> {
  const given = process.argv.slice(2);
  const choices = parseChoices(given);
  if (choices.folder !== undefined && !existsSync(choices.folder)) {
    throw new Error(`${choices.folder} does not exist.`);
  }
  const named = Object.keys(sections).filter((name) => choices.only !== '' && name.startsWith(choices.only));
  // Any other word is part of a page's name.
  const wanted = choices.only === '' ? Object.keys(sections) : named.length > 0 ? named : ['passes'];
  const [load = 0] = loadavg();
  const isBusy = load > availableParallelism() / 2;
  if (isBusy) console.error(`This machine is busy (load ${load.toFixed(1)}): times will be too long.`);
  const { world, close } = await openBench(choices);
  const all: Findings[] = [];
  let version = '';
  try {
    for (const name of wanted) {
      const findings = await sections[name]?.(world);
      if (findings === undefined) continue;
      all.push(findings);
      console.log(`\n${textOf(findings)}`);
    }
    version = (await world.browser('rooms')).version;
  } finally {
    await close();
  }
  // A part of the bench, or its quick way, must not stand in docs for the whole.
  if (choices.write && choices.only === '' && choices.others && !choices.fastest) {
    const facts = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${describeMachine()}${isBusy ? `, busy with other things (load ${load.toFixed(1)})` : ''}`,
      browser: version,
      // Where the pages lie is this machine's own business.
      command: [
        'npm run bench --',
        ...given.map((each) => (each.startsWith('-') || /^\d+$/.test(each) ? each : '<folder>')),
      ].join(' '),
      rounds: choices.rounds,
    };
    await writeReport(facts, all);
    console.log('\nWritten: docs/bench.md, docs/bench.svg');
  }
  console.log(`\n${tally(all.flatMap(({ budgets }) => budgets))}`);
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
