import type { Candidate } from './candidate.ts';
import { type Changes, changesIn, observed } from './changes.ts';
import { isClosedAround } from './element-kind.ts';
import { findInFlow } from './find-in-flow.ts';
import { createFound } from './found.ts';
import { createJudging, type JudgingWorld } from './judging.ts';
import type { Mark } from './mark.ts';
import { type Reading, readFlows } from './read-flows.ts';
import type { Reason } from './relevance.ts';
import { holds, nodeTypeOf, outerRootOf, parentOf, rootElementOf, rootOf } from './true-property.ts';

/** Milliseconds of work before the page gets its turn: half a frame at 60 Hz. */
const slice = 8;

export interface ScanWorld extends JudgingWorld {
  /** Open and closed roots alike, where the browser lets an extension see them. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Called once per batch, before the page is painted whenever the batch fits in a slice; never before the scan is returned. */
  onChange(added: readonly Mark[], removed: readonly Mark[]): void;
  readonly signal: AbortSignal;
}

export interface Scan {
  /** What is marked now, in the order of finding. */
  marks(): readonly Mark[];
  why(mark: Mark): Reason | undefined;
  /** Call when tracking changed: decides anew without reading the page again. */
  judgeAgain(): void;
  /** True while text waits to be read. */
  isBusy(): boolean;
}

/** Reads a document, follows its changes, and tells which marks come and go, until the signal aborts. */
export function startScan(world: ScanWorld): Scan {
  const { document, lens, signal } = world;
  const found = createFound();
  const dirty = new Set<Node>([rootElementOf(document)]);
  const roots = new Set<ShadowRoot>();
  let reading: { readonly flows: Reading; readonly of: Node } | undefined;
  let done = new WeakSet<Text>();
  let accepted = new Map<Candidate, Reason>();
  let scheduled = false;

  const guarded = (work: () => void) => () => {
    if (signal.aborted) return;
    try {
      work();
    } catch (error) {
      world.onError(error);
    }
  };

  const observer = new MutationObserver((records) => guarded(() => take(changesIn(records)))());
  observer.observe(document, observed);

  function take(changes: Changes) {
    for (const node of changes.dirty) dirty.add(node);
    if (changes.removal) {
      found.forgetGone();
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    }
    if (reading !== undefined && [...changes.reshaped].some((node) => reading?.flows.standsBelow(node))) {
      dirty.add(reading.of);
      reading = undefined;
    }
    if (changes.restyled && found.size > 0) lookSoon();
    if (!scheduled) work();
  }

  function meet(element: Element) {
    const root = world.shadowRootOf(element);
    if (root === null || roots.has(root)) return;
    roots.add(root);
    dirty.add(root);
    observer.observe(root, observed);
  }

  function nextReading(): typeof reading {
    for (const node of dirty) {
      dirty.delete(node);
      if (outerRootOf(node) !== document) continue;
      if (nodeTypeOf(node) === 3 && (node as Text).length === 0) found.forget(node);
      const parent = parentOf(node);
      if (parent !== null && isClosedAround(parent)) {
        found.forget(node);
        continue;
      }
      if (nodeTypeOf(node) === 1 && isClosedAround(node)) found.forget(node);
      const root = rootOf(node);
      const top = root === document ? rootElementOf(document) : root;
      if (!holds(top, node)) continue;
      return { flows: readFlows(top, node, node, meet), of: node };
    }
    return undefined;
  }

  const work = guarded(() => {
    scheduled = false;
    const end = performance.now() + slice;
    for (;;) {
      reading ??= nextReading();
      if (reading === undefined) break;
      const flow = reading.flows.next();
      if (flow === undefined) reading = undefined;
      else if (reading.of !== rootElementOf(document) || !flow.nodes.every((node) => done.has(node))) {
        for (const node of flow.nodes) done.add(node);
        found.replace(flow, findInFlow(flow, lens));
      }
      if (performance.now() > end && (reading !== undefined || dirty.size > 0)) {
        scheduled = true;
        schedule(work);
        break;
      }
    }
    if (reading === undefined && dirty.size === 0) done = new WeakSet();
    publish();
  });

  const judging = createJudging(world, () => guarded(publish)());

  function publish() {
    const next = judging(found.all());
    const added = [...next.keys()].filter((candidate) => !accepted.has(candidate)).map(({ mark }) => mark);
    const removed = [...accepted.keys()].filter((candidate) => !next.has(candidate)).map(({ mark }) => mark);
    accepted = next;
    if (added.length > 0 || removed.length > 0) world.onChange(added, removed);
  }

  let looking = false;
  function lookSoon() {
    if (looking) return;
    looking = true;
    requestAnimationFrame(
      guarded(() => {
        looking = false;
        if (found.lookAgain()) publish();
      }),
    );
  }
  for (const type of ['toggle', 'transitionend', 'animationend']) {
    window.addEventListener(type, () => found.size > 0 && lookSoon(), {
      capture: true,
      passive: true,
      signal,
    });
  }
  window.addEventListener('resize', () => found.size > 0 && lookSoon(), { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  queueMicrotask(work);
  return {
    marks: () => [...accepted.keys()].map(({ mark }) => mark),
    why: (mark) => [...accepted].find(([candidate]) => candidate.mark === mark)?.[1],
    judgeAgain: guarded(publish),
    isBusy: () => reading !== undefined || dirty.size > 0,
  };
}

function schedule(work: () => void) {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield === undefined) setTimeout(work, 0);
  else void scheduler.yield().then(work);
}
