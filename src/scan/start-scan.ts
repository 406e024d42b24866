import { createDeciding } from './deciding.ts';
import { findInFlow } from './find-in-flow.ts';
import { followDocument } from './follow-document.ts';
import { createFound } from './found.ts';
import type { JudgingWorld } from './judging.ts';
import type { PageLens } from './lens.ts';
import { createLooking } from './looking.ts';
import type { Mark } from './mark.ts';
import { createReader } from './reader.ts';
import type { Reason } from './reason.ts';
import { createVerdicts } from './verdicts.ts';
import { watchStyles } from './watch-styles.ts';

/** Words of ours on a page: beyond that, deciding about them and drawing marks would cost more than marks are worth. */
const most = 10_000;
/** Few elements in a piece: what is searched for a word's text node is no larger than that. */
const pieceSize = 500;

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
  /** True if nothing is marked. */
  isEmpty(): boolean;
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
 * a sieve finds the few texts that are worth reading.
 */
export function startScan(world: ScanWorld): Scan {
  const { document, lens } = world;
  const findsInside = lens.own?.findsInside === true;
  const lifetime = new AbortController();
  const signal = AbortSignal.any([world.signal, lifetime.signal]);
  let tooLarge = false;
  const verdicts = createVerdicts(world.onChange);
  const found = createFound(verdicts.lose);
  /** First texts of flows that would read otherwise if their pieces were laid out otherwise. */
  const seams = new Set<Text>();

  const reader = createReader({
    document,
    onFlow(flow) {
      const [first] = flow.nodes;
      const remember = () => first !== undefined && seams.add(first);
      if (flow.isTouching) remember();
      found.replace(flow, findInFlow(flow, lens, remember));
    },
    onElement: (element, mayMove) => looking.lookInto(element, mayMove),
    onClosed: found.forget,
    mayHold: lens.sieve.mayHold,
    isKnown: found.has,
  });

  const looking = createLooking({
    document,
    pieceSize,
    onPiece({ text, locate }) {
      locate(lens.sieve.placesIn(text), (node, start, offset) => {
        // Within a text node, a word does not begin after a letter, unless the reader asked for parts of words.
        if (findsInside || offset === start || !isLetter(text, offset - 1) || !isLetter(text, offset))
          reader.add(node);
      });
    },
    onText: reader.add,
    onRoot: (root) => following.observe(root),
    onClosed: found.forget,
    isKnown: found.has,
    shadowRootOf: world.shadowRootOf,
  });

  const following = followDocument({
    ...world,
    signal,
    begin: looking.lookAtAll,
    take(changes) {
      if (changes.removal) {
        found.forgetGone();
        looking.forgetGone();
      }
      for (const node of changes.reshaped) looking.reshape(node);
      reader.take(changes);
      if (changes.rearranged) found.touch();
      if (changes.restyled) styles.lookSoon();
    },
    step() {
      if (found.size > most) giveUp();
      return reader.step() || looking.step();
    },
    get hasSteps() {
      return reader.isBusy || looking.hasSteps;
    },
    afterwards() {
      if (signal.aborted) return;
      deciding.ask(following.isBusy);
      verdicts.tell();
    },
    *lookThoroughly() {
      yield* looking.lookThoroughly();
      styles.lookSoon();
    },
  });

  const deciding = createDeciding({ ...world, signal }, found, verdicts, following.guarded);
  const styles = watchStyles({
    document,
    isWorthIt: () => found.size + seams.size > 0,
    look: found.lookAgain,
    onLooked() {
      for (const text of seams) reader.add(text);
      seams.clear();
      following.workSoon();
    },
    guarded: following.guarded,
    signal,
  });

  /** Better no marks than a page that the reader cannot use. */
  function giveUp() {
    tooLarge = true;
    lifetime.abort();
    found.forget(document);
    verdicts.tell();
  }

  return {
    marks: verdicts.marks,
    isEmpty: verdicts.isEmpty,
    why: verdicts.why,
    judgeAgain: deciding.decide,
    isBusy: () =>
      !signal.aborted && (following.isBusy || looking.isBusy || deciding.isDue || styles.isLooking()),
    isTooLarge: () => tooLarge,
  };
}

function isLetter(text: string, at: number): boolean {
  const lower = text.charCodeAt(at) | 32;
  return lower >= 97 && lower <= 122;
}
