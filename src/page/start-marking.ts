import type { CardTarget } from '../card/card-target.ts';
import { spoken } from '../language/spoken.ts';
import { createFormCheck } from '../scan/form-check.ts';
import type { Mark } from '../scan/mark.ts';
import { coloursAt } from './colours-at.ts';
import { flashMark } from './flash-mark.ts';
import { lateCard } from './late-card.ts';
import { mentionsIn } from './mentions-in.ts';
import { createOwnNotes } from './own-notes.ts';
import type { Marking, MarkingWorld } from './parts.ts';
import { inReadingOrder, nextOf } from './reading-order.ts';
import { reasonText } from './reason-text.ts';
import type { FoundEntry } from './report.ts';
import { tellTerms } from './tell-terms.ts';

/** Scan, painter and card for one document, until the signal aborts; then the page is as it was. */
export function startMarking(world: MarkingWorld): Marking {
  const { document, signal, painting } = world;
  const painter = painting.createPainter(document);
  painter.wear(world.look());
  const notes = createOwnNotes(world.lens.own, world.ownNotes);
  const isUntrackedForm = createFormCheck(world.untrackedForms);
  const targets = new WeakMap<Mark, CardTarget>();
  const view = document.defaultView;
  const asksForRest = () => view?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
  const flash = flashMark(painter, asksForRest, signal);
  let last: Mark | undefined;

  function targetOf(mark: Mark): CardTarget {
    const known = targets.get(mark);
    if (known !== undefined) return known;
    const [node] = mark.place.nodes;
    const target: CardTarget = {
      key: mark,
      entry: mark.entry,
      text: mark.text,
      get reason() {
        return reasonText(scan.why(mark));
      },
      get colours() {
        return coloursAt(target.element, world.cardColours());
      },
      get own() {
        return notes.termOf(mark);
      },
      boxes: () => painter.boxes(mark),
      element: node.parentElement ?? document.documentElement,
    };
    targets.set(mark, target);
    return target;
  }

  const card = lateCard({
    document,
    async loadPart(name) {
      const part = await world.loadPart(name);
      await notes.ready();
      return part;
    },
    targetAt(x, y) {
      if (!world.stillThere()) return undefined;
      const mark = painter.markAt(x, y);
      return mark && targetOf(mark);
    },
    mentionsIn: mentionsIn(world.lens),
    actions: world.actions,
    dwell: world.dwell,
    language: () => spoken().language,
    onError: world.onError,
    signal,
  });

  const scan = painting.startScan({
    ...world,
    isTracked: (term, text) => world.isTracked(term, text) && !isUntrackedForm(term.entry, text),
    onChange(added, removed) {
      if (!world.stillThere()) return;
      painter.erase(removed);
      painter.paint(added);
      card.setActive(!scan.isEmpty());
      card.refresh();
      world.onChange();
      telling?.changed();
    },
  });
  const telling =
    world.toolbar &&
    tellTerms({
      terms: () => [...new Set(scan.marks().map(({ entry }) => entry))].sort(),
      send: world.toolbar.send,
      signal,
    });
  if (telling !== undefined) world.toolbar?.onAsked(telling.asked, signal);
  signal.addEventListener('abort', () => painter.eraseAll(), { once: true });

  return {
    found: () => countByEntry(scan.marks(), (mark) => reasonText(scan.why(mark))),
    step(direction, entry) {
      const marks = inReadingOrder(scan.marks()).filter(
        (mark) => entry === undefined || mark.entry === entry,
      );
      const next = nextOf(marks, last, direction, (mark) => painter.boxes(mark).length > 0);
      if (next === undefined) return;
      last = next;
      bringIntoView(next, painter.boxes(next));
      flash(next);
      card.open(targetOf(next));
    },
    judgeAgain: scan.judgeAgain,
    dressAgain() {
      painter.wear(world.look());
      telling?.again();
    },
    isTooLarge: scan.isTooLarge,
  };
}

function countByEntry(marks: readonly Mark[], whyOf: (mark: Mark) => string | undefined): FoundEntry[] {
  const first = new Map<string, Mark>();
  const counts = new Map<string, number>();
  for (const mark of marks) {
    if (!first.has(mark.entry)) first.set(mark.entry, mark);
    counts.set(mark.entry, (counts.get(mark.entry) ?? 0) + 1);
  }
  return [...first.values()].map((mark) => {
    const { entry, role } = mark;
    return { entry, role, count: counts.get(entry) ?? 1, why: whyOf(mark) };
  });
}

/** Scrolls only if the words are out of sight, so that stepping does not make the page jump. */
function bringIntoView(mark: Mark, boxes: readonly DOMRect[]) {
  const [box] = boxes;
  const [node] = mark.place.nodes;
  const view = node.ownerDocument.defaultView;
  if (box === undefined || view === null) return;
  if (box.top >= 0 && box.left >= 0 && box.bottom <= view.innerHeight && box.right <= view.innerWidth) return;
  node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}
