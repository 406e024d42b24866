import type { Mark } from '../../src/scan/mark.ts';
import type { Relevance } from '../../src/scan/relevance.ts';
import { type Scan, startScan } from '../../src/scan/start-scan.ts';
import { lens } from './oracle-lens.ts';

/** What one call of `onChange` told, with the time since the page was opened. */
export interface Told {
  readonly at: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

interface Run {
  readonly scan: Scan;
  readonly told: Told[];
  readonly errors: string[];
  readonly lifetime: AbortController;
  readonly names: WeakMap<Mark, string>;
}

let run: Run | undefined;

/** Marks this body until `stop`. Resolves once it is read. */
export async function start(html: string, relevance: Relevance = 'balanced') {
  stop();
  document.body.innerHTML = html;
  const lifetime = new AbortController();
  const told: Told[] = [];
  const errors: string[] = [];
  const names = new WeakMap<Mark, string>();
  let count = 0;
  /** A mark that goes and comes back is another one. */
  const nameOf = (mark: Mark) => {
    const name = names.get(mark) ?? `${mark.text} ${++count}`;
    names.set(mark, name);
    return name;
  };
  const scan = startScan({
    document,
    lens,
    isTracked: () => true,
    shadowRootOf: ({ shadowRoot }) => shadowRoot,
    relevance: () => relevance,
    occurrences: () => 'every',
    detectLanguage: async () => 'en',
    onChange: (added, removed) =>
      told.push({ at: performance.now(), added: added.map(nameOf), removed: removed.map(nameOf) }),
    onError: (error) => errors.push(String(error)),
    signal: lifetime.signal,
  });
  run = { scan, told, errors, lifetime, names };
  await rest();
}

export function stop() {
  run?.lifetime.abort();
}

/** The text that the first paragraph begins with. */
export function firstText(): Text {
  const text = document.querySelector('p')?.firstChild;
  if (!(text instanceof Text)) throw new Error('No paragraph begins with text.');
  return text;
}

/** Resolves once nothing waits to be read and two frames went by without a change. */
export async function rest() {
  for (let quiet = 0, before = run?.told.length; quiet < 2; quiet++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (run?.scan.isBusy() || run?.told.length !== before) quiet = -1;
    before = run?.told.length;
  }
}

/** Calls back so often, with so many milliseconds in between, and tells when each call came. */
export async function every(milliseconds: number, times: number, work: (turn: number) => void) {
  const arrivals: { readonly at: number; readonly allowed: number }[] = [];
  const waits: Promise<void>[] = [];
  for (let turn = 0; turn < times; turn++) {
    const at = performance.now();
    waits.push(
      ownDelay(at).then((own) => {
        arrivals.push({ at, allowed: own + grace });
      }),
    );
    work(turn);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
  await rest();
  await Promise.all(waits);
  return arrivals;
}

/** Milliseconds that a piece may take to be marked where nothing else keeps the machine busy; the page's own clock waits for the rest. */
const [grace, clock] = [100, 200];

/** Milliseconds until the next frame after a timer of the page's own: as long as that on a free machine, longer on a busy one. */
async function ownDelay(from: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, clock));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return Math.max(clock, performance.now() - from);
}

export const told = (): readonly Told[] => run?.told ?? [];
export const errors = (): readonly string[] => run?.errors ?? [];

/** The words that are marked now, in the order of the page, each as its letters stand there now. */
export function words(): string[] {
  const marks = [...(run?.scan.marks() ?? [])];
  marks.sort((a, b) => {
    const [one, other] = [a.place.nodes[0], b.place.nodes[0]];
    if (one === other) return a.place.start - b.place.start;
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return marks.map(({ place: { nodes, start, end } }) =>
    nodes
      .map(({ data }, index) =>
        data.slice(index === 0 ? start : 0, index === nodes.length - 1 ? end : undefined),
      )
      .join(''),
  );
}

/** Which marks these are: the same name is the same mark. */
export const names = (): string[] =>
  (run?.scan.marks() ?? []).map((mark) => run?.names.get(mark) ?? mark.text);
