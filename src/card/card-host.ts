import { adoptStyle } from './adopt-style.ts';
import { type CardFrame, cardFrame, type FrameListeners } from './card-frame.ts';
import { cardStyle } from './card-style.ts';
import { composedClosest } from './composed-tree.ts';

/** An open card on a page: its host with everything in it. */
export interface CardHost extends CardFrame {
  readonly host: HTMLElement;
  isConnected(): boolean;
  hasFocus(): boolean;
  remove(): void;
}

/**
 * Puts a card with the given content on the page, above everything, at the words' side of the page's own dialogs.
 * Nothing of the page's styles reaches into it, and no script of the page.
 */
export function mountCard(content: HTMLElement, near: Element, listeners: FrameListeners): CardHost {
  const document = near.ownerDocument;
  const { frame, dialog, setPinned, nameBy } = cardFrame(document, content, listeners);
  const host = document.createElement('sidenote-card');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(root, cardStyle);
  root.append(frame);
  mountingPlace(near).append(host);
  try {
    raise(host);
  } catch (error) {
    host.remove();
    throw error;
  }

  return {
    host,
    frame,
    dialog,
    isConnected: () => host.isConnected,
    hasFocus: () => root.activeElement !== null,
    setPinned,
    nameBy,
    remove: () => host.remove(),
  };
}

/**
 * A card outside a modal dialog or fullscreen element is painted but inert, so it goes into the one around the words,
 * else into the topmost there is. A click outside a popover closes it, and the card with its words: there it goes inside, too.
 */
function mountingPlace(near: Element): Element {
  const document = near.ownerDocument;
  const around = composedClosest(near, ':modal, :fullscreen, :popover-open');
  if (around) return around;
  return (
    document.fullscreenElement ?? [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement
  );
}

/** Into the browser's top layer, where no z-index of the page's reaches. */
function raise(host: HTMLElement) {
  host.setAttribute('popover', 'manual');
  host.showPopover();
}
