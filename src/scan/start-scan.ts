import type { Candidate } from './candidate.ts';
import { type Changes, changesIn, observed } from './changes.ts';
import { breaksFlow, isClosedAround } from './element-kind.ts';
import { findInFlow } from './find-in-flow.ts';
import { createFound } from './found.ts';
import { createJudging, type JudgingWorld } from './judging.ts';
import type { Mark } from './mark.ts';
import { type Reading, readFlows } from './read-flows.ts';
import type { Reason } from './relevance.ts';
import {
  firstChildOf,
  holds,
  lastChildOf,
  nodeTypeOf,
  outerRootOf,
  parentOf,
  rootElementOf,
  rootOf,
  titleOf,
} from './true-property.ts';

/** Text nodes with words of ours: beyond that, deciding about them would cost the page more than marks are worth. */
const most = 20_000;
/** Milliseconds between two tellings while a page is still being read. */
const patience = 100;
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
  /** True once the page turned out to hold more words than can be marked without hurting it. */
  isTooLarge(): boolean;
}

/** Reads a document, follows its changes, and tells which marks come and go, until the signal aborts. */
export function startScan(world: ScanWorld): Scan {
  const { document, lens, signal } = world;
  const found = createFound();
  const dirty = new Set<Node>([rootElementOf(document)]);
  const roots = new Set<ShadowRoot>();
  let reading: { readonly flows: Reading; readonly of: Node } | undefined;
  /** Read in this pass over the whole page, which may have to begin anew. */
  let done = new WeakSet<Text>();
  /** Read since the page last changed: what is dirty in them has been seen. */
  let fresh = new WeakSet<Node>();
  let accepted = new Map<Candidate, Reason>();
  let scheduled = false;
  let tooLarge = false;
  let told = { version: 0, title: '', at: performance.now() };

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
    if (tooLarge) return;
    fresh = new WeakSet();
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

  /** True if a text, or an element of nothing but text, was read with a flow around it. */
  function isFresh(node: Node): boolean {
    if (nodeTypeOf(node) === 3) return fresh.has(node);
    const only = firstChildOf(node);
    return only !== null && fresh.has(only) && only === lastChildOf(node) && !breaksFlow(node);
  }

  function nextReading(): typeof reading {
    for (const node of dirty) {
      dirty.delete(node);
      if (isFresh(node) || outerRootOf(node) !== document) continue;
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

  /** Reads one flow. What goes wrong with it must not keep the rest of the page unread. */
  function readNext(flows: Reading, of: Node) {
    try {
      const flow = flows.next();
      if (flow === undefined) reading = undefined;
      else if (of !== rootElementOf(document) || !flow.nodes.every((node) => done.has(node))) {
        for (const node of flow.nodes) {
          done.add(node);
          fresh.add(node);
        }
        found.replace(flow, findInFlow(flow, lens));
      }
    } catch (error) {
      world.onError(error);
    }
  }

  const work = guarded(() => {
    scheduled = false;
    const end = performance.now() + slice;
    for (;;) {
      reading ??= nextReading();
      if (reading === undefined) break;
      readNext(reading.flows, reading.of);
      if (found.size > most) return giveUp();
      if (performance.now() > end && (reading !== undefined || dirty.size > 0)) {
        scheduled = true;
        schedule(work);
        break;
      }
    }
    if (!isBusy()) {
      done = new WeakSet();
      fresh = new WeakSet();
    }
    if (!isBusy() || performance.now() - told.at > patience) publish();
  });

  const isBusy = () => reading !== undefined || dirty.size > 0;
  const judging = createJudging(world, () => guarded(decide)());

  /** Decides anew where there is something new to decide about. */
  function publish() {
    if (told.version !== found.version || told.title !== titleOf(document)) decide();
  }

  function decide() {
    told = { version: found.version, title: titleOf(document), at: performance.now() };
    show(judging(found.all()));
  }

  function show(next: Map<Candidate, Reason>) {
    const added = [...next.keys()].filter((candidate) => !accepted.has(candidate)).map(({ mark }) => mark);
    const removed = [...accepted.keys()].filter((candidate) => !next.has(candidate)).map(({ mark }) => mark);
    accepted = next;
    if (added.length > 0 || removed.length > 0) world.onChange(added, removed);
  }

  /** Better no marks than a page that the reader cannot use. */
  function giveUp() {
    observer.disconnect();
    dirty.clear();
    reading = undefined;
    tooLarge = true;
    found.forget(document);
    show(new Map());
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
    judgeAgain: guarded(decide),
    isBusy,
    isTooLarge: () => tooLarge,
  };
}

function schedule(work: () => void) {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield === undefined) setTimeout(work, 0);
  else void scheduler.yield().then(work);
}
