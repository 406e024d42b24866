import { median, percentile } from '../bench/measure/statistics.ts';
import { type CodeFile, readCode } from '../tests/architecture/code-file.ts';
import { findCycle } from '../tests/architecture/find-cycle.ts';
import { pureRooms, roomMap, tables } from '../tests/architecture/room-map.ts';

/** Lines above which a file is looked at twice, unless it is a table. */
export const longFile = 250;

/** Files that belong together, by their lengths. */
export interface Part {
  readonly name: string;
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  readonly percentile95: number;
  readonly longest: number;
  /** Files of more than 250 lines that are no tables, longest first. */
  readonly long: readonly { readonly path: string; readonly lines: number }[];
}

/** What can be counted about the code of this project. */
export interface CodeFigures {
  readonly parts: readonly Part[];
  readonly rooms: number;
  readonly arrows: number;
  readonly arrowsOfTypes: number;
  /** A cycle of imports at run time, if there is one. */
  readonly cycle: readonly string[] | undefined;
  readonly browserFiles: number;
  readonly productFiles: number;
  /** Shares of the lines of rooms, 0 to 1. */
  readonly pureShare: number;
  readonly withoutBrowserApi: number;
  readonly testsPerProduct: number;
}

export function measureCode(): CodeFigures {
  const product = readCode('src', 'entrypoints');
  const tests = readCode('tests').filter(({ path }) => !path.startsWith('tests/fixtures/'));
  const rooms = product.filter(({ room }) => room !== '');
  const doors = Object.values(roomMap).flatMap((row) => Object.values(row));
  const inRooms = (names: readonly string[]) => linesOf(rooms.filter(({ room }) => names.includes(room)));
  const browserFiles = product.filter(({ imports }) => imports.some(({ from }) => from === 'wxt/browser'));
  return {
    parts: [
      partOf('product: `src`, `entrypoints`', product),
      partOf('tools: `scripts`, `bench`', readCode('scripts', 'bench')),
      partOf('`tests`, without fixtures', tests),
    ],
    rooms: Object.keys(roomMap).length,
    arrows: doors.length,
    arrowsOfTypes: doors.filter((door) => door === 'types').length,
    cycle: findCycle(
      new Map(
        product.map(({ path, imports }) => [
          path,
          imports.filter(({ typesOnly }) => !typesOnly).map(({ from }) => from),
        ]),
      ),
    ),
    browserFiles: browserFiles.length,
    productFiles: product.length,
    pureShare: inRooms(pureRooms) / linesOf(rooms),
    withoutBrowserApi: 1 - inRooms(['platform']) / linesOf(rooms),
    testsPerProduct: linesOf(tests) / linesOf(product),
  };
}

function partOf(name: string, files: readonly CodeFile[]): Part {
  const lengths = files.map(({ lines }) => lines);
  return {
    name,
    files: files.length,
    lines: linesOf(files),
    median: Math.round(median(lengths)),
    percentile95: percentile(lengths, 0.95),
    longest: Math.max(...lengths),
    long: files
      .filter(({ path, lines }) => lines > longFile && !tables.includes(path))
      .map(({ path, lines }) => ({ path, lines }))
      .sort((a, b) => b.lines - a.lines),
  };
}

function linesOf(files: readonly CodeFile[]): number {
  return files.reduce((sum, { lines }) => sum + lines, 0);
}
