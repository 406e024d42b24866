import { cardStyle } from './card-style.ts';
import { element } from './element.ts';
import { composedClosest } from './inside-control.ts';

/** An open card on a page: its host with everything in it. */
export interface CardHost {
  readonly host: HTMLElement;
  /** The dialog in the closed root: what is placed and focused. */
  readonly card: HTMLElement;
  isConnected(): boolean;
  hasFocus(): boolean;
  pin(): void;
  remove(): void;
}

/**
 * Puts a card with the given content on the page, above everything, at the words' side of the page's own dialogs.
 * Nothing of the page's styles reaches into it, and no script of the page.
 */
export function mountCard(content: HTMLElement, near: Element, onClose: () => void): CardHost {
  const document = near.ownerDocument;
  const make = element(document);

  const close = make('button', 'card-close');
  close.type = 'button';
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', onClose);
  const bar = make(
    'div',
    'card-bar',
    make('span', 'card-product', 'Sidenote'),
    make('span', 'card-pinned', 'Pinned'),
    close,
  );

  const card = make('div', 'card', bar, content);
  card.lang = 'en';
  card.dir = 'ltr';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  const heading = content.querySelector('.entry-name');
  if (heading) card.setAttribute('aria-labelledby', heading.id);

  const host = document.createElement('sidenote-card');
  const root = host.attachShadow({ mode: 'closed' });
  adopt(root, cardStyle);
  root.append(card);
  mountingPlace(near).append(host);
  try {
    raise(host);
  } catch (error) {
    host.remove();
    throw error;
  }

  return {
    host,
    card,
    isConnected: () => host.isConnected,
    hasFocus: () => root.activeElement !== null,
    pin: () => {
      card.dataset.pinned = '';
    },
    remove: () => host.remove(),
  };
}

/**
 * A card outside a modal dialog or fullscreen element is painted but inert, so it goes into the one around the words,
 * else into the topmost there is.
 */
function mountingPlace(near: Element): Element {
  const document = near.ownerDocument;
  const around = composedClosest(near, ':modal, :fullscreen');
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

/** Adopted, a sheet is beyond a page's content policy; a `<style>` serves where content scripts may not adopt. */
function adopt(root: ShadowRoot, css: string) {
  const document = root.ownerDocument;
  try {
    const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element(document)('style', '', css));
  }
}
