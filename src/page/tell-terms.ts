/** Milliseconds after a change before it is told: a page that grows tells once, not with each piece that comes. */
const settling = 500;

export interface TellTerms {
  /** What is marked here has changed. */
  changed(): void;
  /** Tells it even if it was told before: the toolbar may have forgotten it, or show it otherwise now. */
  again(): void;
  /** Somebody asked all frames. One that told nothing stays silent. */
  asked(): void;
}

export interface TellTermsWorld {
  /** The different entries that are marked here. */
  terms(): readonly string[];
  send(terms: readonly string[], isAnswer: boolean): void;
  readonly signal: AbortSignal;
}

/** Tells the toolbar which terms stand in a frame. Why so: docs/decisions/0013-badge.md. */
export function tellTerms({ terms, send, signal }: TellTermsWorld): TellTerms {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  function tell() {
    timer = undefined;
    const now = terms();
    if (now.join('\n') === told) return;
    told = now.join('\n');
    send(now, false);
  }
  function changed() {
    timer ??= setTimeout(tell, settling);
  }
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      if (told !== '') send([], false);
      told = '';
    },
    { once: true },
  );
  return {
    changed,
    again() {
      told = '';
      changed();
    },
    asked() {
      if (told !== '') send(terms(), true);
    },
  };
}
