import type { Candidate } from '../../src/scan/candidate.ts';
import { kindOf } from '../../src/scan/element-kind.ts';
import { findInFlow } from '../../src/scan/find-in-flow.ts';
import { createJudging } from '../../src/scan/judging.ts';
import { lastNode, type Mark } from '../../src/scan/mark.ts';
import { type Reading, readFlows } from '../../src/scan/read-flows.ts';
import { type ScanWorld, startScan } from '../../src/scan/start-scan.ts';

/** Ends what hangs by itself. */
const hanging = 500;

/** Whatever else a reading can be asked for, here it is only read. */
const readWhole: (top: Node, from: Node, to: Node, ignored: () => void) => Reading = readFlows;

/** What must be marked, told slowly: every tree is read from its root to its end, and judged as a whole. */
export async function marksBySlowReading(world: ScanWorld): Promise<Mark[]> {
  const candidates: Candidate[] = [];
  for (const top of readableTrees(world.document.documentElement, world.shadowRootOf)) {
    const flows = readWhole(top, top, top, () => {});
    for (let flow = flows.next(); flow !== undefined; flow = flows.next())
      candidates.push(...findInFlow(flow, world.lens));
  }
  const judging = createJudging(world, () => {});
  judging(candidates);
  // The language of a page that does not declare one is told late.
  await nextTask();
  return [...judging(candidates).keys()].map(({ mark }) => mark);
}

/** A tree, and those whose hosts stand in it where it is read, at any depth. */
function readableTrees(top: Element | ShadowRoot, shadowRootOf: ScanWorld['shadowRootOf']): Node[] {
  const trees: Node[] = [top];
  const enter = (node: Node) => {
    if (node instanceof Element) {
      const kind = kindOf(node);
      if (kind === 'closed' || kind === 'absent') return;
      const root = shadowRootOf(node);
      if (root !== null) trees.push(...readableTrees(root, shadowRootOf));
    }
    node.childNodes.forEach(enter);
  };
  enter(top);
  return trees;
}

/** What another scan of the same document, started now, comes to. */
export async function marksByFreshScan(world: ScanWorld): Promise<Mark[]> {
  const lifetime = new AbortController();
  const scan = startScan({ ...world, onChange() {}, signal: lifetime.signal });
  for (let turn = 0; turn < hanging && (turn < 2 || scan.isBusy()); turn++) await nextTask();
  const marks = [...scan.marks()];
  lifetime.abort();
  return marks;
}

export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What can be compared of marks, in an order that does not hang on when they were found. */
export function describeMarks(marks: readonly Mark[]): string[] {
  return marks
    .map(({ entry, role, text, place }) => {
      const nodes = place.nodes.map(pathOf).join(' ');
      const letters = lettersIn(place);
      const wrong = letters === text ? '' : ` but stands on "${letters}"`;
      return `${nodes} ${place.start}-${place.end} ${role} ${entry} "${text}"${wrong}`;
    })
    .sort();
}

/** Where the browser paints, and where the marks say: the same list unless something is stale, lost or doubled. */
export function describePlaces(marks: readonly Mark[]): string[] {
  return marks
    .map(({ role, place }) => ends(role, place.nodes[0], place.start, lastNode(place), place.end))
    .sort();
}

export function describePainted(): string[] {
  const painted: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    const role = /^sidenote-(.*?)(?:-dark)?$/.exec(name)?.[1] ?? name;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight)
      painted.push(ends(role, startContainer, startOffset, endContainer, endOffset));
  }
  return painted.sort();
}

function ends(role: string, start: Node, from: number, end: Node, to: number): string {
  return `${role} ${pathOf(start)}:${from} ${pathOf(end)}:${to}`;
}

function lettersIn({ nodes, start, end }: Mark['place']): string {
  const cut = nodes.map((node, index) =>
    node.data.slice(index === 0 ? start : 0, index === nodes.length - 1 ? end : undefined),
  );
  return cut
    .join('')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ');
}

/** Where a node stands: the number of each child on the way down, `^` for a shadow root. */
function pathOf(node: Node): string {
  if (node === document) return '';
  if (node instanceof ShadowRoot) return `${pathOf(node.host)}/^`;
  const { parentNode } = node;
  if (parentNode === null) return 'gone';
  return `${pathOf(parentNode)}/${[...parentNode.childNodes].indexOf(node as ChildNode)}`;
}
