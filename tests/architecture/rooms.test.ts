import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CodeFile, readCode, root } from './code-file.ts';
import { findCycle } from './find-cycle.ts';
import { packageDoors, roomMap, tables } from './room-map.ts';

const rooms = readCode('src');
const entrypoints = readCode('entrypoints');
const all = [...rooms, ...entrypoints];

const roomOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
const paths = (files: readonly CodeFile[]): string[] => files.map(({ path }) => path);
/** Where browsers want them, which is in no room; the language room alone reads them. */
const isCatalogue = (path: string): boolean => path.startsWith('public/_locales/');
const using = (files: readonly CodeFile[], words: readonly string[]): string[] =>
  files.flatMap((file) =>
    words.filter((word) => file.words.has(word)).map((word) => `${file.path}: ${word}`),
  );

describe('the map of rooms', () => {
  it('names exactly the rooms on disk', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true });
    expect(folders.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
    expect(Object.keys(roomMap).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('is the one that docs/architecture.md shows', () => {
    const rows = readFileSync(join(root, 'docs/architecture.md'), 'utf8').matchAll(
      /^\| `([a-z-]+)` \|[^|]*\|[^|]*\|([^|]*)\|$/gm,
    );
    const shown = Object.fromEntries(
      [...rows].map(([, room, doors]) => [
        room,
        Object.fromEntries(
          [...(doors ?? '').matchAll(/`([a-z-]+)`( \(types\))?/g)].map(([, door, types]) => [
            door,
            types ? 'types' : 'all',
          ]),
        ),
      ]),
    );
    expect(shown).toEqual(roomMap);
  });

  it('goes one way', () => {
    const graph = new Map(Object.entries(roomMap).map(([room, doors]) => [room, Object.keys(doors)]));
    expect(findCycle(graph)).toBeUndefined();
  });

  it.each(Object.keys(roomMap))('lets %s import what its row says and nothing else', (room) => {
    const doors = roomMap[room] ?? {};
    const offences = rooms
      .filter((file) => file.room === room)
      .flatMap((file) =>
        file.imports
          .filter(({ from, isOwn }) => isOwn && roomOf(from) !== room && !isCatalogue(from))
          .filter(({ from, typesOnly }) => {
            const door = doors[roomOf(from)];
            return door === undefined || (door === 'types' && !typesOnly);
          })
          .map(({ from, typesOnly }) => `${file.path} imports ${typesOnly ? 'types of ' : ''}${from}`),
      );
    expect(offences).toEqual([]);
  });

  it('draws no arrow that the code does not use', () => {
    const used = new Set(
      rooms.flatMap(({ room, imports }) => imports.map(({ from }) => `${room} → ${roomOf(from)}`)),
    );
    const drawn = Object.entries(roomMap).flatMap(([room, doors]) =>
      Object.keys(doors).map((door) => `${room} → ${door}`),
    );
    expect(drawn.filter((arrow) => !used.has(arrow))).toEqual([]);
  });
});

describe('imports', () => {
  it('lead to files that exist', () => {
    const missing = all.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, isOwn }) => isOwn && !existsSync(join(root, from)))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(missing).toEqual([]);
  });

  it('have no cycle, not even of types', () => {
    const graph = new Map(all.map(({ path, imports }) => [path, imports.map(({ from }) => from)]));
    expect(findCycle(graph)).toBeUndefined();
  });

  it('never lead from a room to an entrypoint, a script or a test', () => {
    const outside = rooms.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, isOwn }) => isOwn && !from.startsWith('src/') && !isCatalogue(from))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(outside).toEqual([]);
  });

  it('of catalogues stand in the language room alone', () => {
    const readers = all.filter(({ imports }) => imports.some(({ from }) => isCatalogue(from)));
    expect([...new Set(readers.map(({ room }) => room))]).toEqual(['language']);
  });

  it.each(Object.entries(packageDoors))('of %s stand in %s alone', (name, door) => {
    const importers = paths(all.filter(({ imports }) => imports.some(({ from }) => from === name)));
    expect(importers).not.toEqual([]);
    expect(importers.filter((path) => !path.startsWith(door))).toEqual([]);
  });

  it('of other packages stand in no room', () => {
    const others = rooms.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, isOwn }) => !isOwn && packageDoors[from] === undefined)
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(others).toEqual([]);
  });
});

describe('files', () => {
  it('of rooms export by name', () => {
    expect(paths(rooms.filter(({ hasDefaultExport }) => hasDefaultExport))).toEqual([]);
  });

  it('of entrypoints wire in 40 lines at most', () => {
    expect(paths(entrypoints.filter(({ lines }) => lines > 40))).toEqual([]);
  });

  it('of rooms have 250 lines at most, tables of data apart', () => {
    expect(paths(rooms.filter(({ path, lines }) => lines > 250 && !tables.includes(path)))).toEqual([]);
    expect(tables.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const odd = paths(all).filter((path) => !/^([a-z0-9-]+\/)+[a-z0-9-]+\.ts$/.test(path));
    expect(odd).toEqual([]);
  });
});

describe('nothing in the product', () => {
  it('turns text into HTML or code', () => {
    const banned = [
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'setHTML'],
      ...['setHTMLUnsafe', 'parseHTMLUnsafe', 'DOMParser', 'srcdoc', 'eval', 'Function'],
      ...['document.write', 'document.writeln'],
    ];
    expect(using(all, banned)).toEqual([]);
  });

  it('speaks to a network', () => {
    const banned = [
      ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon'],
      ...['RTCPeerConnection', 'importScripts', 'Image', 'Audio', 'Worker', 'SharedWorker'],
      ...['window.open', 'globalThis.open', 'import()'],
    ];
    expect(using(all, banned)).toEqual([]);
  });

  it('makes elements that load, submits a form or names an address in a style', () => {
    const loads =
      /^(createElement|createElementNS|make|made)\('(img|image|script|link|iframe|frame|object|embed|audio|video|source)'\)$/;
    const banned = [loads, /\.(submit|requestSubmit)$/, /\burl\(|@import/i];
    const offences = all.flatMap(({ path, words }) =>
      [...words]
        .filter((word) => banned.some((pattern) => pattern.test(word)))
        .map((word) => `${path}: ${word}`),
    );
    expect(offences).toEqual([]);
  });

  it('is looked at so closely that calls and templates are seen', () => {
    const words = new Set(all.flatMap((file) => [...file.words]));
    expect(words).toContain("createElement('sidenote-card')");
    expect(words).toContain("make('main')");
    expect([...words].some((word) => word.includes('@media print'))).toBe(true);
  });

  it('loads anything from elsewhere in its own pages', () => {
    const sheetsAndPages = globSync('entrypoints/**/*.{html,css}', { cwd: root });
    expect(sheetsAndPages).not.toEqual([]);
    // A sheet beside it becomes part of its own when the extension is built.
    const remote = sheetsAndPages.filter((path) =>
      /(https?:)?\/\/[a-z0-9]|@import(?! "\.\.\/styles\/[a-z-]+\.css";)|\burl\(/i.test(
        readFileSync(join(root, path), 'utf8'),
      ),
    );
    expect(remote).toEqual([]);
  });
});
