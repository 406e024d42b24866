import { type Changes, changesIn, observed } from './changes.ts';
import { isClosedAround, kindOf } from './element-kind.ts';
import { findInFlow } from './find-in-flow.ts';
import { boxBreak } from './flow.ts';
import { createFound } from './found.ts';
import { createJudging, type JudgingWorld } from './judging.ts';
import { knowRoot } from './layout.ts';
import type { PageLens } from './lens.ts';
import type { Mark } from './mark.ts';
import { afterTheOthers, beforeNextFrame, createPace } from './pace.ts';
import { createPieces, type Piece } from './pieces.ts';
import { type Reading, readEdges, readFlows } from './read-flows.ts';
import type { Reason } from './relevance.ts';
import { findShadowRoots } from './shadow-hosts.ts';
import {
  childNodesOf,
  firstElementOf,
  holds,
  nodeTypeOf,
  outerRootOf,
  parentOf,
  rootElementOf,
  rootOf,
  titleOf,
  walkTexts,
} from './true-property.ts';
import { createVerdicts } from './verdicts.ts';
import { watchUnreported } from './watch-unreported.ts';
import { wordsAcrossAbsent } from './words-across-absent.ts';

/** Text nodes with words of ours: beyond that, deciding about them would cost the page more than marks are worth. */
const most = 20_000;
/** Milliseconds between two tellings while a page is still being read. */
const patience = 100;
/** Milliseconds of work before the page gets its turn: half a frame at 60 Hz. */
const slice = 8;
/** How many times what deciding costs passes before it is done again. */
const rest = 25;
/** Milliseconds between two looks at what is visible, where the page hides and shows things all the time. */
const betweenLooks = 150;

export interface ScanWorld extends JudgingWorld {
  readonly lens: PageLens;
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
  /** True while text waits to be read or decided about. */
  isBusy(): boolean;
  /** True once the page turned out to hold more words than can be marked without hurting it. */
  isTooLarge(): boolean;
}

/**
 * Reads a document, follows its changes, and tells which marks come and go, until the signal aborts. A first look through
 * a sieve finds the few texts that are worth reading; a page without an opener is never read at all.
 */
