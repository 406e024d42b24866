import { createElementPainter } from '../../src/paint/element-painter.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import type { Painter } from '../../src/paint/painter.ts';
import type { Mark } from '../../src/scan/mark.ts';
import { rangeOf } from '../../src/scan/mark.ts';
import { type ScanWorld, startScan } from '../../src/scan/start-scan.ts';
import { startWholeScan } from '../../src/scan/start-whole-scan.ts';
import { describeMarks, describePainted, describePlaces, marksBySlowReading } from './oracle-compare.ts';
import { lens } from './oracle-lens.ts';
import { tellDifference } from './tell-difference.ts';

const style = document.createElement('style');
style.textContent =
  '.n{display:none}.b{display:block}.v{visibility:hidden}.w{visibility:visible}.c{display:contents}.f{float:left}';
document.head.append(style);

/** Marks compared so far: a check that never meets one would be worth nothing. */
let met = 0;
export const marksMet = () => met;

/** Turns of the browser in which reading must come to rest. */
const longest = 2000;

/** Idle moments come when they are called for, and nothing waits by the clock: pages are many. */
const later = setTimeout;
let whenIdle: (() => void) | undefined;
Object.assign(globalThis, {
  setTimeout: (work: () => void) => later(work),
  requestIdleCallback(work: () => void) {
    whenIdle = work;
    return 1;
  },
  cancelIdleCallback() {
    whenIdle = undefined;
  },
});

/** As many idle moments as the first thorough look takes: on a busy machine it is cut into several. */
async function idleMoments() {
  for (let turn = 0; turn < longest && whenIdle === undefined; turn++) await nextTask();
  for (let work = whenIdle; work !== undefined; work = whenIdle) {
    whenIdle = undefined;
    work();
  }
}

/** Marks a page by either painter, compares with the slow way, and takes the marks off. Tells what is wrong, or nothing. */
export async function check(html: string): Promise<string | undefined> {
  document.body.setHTMLUnsafe(html);
  const before = wholeHtml();
  return (await checkHighlights(before)) ?? (await checkElements(before));
}

async function checkHighlights(before: string): Promise<string | undefined> {
  const painter = createHighlightPainter(document);
  const { world, errors, stop } = createWorld(painter);
  const scan = startScan(world);
  try {
    await rest(scan);
    await idleMoments();
    await rest(scan);
    const marks = scan.marks();
    met += marks.length;
    const [ours, slow] = [describeMarks(marks), describeMarks(await marksBySlowReading(world))];
    const misread = ours.find((line) => line.includes(' but stands on '));
    const complaint =
      (errors.length > 0 ? `Errors: ${errors.map(told).join(', ')}` : undefined) ??
      (scan.isBusy() ? 'Reading never came to rest.' : undefined) ??
      (misread && `A mark is not what it stands on: ${misread}`) ??
      marks.map(complaintAbout).find((each) => each !== undefined) ??
      tellDifference('marked', ours, 'by slow reading', slow) ??
      tellDifference('marks', describePlaces(marks), 'painted', describePainted());
    if (complaint !== undefined) return complaint;
  } finally {
    stop();
  }
  if (CSS.highlights.size > 0) return `Left in the registry: ${[...CSS.highlights.keys()].join(', ')}`;
  if (document.adoptedStyleSheets.length > 0) return 'A style sheet is left.';
  return tellDifference('HTML', [wholeHtml()], 'before', [before]);
}

async function checkElements(before: string): Promise<string | undefined> {
  const painter = createElementPainter(document);
  const { world, errors, stop } = createWorld(painter);
  const scan = startWholeScan(world);
  try {
    await rest(scan);
    if (errors.length > 0) return `Errors with elements: ${errors.map(told).join(', ')}`;
    const inLight = scan.marks().filter(({ place }) => place.nodes[0].getRootNode() === document);
    const wrapped = [...document.querySelectorAll('mark[data-sidenote]')].map((each) => each.textContent);
    const wrong = tellDifference('wrapped', [bare(wrapped.join(''))], 'marks', [
      bare(
        inLight
          .sort((a, b) => order(a, b))
          .map(({ text }) => text)
          .join(''),
      ),
    ]);
    if (wrong !== undefined) return wrong;
  } finally {
    stop();
  }
  return tellDifference('HTML after elements', [wholeHtml()], 'before', [before]);
}

function createWorld(painter: Painter) {
  const lifetime = new AbortController();
  const errors: unknown[] = [];
  const world: ScanWorld = {
    document,
    lens,
    isTracked: () => true,
    shadowRootOf: shadowRootIn,
    relevance: () => 'balanced',
    occurrences: () => 'every',
    detectLanguage: async () => 'en',
    onChange(added, removed) {
      try {
        painter.erase(removed);
        painter.paint(added);
      } catch (error) {
        errors.push(error);
      }
    },
    onError: (error) => errors.push(error),
    signal: lifetime.signal,
  };
  const stop = () => {
    lifetime.abort();
    painter.eraseAll();
  };
  return { world, errors, stop };
}

/** A field named so stands in for the property. */
const rootGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
const shadowRootIn = (element: Element): ShadowRoot | null => rootGetter?.call(element) ?? null;

/** Timeouts in each other would wait 4 ms each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

async function rest(scan: { isBusy(): boolean }) {
  for (let turn = 0; turn < longest && (turn < 3 || scan.isBusy()); turn++) await nextTask();
}

const closed =
  'textarea, script, style, code, kbd, samp, select, option, svg, math, template, iframe, noscript, title, input, canvas, ' +
  'object, video, audio, meter, progress, datalist, [contenteditable]:not([contenteditable="false" i]), [translate="no" i]';

/** Whatever the reading says: nothing is marked where nobody reads, or where the page forbids it. */
function complaintAbout(mark: Mark): string | undefined {
  const range = rangeOf(mark);
  if (range === undefined) return `“${mark.text}” is marked on text that is gone.`;
  for (const node of mark.place.nodes) {
    for (let at: Element | null = parentAcross(node); at !== null; at = parentAcross(at)) {
      if (Element.prototype.matches.call(at, closed))
        return `“${mark.text}” is marked inside <${at.localName}>.`;
    }
  }
  if (range.getClientRects().length === 0) return `“${mark.text}” is marked but has no box.`;
  return undefined;
}

const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

function parentAcross(node: Node): Element | null {
  const parent: Node | null = parentGetter?.call(node) ?? null;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function order(a: Mark, b: Mark): number {
  const [one, other] = [a.place.nodes[0], b.place.nodes[0]];
  if (one === other) return a.place.start - b.place.start;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

const bare = (text: string) => text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\s]/g, '');

function wholeHtml(): string {
  return document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: openRoots() });
}

function openRoots(): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const places: ParentNode[] = [document];
  for (const place of places) {
    for (const element of place.querySelectorAll('*')) {
      const root = shadowRootIn(element);
      if (root === null) continue;
      roots.push(root);
      places.push(root);
    }
  }
  return roots;
}

function told(error: unknown): string {
  return error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error);
}
