import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  platform,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { CardTarget } from './card-target.ts';
import { type Point, wordsBox } from './words-box.ts';

/** Room between the words and the card, CSS px: near enough to belong to them, far enough to keep their underline clear. */
const gap = 8;
/** Room between the card and the edge of the window, CSS px. */
const margin = 8;
/**
 * A card’s greatest height, CSS px and a share of the window: on a laptop, all that is not folded away is seen
 * without scrolling.
 */
const tallest = 640;
const tallestShare = 0.92;
/** A sheet covers the page's whole width, so it leaves more of its height. */
const sheetShare = 0.6;
/** Below this a card shows nothing of use and may rather overlap the window's edge, CSS px. */
const shortest = 96;
/** With so much room the card stays on its side of the words: a disclosure that opens does not make it jump. CSS px. */
const roomy = 200;
/** Above or below, a card may lose so much of its height before it is put beside the words, amid their line. CSS px. */
const bearableCut = 16;
/** Narrow and touched with a finger: a phone. There the card is a sheet along an edge. */
const phone = '(max-width: 479.98px) and (pointer: coarse)';

interface Placing {
  readonly card: HTMLElement;
  readonly target: CardTarget;
  /** Where the pointer is: chooses the line of words that are broken over several. */
  readonly point: Point | undefined;
  readonly signal: AbortSignal;
  /** The words are gone or out of sight, or the page took the card away. */
  onLost(): void;
  onError(error: unknown): void;
}

/**
 * Keeps a card beside its words, never over them, through scrolling and changes of layout, until the signal aborts.
 * The answer places it anew at once, for example after the words moved.
 */
export function placeCard({ card, target, point, signal, onLost, onError }: Placing): () => void {
  const box = wordsBox(target, point);
  const words: VirtualElement = { contextElement: target.element, getBoundingClientRect: () => box.read() };
  let placement = preferred(target.element, box.lines > 1 && box.line === 0);
  let placed = false;

  const place = async () => {
    const view = card.ownerDocument.defaultView;
    if (signal.aborted || !view) return;
    if (!card.isConnected || target.boxes().length === 0) return onLost();
    const at = box.read();
    const seen = inView(at, view);
    // Words that were never in view may be on their way there: the page scrolls to them smoothly.
    if (placed && !seen) return onLost();
    if (view.matchMedia(phone).matches) {
      placeSheet(card, at, view.innerHeight);
    } else {
      const found = await computePosition(words, card, {
        strategy: 'fixed',
        placement,
        platform: isVertical(card.ownerDocument.documentElement) ? verticalPlatform : platform,
        middleware: [
          offset(gap),
          ...turn(card, at, box.lines, { placement, placed }),
          shift({ padding: margin }),
          cut(card, view),
          hide(),
        ],
      });
      if (signal.aborted) return;
      if (placed && found.middlewareData.hide?.referenceHidden) return onLost();
      placement = found.placement;
      placeAt(card, found.x, found.y);
    }
    placed = seen;
  };
  const update = () => {
    place().catch(onError);
  };

  const stop = autoUpdate(words, card, update);
  signal.addEventListener('abort', stop, { once: true });
  return update;
}

/**
 * Below the words; above them where the pointer is on the first of several lines. Where lines run downwards, on the side of
 * the next line: the rest of their own stays in sight.
 */
function preferred(element: Element, above: boolean): Placement {
  const mode = element.ownerDocument.defaultView?.getComputedStyle(element).writingMode ?? '';
  if (mode.startsWith('vertical')) return mode === 'vertical-lr' ? 'right-start' : 'left-start';
  const rtl = element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
  return `${above ? 'top' : 'bottom'}-${rtl ? 'end' : 'start'}`;
}

function isVertical(root: Element): boolean {
  return root.ownerDocument.defaultView?.getComputedStyle(root).writingMode !== 'horizontal-tb';
}

/**
 * Floating UI takes the room beside the root element for a scroll bar, and in a page whose lines run downwards that is all
 * the page does not fill. The card is fixed in the top layer: boxes in the viewport are what it needs.
 */
const verticalPlatform: typeof platform = {
  ...platform,
  async getElementRects({ reference, floating }) {
    const { width, height } = floating.getBoundingClientRect();
    return { reference: reference.getBoundingClientRect(), floating: { x: 0, y: 0, width, height } };
  },
};

/** Turns the card to a side where it fits, else to where there is more room above or below. */
function turn(
  card: HTMLElement,
  words: DOMRect,
  lines: number,
  now: { readonly placement: Placement; readonly placed: boolean },
) {
  const { innerHeight, innerWidth } = card.ownerDocument.defaultView ?? window;
  const above = words.top - gap - margin;
  const below = innerHeight - words.bottom - gap - margin;
  const isBeside = /^(left|right)/.test(now.placement);
  if (now.placed && !isBeside && (now.placement.startsWith('top') ? above : below) >= roomy) return [];

  const end = now.placement.endsWith('end') ? 'end' : 'start';
  const sides: Placement[] = [`bottom-${end}`, `top-${end}`];
  const width = card.offsetWidth + gap + margin;
  // Beside one line of broken words the card would cover another.
  if (lines === 1 && (isBeside || Math.max(above, below) < card.offsetHeight - bearableCut)) {
    if (innerWidth - words.right >= width) sides.push('right-start');
    if (words.left >= width) sides.push('left-start');
  }
  const fallbackPlacements = sides.filter((side) => side !== now.placement);
  return [flip({ padding: margin, crossAxis: false, fallbackPlacements })];
}

/** Cuts the card to the room there is; what does not fit is reached by scrolling in it. */
function cut(card: HTMLElement, view: Window) {
  return size({
    padding: margin,
    apply: ({ availableHeight }) => {
      const limit = Math.min(tallest, view.innerHeight * tallestShare, Math.max(availableHeight, shortest));
      card.style.maxHeight = `${Math.floor(limit)}px`;
    },
  });
}

function placeAt(card: HTMLElement, x: number, y: number) {
  card.removeAttribute('data-sheet');
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

/** A sheet along the edge that is farther from the words, so that they stay in sight. */
function placeSheet(card: HTMLElement, words: DOMRect, height: number) {
  const below = height - words.bottom;
  const edge = below >= Math.min(words.top, height * sheetShare) ? 'bottom' : 'top';
  const room = (edge === 'bottom' ? below : words.top) - gap;
  card.dataset.sheet = edge;
  card.style.removeProperty('left');
  card.style.removeProperty('top');
  card.style.maxHeight = `${Math.floor(Math.min(height * sheetShare, Math.max(room, shortest)))}px`;
}

function inView({ top, bottom, left, right }: DOMRect, view: Window): boolean {
  return bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
}
