import { isAsciiLetter, kind, kindOf } from './character.ts';
import { comparedUnit, lowerCase, plainText } from './fold.ts';
import type { Pattern } from './matcher.ts';
import { pointAt } from './neighbours.ts';
import { asciiOpening, openingAt, openingLength, openings } from './opening.ts';

/**
 * The patterns as trees of UTF-16 units: one tree per opening (the first three letters), the others by their first
 * unit. A tree grows where a text walks it, level by level, so a page pays for the few forms that its own words
 * come near to. Nodes and patterns are numbers; 0 is no node, -1 no pattern.
 */
export interface FormIndex {
  /** Whether any pattern may begin at an offset: no for most words, at the cost of one look into a table. */
  mayOpen(text: string, at: number): boolean;
  /** The tree of the patterns that open with three letters. Its root stands after them. */
  rootOfOpening(opening: number): number;
  /** The tree of the other patterns that begin with a unit. Its root stands before it. */
  rootOfUnit(unit: number): number;
  /** The node that a unit leads to from a node. */
  step(node: number, unit: number): number;
  /** The first pattern that ends at a node. */
  endingAt(node: number): number;
  /** The next pattern that ends at the same node: case-sensitive ones come first, else the list's order counts. */
  next(pattern: number): number;
}

/** Patterns that join the others when a text first comes near to them. */
export interface LaterPatterns {
  /** Fewer than 65,535 runs of patterns, each a text that opens with the three ASCII letters that all patterns of the run open with. */
  readonly runs: readonly string[];
  /** Adds a run's patterns at the end of the list. */
  add(run: number): void;
}

