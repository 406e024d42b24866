import { element } from '../card/element.ts';
import { say } from '../language/say.ts';

/** Rows that stand in the page at once: thousands would take seconds to lay out. */
const onePage = 50;

export interface PagedRow {
  readonly root: HTMLElement;
  focus(): void;
}

interface PagedListWorld<Item, Row extends PagedRow> {
  readonly className: string;
  readonly words: {
    readonly label: string;
    readonly find: string;
    readonly noneFound: string;
    readonly earlier: string;
    readonly more: string;
  };
  items(): readonly Item[];
  keyOf(item: Item): string;
  /** `typed`: what the reader looks for, in lower case. */
  matches(item: Item, typed: string): boolean;
  /**
   * The row that says how an item stands now: the one that it had, as long as that can. The focus, and what is typed in it, stay
   * with it.
   */
  row(item: Item, had: Row | undefined): Row;
}

export interface PagedList {
  readonly root: HTMLElement;
  show(): void;
  /** Gives the focus to the row of that key, as soon as it is there. */
  focusOn(key: string): void;
}

/** A list that may be long, a page at a time, with a filter over it. */
export function pagedList<Item, Row extends PagedRow>(
  document: Document,
  world: PagedListWorld<Item, Row>,
): PagedList {
  const { words, keyOf } = world;
  const make = element(document);
  const filter = make('input', 'filter');
  filter.type = 'search';
  filter.placeholder = words.find;
  filter.setAttribute('aria-label', words.find);
  const told = make('p', 'hint paged-told');
  told.setAttribute('role', 'status');
  const list = make('ul', world.className);
  list.setAttribute('aria-label', words.label);
  const before = pageButton(words.earlier, -1);
  const after = pageButton(words.more, 1);
  const pages = make('div', 'own-buttons', before, after);
  let page = 0;
  let wanted: string | undefined;
  let rows = new Map<string, Row>();

  function pageButton(label: string, step: number): HTMLButtonElement {
    const button = make('button', '', label);
    button.type = 'button';
    button.addEventListener('click', () => {
      page += step;
      show();
      if (button.disabled) filter.focus();
      list.scrollIntoView?.({ block: 'nearest' });
    });
    return button;
  }

  filter.addEventListener('input', () => {
    page = 0;
    show();
  });

  function show() {
    const all = world.items();
    const typed = filter.value.trim().toLowerCase();
    const found = typed === '' ? all : all.filter((item) => world.matches(item, typed));
    page = Math.min(Math.max(page, 0), Math.max(Math.ceil(found.length / onePage) - 1, 0));
    const from = page * onePage;
    const shown = found.slice(from, from + onePage);
    filter.hidden = all.length < 2;
    before.disabled = page === 0;
    after.disabled = from + onePage >= found.length;
    pages.hidden = found.length <= onePage;
    told.textContent =
      found.length === 0 && all.length > 0
        ? words.noneFound
        : found.length > onePage || typed !== ''
          ? say('options_own_range', { from: from + 1, to: from + shown.length, all: found.length })
          : '';
    showRows(shown);
  }

  function showRows(shown: readonly Item[]) {
    rows = new Map(shown.map((item) => [keyOf(item), world.row(item, rows.get(keyOf(item)))]));
    const roots = [...rows.values()].map(({ root }) => root);
    const stays = new Set<Element>(roots);
    // What stays is not touched: it would lose the focus.
    for (const old of [...list.children]) if (!stays.has(old)) old.remove();
    for (const [at, root] of roots.entries())
      if (list.children[at] !== root) list.insertBefore(root, list.children[at] ?? null);
    const row = wanted === undefined ? undefined : rows.get(wanted);
    if (row === undefined) return;
    wanted = undefined;
    row.focus();
  }

  return {
    root: make('div', 'paged', filter, told, list, pages),
    show,
    focusOn(key) {
      wanted = key;
      show();
    },
  };
}
