import { existsSync } from 'node:fs';
import { parseChoices } from './choices.ts';
import { launchBench } from './measure/bench-browser.ts';
import { serveForBench } from './measure/bench-server.ts';
import type { BenchWorld } from './measure/bench-world.ts';
import { bundlePassScripts } from './measure/pass-measures.ts';
import { type Findings, tally } from './report/budget.ts';
import { textOf } from './report/print-findings.ts';
import { passes } from './sections/passes.ts';

/** A part of the bench: `--only` with its name (or the beginning of it) runs it alone. */
type Section = (bench: BenchWorld) => Promise<Findings>;

const sections: Readonly<Record<string, Section>> = { passes };

async function bench(): Promise<void> {
  const choices = parseChoices(process.argv.slice(2));
  if (choices.folder !== undefined && !existsSync(choices.folder)) {
    throw new Error(`${choices.folder} does not exist.`);
  }
  const named = Object.keys(sections).filter((name) => choices.only !== '' && name.startsWith(choices.only));
  // Any other word is part of a page's name.
  const wanted = choices.only === '' ? Object.keys(sections) : named.length > 0 ? named : ['passes'];
  const browser = await launchBench();
  const server = await serveForBench();
  const scripts = await bundlePassScripts();
  const world: BenchWorld = { choices, browser, server, scripts, progress: (text) => console.error(text) };
  const all: Findings[] = [];
  try {
    for (const name of wanted) {
      const findings = await sections[name]?.(world);
      if (findings === undefined) continue;
      all.push(findings);
      console.log(`\n${textOf(findings)}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`\n${tally(all.flatMap(({ budgets }) => budgets))}`);
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
