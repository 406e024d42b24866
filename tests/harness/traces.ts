import type { Page } from 'puppeteer-core';

/**
 * Counts what a content script has running: listeners on the window, the document and what else outlives a card, observers,
 * timers. To be run in the content world while Sidenote is off; from then on all is counted. The count is told as the name of
 * a performance mark, which the page can read, even from a script that has lost its extension.
 */
export const trackTraces = (): void => {
  const live = new Map<string, number>();
  const change = (what: string, by: 1 | -1) => {
    const count = (live.get(what) ?? 0) + by;
    if (count === 0) live.delete(what);
    else live.set(what, count);
    for (const { name } of performance.getEntriesByType('mark'))
      if (name.startsWith('traces ')) performance.clearMarks(name);
    performance.mark(`traces ${JSON.stringify(Object.fromEntries([...live].sort()))}`);
  };
  /** Counts one up; gives the function that counts it down, once. */
  const begin = (what: string) => {
    change(what, 1);
    let over = false;
    return () => {
      if (!over) change(what, -1);
      over = true;
    };
  };

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  type Heard = { target: EventTarget; type: string; listener: unknown; capture: boolean; end: () => void };
  const heard: Heard[] = [];
  const captures = (options: unknown) =>
    options === true || (typeof options === 'object' && Reflect.get(options ?? {}, 'capture') === true);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    const target: EventTarget = this ?? window;
    const outlivesCard = !(target instanceof Node) || target.getRootNode() === document;
    if (target instanceof AbortSignal || listener === null || !outlivesCard) return;
    const capture = captures(options);
    const isSame = (each: Heard) =>
      each.target === target && each.type === type && each.listener === listener && each.capture === capture;
    // The same listener once more is none.
    if (heard.some(isSame)) return;
    const { signal, once } = typeof options === 'object' ? options : {};
    if (signal?.aborted) return;
    const counted = begin(`${type} on ${target === window ? 'window' : target.constructor.name}`);
    const end = () => {
      counted();
      const index = heard.findIndex(isSame);
      if (index >= 0) heard.splice(index, 1);
    };
    heard.push({ target, type, listener, capture, end });
    if (signal) addEventListener.call(signal, 'abort', end, { once: true });
    if (once) addEventListener.call(target, type, end, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    const same = heard.find(
      (each) =>
        each.target === this &&
        each.type === type &&
        each.listener === listener &&
        each.capture === captures(options),
    );
    same?.end();
  };

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { prototype } = globalThis[name] as typeof MutationObserver;
    const { observe, disconnect } = prototype;
    const ends = new WeakMap<object, () => void>();
    prototype.observe = function (target, options) {
      observe.call(this, target, options);
      if (!ends.has(this)) ends.set(this, begin(name));
    };
    prototype.disconnect = function () {
      disconnect.call(this);
      ends.get(this)?.();
      ends.delete(this);
    };
  }

  const clocks = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const;
  for (const [start, stop] of clocks) {
    const ends = new Map<number, () => void>();
    const [begun, stopped] = [window[start] as typeof setTimeout, window[stop]];
    const startCounted = (run: (...given: unknown[]) => void, ...rest: unknown[]) => {
      const end = begin(start);
      const counted = (...given: unknown[]) => {
        if (start !== 'setInterval') end();
        run(...given);
      };
      const id = Number(Reflect.apply(begun, window, [counted, ...rest]));
      ends.set(id, end);
      return id;
    };
    const stopCounted = (id: number) => {
      ends.get(id)?.();
      Reflect.apply(stopped, window, [id]);
    };
    for (const place of [globalThis, window]) {
      Reflect.set(place, start, startCounted);
      Reflect.set(place, stop, stopCounted);
    }
  }
};

/** What the tracked content script has running now, by name. Undefined if nothing was ever counted. */
export async function traces(page: Page): Promise<Readonly<Record<string, number>> | undefined> {
  const told = await page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .map(({ name }) => name)
      .find((name) => name.startsWith('traces ')),
  );
  return told === undefined ? undefined : JSON.parse(told.slice('traces '.length));
}
