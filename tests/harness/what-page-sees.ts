/** What a page can find out about itself and its browser, part by part, as text that can be compared. To be run in the page. */
export const whatPageSees = async (): Promise<Record<string, unknown>> => {
  // Sorted: Firefox makes a global's classes when someone first touches them, the order tells of any extension's touch.
  const described = (owner: object) =>
    Reflect.ownKeys(owner)
      .map((key) => {
        const { value, get, set, writable, enumerable } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
        const shape = typeof value === 'function' ? String(value) : typeof value;
        return [String(key), shape, String(get), String(set), writable, enumerable].join(' ');
      })
      .sort();
  const prototypes = Object.getOwnPropertyNames(window)
    .sort()
    .flatMap((name) => {
      const value: unknown = Reflect.get(window, name);
      const prototype: unknown = typeof value === 'function' ? value.prototype : undefined;
      return typeof prototype === 'object' && prototype !== null ? [[name, ...described(prototype)]] : [];
    });
  const styles = ['html', 'body', 'p', 'a', 'input', 'text-card'].flatMap((selector) =>
    ['', '::before', '::selection', '::highlight(mine)'].map((pseudo) => {
      const element = document.querySelector(selector);
      const style = element && getComputedStyle(element, pseudo || undefined);
      return [selector, pseudo, ...[...(style ?? [])].map((name) => style?.getPropertyValue(name))].join(' ');
    }),
  );
  const tried = [
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    new KeyboardEvent('keydown', { key: 'N', altKey: true, shiftKey: true, bubbles: true, cancelable: true }),
    new PointerEvent('pointermove', { clientX: 60, clientY: 90, bubbles: true, cancelable: true }),
    new MouseEvent('click', { clientX: 60, clientY: 90, bubbles: true, cancelable: true }),
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
    new ClipboardEvent('copy', { bubbles: true, cancelable: true }),
  ].map(
    (event) =>
      `${event.type} ${document.querySelector('#text')?.dispatchEvent(event)} ${event.defaultPrevented}`,
  );
  const entries = performance
    .getEntries()
    .filter(({ entryType }) => ['resource', 'mark', 'measure'].includes(entryType))
    .map(({ entryType, name }) => `${entryType} ${name}`);
  const extension: unknown = Reflect.get(window, 'chrome') ?? Reflect.get(window, 'browser');
  const inner = document.querySelector('iframe')?.contentWindow;
  return {
    html: document.documentElement.outerHTML,
    shadow: document.querySelector('text-card')?.shadowRoot?.innerHTML,
    frame: inner?.document.documentElement.outerHTML,
    'names of the window': described(window),
    'names of the frame': inner && Reflect.ownKeys(inner).map(String).sort(),
    'names of the document': described(document),
    prototypes,
    extension: extension === undefined ? 'none' : described(extension as object),
    'runtime of extensions': String(Reflect.get((extension as object | undefined) ?? {}, 'runtime')),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    highlights: [...CSS.highlights.keys()],
    styles,
    tried,
    entries,
    elements: [document.all.length, String(customElements.get('sidenote-card'))],
    animations: document.getAnimations().length,
    fonts: document.fonts.size,
    focus: document.activeElement?.nodeName,
    selection: String(getSelection()),
    stored: [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ],
    locks: 'locks' in navigator ? (await navigator.locks.query()).held?.length : 'none',
    frames: [window.length, history.length],
  };
};
