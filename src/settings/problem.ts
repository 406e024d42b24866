import type { CountKey, CountMessage, Key, Message } from '../language/keys.ts';

type Named<Name extends string> = Name extends `problem_${string}` ? Name : never;
type Counted = Named<CountKey>;

/**
 * What could not be used of stored settings: a message that the extension's own pages say. Frames parse settings too, and have
 * no words for it.
 */
export type Problem = Message<Exclude<Named<Key>, `${Counted}_${string}`>> | CountMessage<Counted>;

/** Where parsers put one problem per value that they leave out or change. */
export type Report = (...problem: Problem) => void;
