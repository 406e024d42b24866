import type { Occurrences } from '../../src/scan/first-of-each.ts';
import type { Relevance } from '../../src/scan/relevance.ts';

export type Where = 'before' | 'after' | 'first' | 'last';

/**
 * One change of a page. `at` and `to` count the page's nodes in reading order, shadow trees included, from the body; they
 * count on from the start where the page has fewer.
 */
export type Operation =
  | { readonly do: 'insert'; readonly at: number; readonly where: Where; readonly html: string }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'move'; readonly at: number; readonly to: number; readonly where: Where }
  | { readonly do: 'split'; readonly at: number; readonly offset: number }
  | { readonly do: 'normalize'; readonly at: number }
  | {
      readonly do: 'edit';
      readonly at: number;
      readonly offset: number;
      readonly count: number;
      readonly text: string;
    }
  /** Letter by letter, each in a task of its own. */
  | { readonly do: 'type'; readonly at: number; readonly text: string }
  | { readonly do: 'erase'; readonly at: number; readonly count: number }
  | { readonly do: 'html'; readonly at: number; readonly html: string }
  | { readonly do: 'text'; readonly at: number; readonly text: string }
  | {
      readonly do: 'attribute';
      readonly at: number;
      readonly name: string;
      readonly value: string | null;
    }
  /** An element that comes with its shadow root. */
  | {
      readonly do: 'host';
      readonly at: number;
      readonly where: Where;
      readonly mode: ShadowRootMode;
      readonly shadow: string;
      readonly light: string;
    }
  /** The content of a `<template>`, cloned. */
  | { readonly do: 'clone'; readonly at: number; readonly where: Where; readonly html: string }
  /** Nodes made by another document. */
  | {
      readonly do: 'import';
      readonly at: number;
      readonly where: Where;
      readonly html: string;
      readonly by: 'adoptNode' | 'importNode';
    }
  /** Into another document and back to another place. */
  | { readonly do: 'exile'; readonly at: number; readonly to: number; readonly where: Where }
  | { readonly do: 'wrap'; readonly at: number; readonly count: number; readonly tag: string }
  | { readonly do: 'unwrap'; readonly at: number }
  | { readonly do: 'title'; readonly text: string }
  /** A style sheet of the page's that is written anew. */
  | { readonly do: 'sheet'; readonly css: string }
  | { readonly do: 'track'; readonly entry: string; readonly on: boolean }
  /** The root element is exchanged for its copy. */
  | { readonly do: 'rewrite' }
  | Unreported;

/** Changes that no mutation observer reports. */
export type Unreported =
  | { readonly do: 'attach'; readonly at: number; readonly mode: ShadowRootMode; readonly html: string }
  | { readonly do: 'rule'; readonly css: string }
  | { readonly do: 'unrule' };

/** What happens before the next operation; `check`: wait until settled, then compare. */
export type Pause = 'none' | 'microtask' | 'task' | 'frame' | 'check';

export type Step = Operation & { readonly next: Pause };

export interface Sequence {
  /** The body at the start. */
  readonly html: string;
  readonly relevance: Relevance;
  readonly occurrences: Occurrences;
  /** True where the clock goes so fast that reading pauses at every chance. */
  readonly hurried: boolean;
  readonly steps: readonly Step[];
}

/** Classes that the page's own style sheet knows. */
export const pageCss =
  '.gone { display: none } .faint { visibility: hidden } .plain { visibility: visible } ' +
  '.box { display: block } .thin { display: inline } .loose { display: contents }';
