import { isAsciiLetter } from './character.ts';
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

export function indexForms(patterns: readonly Pattern[]): FormIndex {
  /** By opening: 0 nothing, above 0 a pattern's number + 1 (no tree yet), below 0 the root, negated. */
  const byOpening = new Int32Array(openings);
  const byUnit = new Map<number, number>();
  /** The next pattern that waits at the same node, or that ends there; + 1. */
  const successors = new Int32Array(patterns.length);
  const lowers: string[] = [];

  const units = [0];
  const depths = [0];
  const children = [0];
  const siblings = [0];
  const ends = [0];
  /** Patterns that pass through a node and have not been led on; + 1. */
  const waiting = [0];

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

  for (let i = 0; i < patterns.length; i++) {
    const text = patterns[i]?.text ?? '';
    let opening = openingAt(text, 0);
    if (opening === 0) {
      const lower = lowerPattern(text);
      lowers[i] = lower;
      opening = openingAt(lower, 0);
      if (lower === '') continue;
      if (opening === 0) {
        const root = byUnit.get(lower.charCodeAt(0)) ?? addNode(0, 0, 0);
        byUnit.set(lower.charCodeAt(0), root);
        successors[i] = waiting[root] ?? 0;
        waiting[root] = i + 1;
        continue;
      }
    }
    successors[i] = byOpening[opening] ?? 0;
    byOpening[opening] = i + 1;
  }

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
      return opening === 0 ? byUnit.has(isAsciiLetter(first) ? first | 32 : first) : byOpening[opening] !== 0;
    },
    rootOfOpening(opening) {
      const state = byOpening[opening] ?? 0;
      if (state <= 0) return -state;
      const root = addNode(0, openingLength, 0);
      waiting[root] = state;
      byOpening[opening] = -root;
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

/** A pattern's text as it is compared, capitals kept. */
export function plainPattern(text: string): string {
  return simple.test(text) ? text : plainText(text).trim();
}

function lowerPattern(text: string): string {
  return simple.test(text) ? text.toLowerCase() : lowerCase(plainText(text).trim());
}

/** Most patterns read already as they are compared. */
const simple = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
