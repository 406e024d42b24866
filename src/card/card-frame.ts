import { element } from './element.ts';

/** What is placed beside the words, and the dialog in it that scrolls and takes the focus. */
export interface CardFrame {
  readonly frame: HTMLElement;
  readonly dialog: HTMLElement;
}

/**
 * The dialog around an entry: whose it is, whether it is pinned, how to close it. Non-modal: the page stays usable. The
 * frame has the round corners, since Firefox squares those of a box with a scroll bar.
 */
export function cardFrame(document: Document, content: HTMLElement, onClose: () => void): CardFrame {
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
  const dialog = make('div', 'card-dialog', bar, content);
  // The page's own language and direction do not hold for our words.
  dialog.lang = 'en';
  dialog.dir = 'ltr';
  dialog.tabIndex = -1;
  dialog.setAttribute('role', 'dialog');
  const heading = content.querySelector('.entry-name');
  if (heading) dialog.setAttribute('aria-labelledby', heading.id);
  return { frame: make('div', 'card', dialog), dialog };
}
