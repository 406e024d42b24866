import { element } from '../card/element.ts';
import { say } from '../language/say-in-popup.ts';

export interface InnerView {
  readonly root: HTMLElement;
  /** Shows something in place of the popup's first view, with the focus on its heading. */
  open(view: HTMLElement, heading: HTMLElement | null): void;
}

/** What opens inside the popup, over its first view: an entry, the questions. Back and Escape lead back, to where the focus was. */
export function innerView(
  document: Document,
  home: HTMLElement,
  standardFocus: HTMLElement,
  signal: AbortSignal,
): InnerView {
  const make = element(document);
  const root = make('div', 'entry-place');
  root.hidden = true;
  let focus: HTMLElement = standardFocus;

  function close() {
    root.hidden = true;
    root.replaceChildren();
    home.hidden = false;
    (focus.isConnected ? focus : standardFocus).focus();
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || root.hidden) return;
      event.preventDefault();
      close();
    },
    { signal },
  );
  return {
    root,
    open(view, heading) {
      const { activeElement } = document;
      if (root.hidden) focus = isIn(home, activeElement) ? activeElement : standardFocus;
      const back = make('button', 'plain back', say('popup_back'));
      back.type = 'button';
      back.addEventListener('click', close);
      root.replaceChildren(back, view);
      root.hidden = false;
      home.hidden = true;
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    },
  };
}

function isIn(place: HTMLElement, element: Element | null): element is HTMLElement {
  return element !== null && place.contains(element);
}
