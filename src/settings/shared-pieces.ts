import { canonicalText } from './canonical-text.ts';
import { isRecord } from './is-record.ts';
import { isGone, type SharedItem, type SharedItems } from './merge-shared.ts';
import { isSiteBound } from './setting-items.ts';

/** Browsers allow 512 pieces of 8,192 bytes and 102,400 bytes in all, keys and JSON counted in UTF-8; a little stays free. */
const pieceCount = 64;
const largestPiece = 8000;
const largestTotal = 100_000;

const longestKey = 2000;
const prefix = 'settings-';

/** Pieces as they are stored, by their key. Each can be read without the others, so that a mixture of two browsers' pieces makes sense. */
export type Pieces = Readonly<Record<string, unknown>>;

export interface ReadPieces {
  readonly items: SharedItems;
  /** A newer Sidenote wrote some of them: not to be touched. */
  readonly newer: boolean;
}

/** Reads pieces, whatever they hold. `version`: the newest version of settings that is understood. */
export function readPieces(pieces: Pieces, version: number): ReadPieces {
  const items = new Map<string, SharedItem>();
  let newer = false;
  for (const name of pieceNames) {
    const piece = Object.hasOwn(pieces, name) ? pieces[name] : undefined;
    if (!isRecord(piece) || !isRecord(piece.items)) continue;
    if (typeof piece.version === 'number' && piece.version > version) newer = true;
    for (const [key, stored] of Object.entries(piece.items)) {
      const item = parseShared(stored);
      // An item in a piece that is not its own would never be written over.
      if (item !== undefined && key.length <= longestKey && pieceOf(key) === name) items.set(key, item);
    }
  }
  return { items, newer };
}

/** All items in pieces; undefined where the browser has not enough room for them. */
export function writePieces(items: SharedItems, version: number): Pieces | undefined {
  const held = new Map<string, Record<string, unknown>>(
    pieceNames.map((name) => [name, Object.create(null)]),
  );
  for (const [key, item] of [...items].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const piece = held.get(pieceOf(key));
    if (piece !== undefined) piece[key] = storedForm(item);
  }
  const pieces = Object.fromEntries([...held].map(([name, items]) => [name, { version, items }]));
  const sizes = Object.entries(pieces).map(([name, piece]) => bytesOf(name + JSON.stringify(piece)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total > largestTotal || Math.max(...sizes) > largestPiece ? undefined : pieces;
}

/** Those pieces that say something else than what is stored. */
export function changedPieces(pieces: Pieces, stored: Pieces): Pieces {
  return Object.fromEntries(
    Object.entries(pieces).filter(([name, piece]) => {
      if (Object.hasOwn(stored, name)) return canonicalText(piece) !== canonicalText(stored[name]);
      return isRecord(piece) && isRecord(piece.items) && Object.keys(piece.items).length > 0;
    }),
  );
}

/** An item as JSON: when, and what, if it is there. */
export function storedForm(item: SharedItem): readonly unknown[] {
  return isGone(item) ? [item.at] : [item.at, item.value];
}

export function parseShared(stored: unknown): SharedItem | undefined {
  if (!Array.isArray(stored)) return undefined;
  const [at, value]: unknown[] = stored;
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 1) return undefined;
  return value === undefined ? { at } : { at, value };
}

const pieceNames: readonly string[] = Array.from({ length: pieceCount }, (_, number) => `${prefix}${number}`);

export const isPieceName = (name: string): boolean => pieceNames.includes(name);

/** The same in every browser. FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function pieceOf(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return `${prefix}${(hash >>> 0) % pieceCount}`;
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Pieces without what names a site, whoever shared it. */
export function withoutSites(pieces: Pieces): Pieces {
  return Object.fromEntries(
    Object.entries(pieces).flatMap(([name, piece]) => {
      if (!isRecord(piece) || !isRecord(piece.items)) return [];
      const items = Object.entries(piece.items).filter(([key]) => !isSiteBound(key));
      return [[name, { ...piece, items: Object.fromEntries(items) }]];
    }),
  );
}
