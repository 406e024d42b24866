import type { Sieve } from '../matcher/sieve.ts';
import { boxBreak } from './flow.ts';
import { type Following, followDocument } from './follow-document.ts';
import { createLooking } from './looking.ts';
import { createReader } from './reader.ts';
import { titleOf } from './true-property.ts';

export interface WaitWorld {
  readonly document: Document;
  /** Lets through the words without one of which nothing on a page is marked. */
  readonly openers: Sieve;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Called once, when a word has come that may open the page. Nothing is followed any more. */
  onOpener(): void;
  onError(error: unknown): void;
  readonly signal: AbortSignal;
}

/** An opener may stand anywhere: few and large pieces cost least. */
const pieceSize = 40_000;

/**
 * Follows a document only to hear the first word that may be ours. Most pages hold none: here is all that they ever pay. It
 * may hear too much, but never too little.
 */
export function waitForOpener(world: WaitWorld): { readonly isBusy: boolean } {
  const { document, openers } = world;
  const lifetime = new AbortController();
  const signal = AbortSignal.any([world.signal, lifetime.signal]);

  function hear(text: string) {
    if (signal.aborted || !openers.mayHold(text)) return;
    lifetime.abort();
    world.onOpener();
  }

  const reader = createReader({
    document,
    // What is laid out apart may touch one day.
    onFlow: ({ text }) => hear(text.replaceAll(boxBreak, '')),
    onElement: (element, mayMove) => looking.lookInto(element, mayMove),
    onClosed() {},
    mayHold: openers.mayHold,
    isKnown: () => false,
  });
  const looking = createLooking({
    document,
    pieceSize,
    onPiece: ({ text }) => hear(text),
    onText: reader.add,
    onRoot: (root) => following.observe(root),
    onClosed() {},
    isKnown: () => false,
    shadowRootOf: world.shadowRootOf,
  });
  const following: Following = followDocument({
    ...world,
    signal,
    begin: looking.lookAtAll,
    take(changes) {
      if (changes.removal) looking.forgetGone();
      for (const node of changes.reshaped) looking.reshape(node);
      reader.take(changes);
    },
    step: () => reader.step() || looking.step(),
    get hasSteps() {
      return reader.isBusy || looking.hasSteps;
    },
    afterwards: () => hear(titleOf(document)),
    lookThoroughly: looking.lookThoroughly,
  });
  return {
    get isBusy() {
      return !signal.aborted && (following.isBusy || looking.isBusy);
    },
  };
}
