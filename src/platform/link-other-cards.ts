import type { JoinedCard, OtherCards } from '../card/other-cards.ts';
import { listen } from './listen.ts';
import { parseCardOpened } from './messages.ts';
import { tellExtension } from './tell-extension.ts';

/** The open cards of this frame. */
const openHere = new Set<JoinedCard>();

/** Links one card to those of its frame at once, and by the background to those of the tab's other frames. */
export function linkToOtherCards(view: Window): OtherCards {
  const name = String(crypto.getRandomValues(new Uint32Array(1))[0]);
  let own: JoinedCard | undefined;
  let openedAt = 0;
  const others = () => [...openHere].filter((card) => card !== own);
  return {
    opened() {
      openedAt = Date.now();
      for (const card of others()) card.close();
      // The background need not be woken for a page that is one frame.
      if (view.parent === view && view.length === 0) return;
      tellExtension({ type: 'card-opened', card: name, at: openedAt });
    },
    join(card, signal) {
      own = card;
      openHere.add(card);
      signal.addEventListener('abort', () => openHere.delete(card), { once: true });
      listen((message) => {
        const opened = parseCardOpened(message);
        if (opened !== undefined && opened.card !== name && opened.at > openedAt) card.close();
      }, signal);
    },
    areInUse: () => others().some((card) => card.isPinned()),
  };
}
