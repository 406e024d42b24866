import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** What can be asked about its own document: a tab, or one frame of it. */
export type Place = Page | Frame;

/** A mark as a person sees it. */
export interface MarkedTerm {
  /** The part of the highlight's name after `sidenote-`, without a variant: `medicine`, `condition`, `side-effect`, `caution`, `care`, `own`. */
  readonly role: string;
  /** The whole name: `sidenote-medicine-dark`; for mark.js `mark`. */
  readonly name: string;
  /** The words, white space collapsed, invisible characters left out. */
  readonly text: string;
  /** True where the painted range points at letters that are no longer there. */
  readonly stale: boolean;
}

/**
 * Every mark painted in one document, in reading order, shadow trees included: highlights named `sidenote-…` and
 * `<mark data-sidenote>`. Read from the page's own world, whose highlight registry is the one that is painted.
 * Frames are documents of their own: ask each.
 */
export async function markedTerms(place: Place): Promise<MarkedTerm[]> {
  return place.evaluate(() => {
    const roles = ['medicine', 'condition', 'side-effect', 'caution', 'care', 'own'];
    const plain = (text: string) =>
      text
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const found: { name: string; text: string; stale: boolean; node: Node; offset: number }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('sidenote-')) continue;
      for (const painted of highlight) {
        const { startContainer, startOffset, endContainer, endOffset } = painted;
        let text = '';
        try {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          text = plain(range.toString());
        } catch {
          // Offsets beyond the text: reported as stale.
        }
        const stale = text === '' || !startContainer.isConnected;
        found.push({ name, text, stale, node: startContainer, offset: startOffset });
      }
    }
    for (const element of document.querySelectorAll('mark[data-sidenote]')) {
      const name = `mark-${element.getAttribute('data-sidenote') ?? ''}`;
      found.push({ name, text: plain(element.textContent ?? ''), stale: false, node: element, offset: 0 });
    }
    const chain = (node: Node): Node[] => {
      const top = node.getRootNode();
      return top instanceof ShadowRoot ? [...chain(top.host), node] : [node];
    };
    const order = (a: (typeof found)[number], b: (typeof found)[number]): number => {
      const [left, right] = [chain(a.node), chain(b.node)];
      for (let depth = 0; depth < left.length && depth < right.length; depth++) {
        const [one, other] = [left[depth], right[depth]];
        if (one === undefined || other === undefined || one === other) continue;
        return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      }
      return left.length - right.length || a.offset - b.offset;
    };
    return found.sort(order).map(({ name, text, stale }) => ({
      role:
        roles.find((role) => name.startsWith(`sidenote-${role}`) || name.startsWith(`mark-${role}`)) ?? name,
      name: name.startsWith('mark-') ? 'mark' : name,
      text,
      stale,
    }));
  });
}

/** How many looks (50 ms apart) must agree before marks count as settled. */
const agreeing = 6;

interface Settling {
  /** Milliseconds until it is an error. Default 15 000. */
  readonly timeout?: number;
  /** How many looks must agree: more where the first mark may be slow to come. */
  readonly looks?: number;
  /** Called when a look finds the marks changed. */
  readonly onChange?: () => void;
}

/** Waits until the document is loaded and its marks no longer change; there may be none. */
export async function settledMarks(place: Place, settling: Settling = {}): Promise<MarkedTerm[]> {
  const { timeout, looks = agreeing, onChange } = settling;
  let last = '[]';
  let same = 0;
  return waitUntil(
    async () => {
      const loaded = await place.evaluate(() => document.readyState === 'complete');
      const marks = await markedTerms(place);
      const now = JSON.stringify(marks);
      if (now !== last) onChange?.();
      same = loaded && now === last ? same + 1 : 0;
      last = now;
      return same >= looks && marks;
    },
    () => `The marks of ${place.url()} never settled`,
    timeout,
  );
}

/** Waits until at least `atLeast` marks are there (default 1) and no more come, then returns them. */
export async function waitForMarks(
  place: Place,
  { atLeast = 1, timeout = 15_000 }: { atLeast?: number; timeout?: number } = {},
): Promise<MarkedTerm[]> {
  let marks: MarkedTerm[] = [];
  let before = '';
  let same = 0;
  return waitUntil(
    async () => {
      marks = await markedTerms(place);
      const now = JSON.stringify(marks);
      same = now === before ? same + 1 : 0;
      before = now;
      return marks.length >= atLeast && same >= agreeing && marks;
    },
    async () => {
      const state = await place.evaluate(() => ({
        readyState: document.readyState,
        names: [...CSS.highlights.keys()],
        letters: document.documentElement.textContent?.length ?? 0,
      }));
      return (
        `${place.url()} has ${marks.length} marks, expected at least ${atLeast}: document ${state.readyState}, ` +
        `${state.letters} characters, highlights [${state.names.join(', ')}]`
      );
    },
    timeout,
  );
}
