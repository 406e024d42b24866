import { element } from '../card/element.ts';
import { say, sayCount } from '../language/say.ts';
import type { StoredArea } from '../settings/settings-keeper.ts';

const areaNames = {
  local: 'options_area_local',
  session: 'options_area_session',
  sync: 'options_area_sync',
} as const satisfies Record<StoredArea['area'], string>;

export interface StoredPart {
  readonly root: HTMLElement;
  show(areas: readonly StoredArea[]): void;
}

/** Every stored byte: what is there, how much it is, and the whole of it behind a disclosure. */
export function storedPart(document: Document): StoredPart {
  const make = element(document);
  const root = make('div', 'stored');
  let last = '';

  function row([key, value]: readonly [string, unknown]): HTMLElement {
    const summary = make('summary', '', make('code', '', key), ` ${sizeOf(key, value)}`);
    const details = make('details', '', summary);
    // Megabytes of text are laid out only for those who ask.
    details.addEventListener(
      'toggle',
      () => {
        const text = make('pre', '', JSON.stringify(value, undefined, 2));
        text.tabIndex = 0;
        text.setAttribute('role', 'region');
        text.setAttribute('aria-label', say('options_stored_as', { key }));
        details.append(text);
      },
      { once: true },
    );
    return make('li', '', details);
  }

  return {
    root,
    show(areas) {
      const text = JSON.stringify(areas);
      if (text === last) return;
      last = text;
      root.replaceChildren(
        ...areas.flatMap(({ area, items }) => {
          const rows = Object.entries(items).sort(byKey).map(row);
          const nothing = make('p', 'hint', say('options_nothing'));
          return [make('h3', '', say(areaNames[area])), rows.length > 0 ? make('ul', '', ...rows) : nothing];
        }),
      );
    },
  };
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** As browsers count: the key, and the value as JSON, in UTF-8. */
function sizeOf(key: string, value: unknown): string {
  const bytes = new TextEncoder().encode(key + JSON.stringify(value)).length;
  return sayCount('options_bytes', bytes);
}