export function startScan(world: ScanWorld): Scan {
  const { document, lens, signal } = world;
  const { openers, all } = lens.sieves;
  const verdicts = createVerdicts(world.onChange);
  const found = createFound(verdicts.lose);
  let isAwake = false;
  const pieces = createPieces(() => (isAwake ? 500 : 40_000));
  /** Texts that are to be read with the flow around them, and elements whose edges are. */
  const dirty = new Set<Node>();
  /** Those of them that may hold what was read elsewhere, or in another state of theirs. */
  const moved = new Set<Node>();
  const roots = new Set<ShadowRoot>();
  let records: MutationRecord[] = [];
  let reading: { readonly flows: Reading; readonly of: Node } | undefined;
  /** First texts of flows that would read otherwise if their pieces were laid out otherwise. */
  const seamed = new Set<Text>();
  /** Read since the page last changed: what is dirty in them has been seen. */
  let fresh = new WeakSet<Node>();
  let isScheduled = false;
  let tooLarge = false;
  let told = { version: 0, title: '', at: performance.now(), next: 0 };
  let deciding: ReturnType<typeof setTimeout> | undefined;

  const guarded = (work: () => void) => () => {
    if (signal.aborted) return;
    try {
      work();
    } catch (error) {
      world.onError(error);
    }
  };

  const observer = new MutationObserver((news) => {
    if (tooLarge) return;
    for (const record of news) records.push(record);
    if (!isScheduled) pace.ask();
  });

  function take(changes: Changes) {
    fresh = new WeakSet();
    if (changes.removal) {
      found.forgetGone();
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    }
    for (const node of changes.reshaped) {
      pieces.reshape(node);
      if (reading?.flows.standsBelow(node)) {
        dirty.add(reading.of);
        reading = undefined;
      }
    }
    for (const node of changes.dirty) {
      dirty.add(node);
      if (changes.mayMove) moved.add(node);
    }
    if (changes.rearranged) found.touch();
    if (changes.restyled) lookSoon();
  }

  /** What has no elements inside is read as it is. */
  const isLookedInto = (node: Node) => nodeTypeOf(node) === 1 && firstElementOf(node as Element) !== null;

  /** For an element that came, or whose kind changed. What it may hold from elsewhere, or from before, is read anew. */
  function lookInto(element: Element, mayMove: boolean) {
    const kind = kindOf(element);
    if (kind === 'closed' || kind === 'absent') {
      found.forget(element);
      for (const root of roots) if (isClosedAround(root)) found.forget(root);
    } else {
      if (mayMove) revisit(element);
      if (isLookedInto(element)) look(element, mayMove);
      else findShadowRoots(element, world.shadowRootOf, (root) => meet(root, mayMove));
    }
  }

  function revisit(top: Node) {
    if (found.size === 0) return;
    const { first, next } = walkTexts(top, top);
    for (let text = first; text !== null; text = next()) if (found.has(text)) dirty.add(text);
  }

  function look(top: Node, again = false) {
    findShadowRoots(top, world.shadowRootOf, (root) => meet(root, again));
    pieces.add(top);
    for (const text of wordsAcrossAbsent(top)) dirty.add(text);
  }

  function meet(root: ShadowRoot, again = false) {
    if (roots.has(root)) {
      if (!again) return;
      revisit(root);
    }
    roots.add(root);
    knowRoot(root);
    observer.observe(root, observed);
    look(root, again);
  }

  /** Everything but the head, which shows nothing. */
  function lookAtAll() {
    for (const child of childNodesOf(rootElementOf(document))) {
      if (nodeTypeOf(child) === 3) dirty.add(child);
      else if (nodeTypeOf(child) === 1 && kindOf(child as Element) !== 'absent') look(child);
    }
    for (const root of roots) look(root);
  }

  /** From the first opener on, context words count too, wherever they stand. */
  function wake() {
    if (isAwake) return;
    isAwake = true;
    pieces.clear();
    lookAtAll();
  }

  function lookAt(piece: Piece) {
    if (!isAwake) {
      if (openers.mayHold(piece.text)) wake();
      return;
    }
    piece.locate(all.placesIn(piece.text), (node, start, offset) => {
      // Within a text node, a word does not begin after a letter.
      if (offset > start && isLetter(piece.text, offset - 1) && isLetter(piece.text, offset)) return;
      dirty.add(node);
    });
  }

  /** True if a text was read with the flow around it. */
  const isFresh = (node: Node) => nodeTypeOf(node) === 3 && fresh.has(node);

  function nextReading(): typeof reading {
    for (const node of dirty) {
      dirty.delete(node);
      const mayMove = moved.delete(node);
      if (isFresh(node) || outerRootOf(node) !== document) continue;
      if (nodeTypeOf(node) === 3 && (node as Text).length === 0) found.forget(node);
      const parent = parentOf(node);
      if (parent !== null && isClosedAround(parent)) {
        found.forget(node);
        continue;
      }
      const root = rootOf(node);
      const top = root === document ? rootElementOf(document) : root;
      if (!holds(top, node)) continue;
      if (nodeTypeOf(node) === 1) lookInto(node as Element, mayMove);
      return { flows: isLookedInto(node) ? readEdges(top, node) : readFlows(top, node, node), of: node };
    }
    return undefined;
  }

  /** Reads one flow. What goes wrong with it must not keep the rest of the page unread. */
  function readNext(flows: Reading) {
    try {
      const flow = flows.next();
      if (flow === undefined) reading = undefined;
      else if (!isAwake) {
        // What is laid out apart may touch one day.
        if (openers.mayHold(flow.text.replaceAll(boxBreak, ''))) wake();
      } else {
        for (const node of flow.nodes) fresh.add(node);
        const [first] = flow.nodes;
        const remember = () => first !== undefined && seamed.add(first);
        if (flow.isTouching) remember();
        found.replace(flow, findInFlow(flow, lens, remember));
      }
    } catch (error) {
      reading = undefined;
      world.onError(error);
    }
  }

  const work = guarded(() => {
    isScheduled = false;
    const start = performance.now();
    if (records.length > 0) {
      const news = records;
      records = [];
      take(changesIn(news));
    }
    do {
      reading ??= nextReading();
      if (reading !== undefined) readNext(reading.flows);
      else {
        const piece = pieces.next();
        if (piece === undefined) break;
        lookAt(piece);
      }
      if (found.size > most) return giveUp();
    } while (performance.now() - start < slice);
    if (isReading()) {
      isScheduled = true;
      afterTheOthers(work);
    } else {
      fresh = new WeakSet();
      if (!isAwake && openers.mayHold(titleOf(document))) {
        wake();
        isScheduled = true;
        afterTheOthers(work);
      }
    }
    publish();
    pace.spend(performance.now() - start);
  });
  const pace = createPace(document, work);

  const isReading = () => reading !== undefined || dirty.size > 0 || pieces.size > 0;
  const judging = createJudging(world, () => guarded(decide)());

  /** Decides anew where there is something new to decide about, not more often than the page can bear. */
  function publish() {
    const now = performance.now();
    const isDue = !isReading() || now - told.at > patience;
    if (isAwake && isDue && (told.version !== found.version || told.title !== titleOf(document))) {
      if (now >= told.next) return decide();
      deciding ??= setTimeout(guarded(decide), told.next - now);
    }
    verdicts.tell();
  }

  function decide() {
    clearTimeout(deciding);
    deciding = undefined;
    const start = performance.now();
    verdicts.settle(judging(found.all()));
    verdicts.tell();
    const at = performance.now();
    told = { version: found.version, title: titleOf(document), at, next: at + (at - start) * rest };
  }

  /** Better no marks than a page that the reader cannot use. */
  function giveUp() {
    tooLarge = true;
    observer.disconnect();
    records = [];
    dirty.clear();
    reading = undefined;
    pieces.clear();
    found.forget(document);
    verdicts.tell();
  }

  let lastLook = 0;
  let isLooking = false;
  function lookSoon() {
    if (isLooking || found.size + seamed.size === 0) return;
    isLooking = true;
    const wait = Math.max(0, lastLook + betweenLooks - performance.now());
    setTimeout(() => beforeNextFrame(document, lookAgain), wait);
  }
  const lookAgain = guarded(() => {
    if (!found.lookAgain(performance.now() + slice)) return afterTheOthers(lookAgain);
    isLooking = false;
    lastLook = performance.now();
    for (const text of seamed) dirty.add(text);
    seamed.clear();
    if (isScheduled) return;
    work();
  });

  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement) lookSoon();
  };
  window.addEventListener('load', onLoad, { capture: true, signal });
  for (const type of ['toggle', 'transitionend', 'animationend']) {
    window.addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  }
  window.addEventListener('resize', lookSoon, { signal });
  watchUnreported(
    document,
    guarded(() => {
      if (tooLarge) return;
      for (const top of [rootElementOf(document), ...roots])
        findShadowRoots(top, world.shadowRootOf, (root) => meet(root));
      lookSoon();
      if (isReading() && !isScheduled) work();
    }),
    signal,
  );
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(deciding);
    },
    { once: true },
  );

  observer.observe(document, observed);
  queueMicrotask(
    guarded(() => {
      lookAtAll();
      work();
    }),
  );
  return {
    marks: verdicts.marks,
    why: verdicts.why,
    judgeAgain: guarded(decide),
    isBusy: () => isReading() || records.length > 0 || deciding !== undefined || isLooking,
    isTooLarge: () => tooLarge,
  };
}

function isLetter(text: string, at: number): boolean {
  const lower = text.charCodeAt(at) | 32;
  return lower >= 97 && lower <= 122;
}