export function indexForms(patterns: readonly Pattern[], later?: LaterPatterns): FormIndex {
  const runs = later?.runs ?? [];
  /** A bit for each opening that any pattern has: it is asked of every word, and must fit where memory is fastest. */
  const known = new Uint8Array(openings / 8);
  /** The last run of each opening; + 1. */
  const lastRuns = new Map<number, number>();
  /** The run before with the same opening; + 1. */
  const earlierRuns = new Uint16Array(runs.length);
  /** The first pattern of each opening whose tree is not planted yet; + 1. */
  const planned = new Map<number, number>();
  /** The roots of the openings whose trees are planted. */
  const roots = new Map<number, number>();
  const byUnit = new Map<number, number>();
  /** The next pattern that waits at the same node, or that ends there; + 1. */
  const successors: number[] = [];
  const lowers: string[] = [];

  const units = [0];
  const depths = [0];
  const children = [0];
  const siblings = [0];
  const ends = [0];
  /** Patterns that pass through a node and have not been led on; + 1. */
  const waiting = [0];

  const know = (opening: number): void => {
    known[opening >> 3] = (known[opening >> 3] ?? 0) | (1 << (opening & 7));
  };
  const isKnown = (opening: number): boolean => ((known[opening >> 3] ?? 0) & (1 << (opening & 7))) !== 0;

  const addNode = (unit: number, depth: number, sibling: number): number => {
    units.push(unit);
    depths.push(depth);
    children.push(0);
    siblings.push(sibling);
    ends.push(0);
    waiting.push(0);
    return units.length - 1;
  };

  const childOf = (node: number, unit: number): number => {
    let child = children[node] ?? 0;
    while (child !== 0 && units[child] !== unit) child = siblings[child] ?? 0;
    return child;
  };

  const rank = (number: number): number =>
    patterns[number - 1]?.caseSensitive ? number - patterns.length : number;

  const endAt = (node: number, number: number): void => {
    let before = 0;
    let after = ends[node] ?? 0;
    while (after !== 0 && rank(after) < rank(number)) {
      before = after;
      after = successors[after - 1] ?? 0;
    }
    successors[number - 1] = after;
    if (before === 0) ends[node] = number;
    else successors[before - 1] = number;
  };

  /** Leads the patterns that wait at a node one unit on. */
  const grow = (node: number): void => {
    const depth = depths[node] ?? 0;
    let number = waiting[node] ?? 0;
    waiting[node] = 0;
    while (number !== 0) {
      const following = successors[number - 1] ?? 0;
      lowers[number - 1] ??= lowerPattern(patterns[number - 1]?.text ?? '');
      const lower = lowers[number - 1] ?? '';
      if (lower.length === depth) {
        endAt(node, number);
      } else {
        const unit = lower.charCodeAt(depth);
        let child = childOf(node, unit);
        if (child === 0) {
          child = addNode(unit, depth + 1, children[node] ?? 0);
          children[node] = child;
        }
        successors[number - 1] = waiting[child] ?? 0;
        waiting[child] = number;
      }
      number = following;
    }
  };

  const enter = (index: number): void => {
    const text = patterns[index]?.text ?? '';
    let opening = openingAt(text, 0);
    let unit = opening === 0 ? wordUnit(text) : 0;
    if (opening === 0 && unit === 0) {
      const lower = lowerPattern(text);
      if (lower === '') return;
      opening = openingAt(lower, 0);
      unit = lower.charCodeAt(0);
    }
    if (opening === 0) {
      const root = byUnit.get(unit) ?? addNode(0, 0, 0);
      byUnit.set(unit, root);
      successors[index] = waiting[root] ?? 0;
      waiting[root] = index + 1;
    } else {
      know(opening);
      successors[index] = planned.get(opening) ?? 0;
      planned.set(opening, index + 1);
    }
  };

  for (let run = 0; run < runs.length; run++) {
    const text = runs[run] ?? '';
    const opening = asciiOpening(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
    if (opening === 0) {
      later?.add(run);
    } else {
      know(opening);
      earlierRuns[run] = lastRuns.get(opening) ?? 0;
      lastRuns.set(opening, run + 1);
    }
  }
  for (let index = 0; index < patterns.length; index++) enter(index);

  return {
    mayOpen(text, at) {
      const first = text.charCodeAt(at);
      if (first > 127) {
        const unit = comparedUnit(pointAt(text, at));
        return unit === 0 || unit < 128 || byUnit.has(unit);
      }
      const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
      const third = at + 2 < text.length ? text.charCodeAt(at + 2) : 32;
      if ((second | third) > 127) return true;
      const opening = asciiOpening(first, second, third);
      return opening === 0 ? byUnit.has(isAsciiLetter(first) ? first | 32 : first) : isKnown(opening);
    },
    rootOfOpening(opening) {
      let root = isKnown(opening) ? roots.get(opening) : 0;
      if (root === undefined) {
        root = addNode(0, openingLength, 0);
        roots.set(opening, root);
        const first = patterns.length;
        for (let run = lastRuns.get(opening) ?? 0; run !== 0; run = earlierRuns[run - 1] ?? 0) {
          later?.add(run - 1);
        }
        for (let index = first; index < patterns.length; index++) enter(index);
        waiting[root] = planned.get(opening) ?? 0;
      }
      return root;
    },
    rootOfUnit: (unit) => byUnit.get(unit) ?? 0,
    step(node, unit) {
      if (waiting[node] !== 0) grow(node);
      return childOf(node, unit);
    },
    endingAt(node) {
      if (waiting[node] !== 0) grow(node);
      return (ends[node] ?? 0) - 1;
    },
    next: (pattern) => (successors[pattern] ?? 0) - 1,
  };
}

/** The unit that a pattern begins with where it begins with a character of a word that is compared as one unit, or 0. */
function wordUnit(text: string): number {
  const first = text === '' ? 0 : pointAt(text, 0);
  return kindOf(first) < kind.digit ? 0 : comparedUnit(first);
}

/** A pattern's text, or what was found for it, as it is compared, capitals kept. */
export function plainPattern(text: string): string {
  return unusual.test(text) ? plainText(text).trim() : text.replaceAll('-', ' ');
}

function lowerPattern(text: string): string {
  return unusual.test(text) ? lowerCase(plainText(text).trim()) : text.toLowerCase().replaceAll('-', ' ');
}

/** Most patterns are words with a space or a hyphen between: no need to look at each character. */
const unusual = /[^A-Za-z -]|^[ -]|[ -]$|[ -]{2}/;
