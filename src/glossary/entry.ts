import type { Gate } from '../source/document.ts';

/** What the source says of an entry; the first of an entry's roles decides how it is marked. */
export type Role = 'medicine' | 'condition' | 'side-effect' | 'caution' | 'care';

/** Roles in the order in which they are listed to readers. */
export const roles: readonly Role[] = ['medicine', 'side-effect', 'caution', 'condition', 'care'];

/** A spelling that may stand in a text. */
export interface Form {
  readonly text: string;
  readonly gate: Gate;
  readonly caseSensitive: boolean;
  /** True where the form proves that a text is about these medicines. */
  readonly anchor: boolean;
}

/** A concept of the glossary. */
export interface Entry {
  readonly id: string;
  /** The name a reader sees. */
  readonly name: string;
  readonly roles: readonly [Role, ...Role[]];
  readonly serious: boolean;
  readonly definition: string;
  readonly forms: readonly Form[];
  /** Facts about this entry, in the document's order. */
  readonly factIds: readonly string[];
}
