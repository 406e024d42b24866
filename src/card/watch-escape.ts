interface EscapeWatch {
  readonly view: Window;
  /** Aborts when the card closes. */
  readonly signal: AbortSignal;
  /** Aborts when everything ends. */
  readonly lifetime: AbortSignal;
  isOpen(): boolean;
  onEscape(): void;
}

/** Takes Escape while a card is open, and leaves it to the page at any other time. */
export function watchEscape({ view, signal, lifetime, isOpen, onEscape }: EscapeWatch): void {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted || !isOpen()) return;
    take(event);
    takeRest(view, lifetime);
    onEscape();
  };
  view.addEventListener('keydown', pressed, { capture: true, signal });
}

/**
 * Takes what belongs to the same key press: its repetitions while the key is held, which would close the page's own
 * dialog under the card, and its end, on which a page's script may act.
 */
function takeRest(view: Window, lifetime: AbortSignal): void {
  const released = new AbortController();
  const { signal } = released;
  const options = { capture: true, signal };
  const end = () => released.abort();
  view.addEventListener(
    'keydown',
    (event) => (event.key === 'Escape' && event.repeat ? take(event) : end()),
    options,
  );
  view.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Escape') return;
      take(event);
      end();
    },
    options,
  );
  // The key may be released over another window.
  view.addEventListener('blur', end, { signal });
  lifetime.addEventListener('abort', end, { signal });
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
