import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import { spoken } from '../language/spoken.ts';
import { describeChanges } from '../settings/describe-changes.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { type CopyReason, parseCopies } from '../settings/saved-copies.ts';
import type { Names } from '../settings/setting-words.ts';
import type { Settings } from '../settings/settings.ts';
import { copiesKey, isAsideKey } from '../settings/stored-keys.ts';
import { changeList } from './change-list.ts';

const reasons = {
  day: 'options_copy_day',
  import: 'options_copy_import',
  reset: 'options_copy_reset',
  return: 'options_copy_return',
  sync: 'options_copy_sync',
} as const satisfies Record<CopyReason, string>;

export interface CopiesPart {
  readonly root: HTMLElement;
  /** `stored`: the local storage, with all its keys. */
  show(stored: Readonly<Record<string, unknown>>): void;
}

export interface CopiesWorld {
  readonly document: Document;
  readonly names: Names;
  readonly current: () => Settings;
  readonly onReturn: (settings: Settings, when: string) => void;
  readonly onForget: () => void;
}

interface Kept {
  readonly when: string;
  readonly why: string;
  readonly raw: unknown;
}

/** Settings as they were, each with a way back to it. */
export function copiesPart({ document, names, current, onReturn, onForget }: CopiesWorld): CopiesPart {
  const make = element(document);
  const list = make('ul', 'copies');
  list.setAttribute('aria-label', say('options_earlier'));
  const none = make('p', 'hint', say('options_none_yet'));
  const forget = make('button', '', say('options_delete_earlier'));
  forget.type = 'button';
  const really = make('button', 'really', say('options_delete_for_good'));
  really.type = 'button';
  const keep = make('button', '', say('options_keep_them'));
  keep.type = 'button';
  const question = make('div', 'buttons', really, keep);

  function ask(asking: boolean) {
    question.hidden = !asking;
    forget.hidden = asking || list.childElementCount === 0;
  }
  forget.addEventListener('click', () => {
    ask(true);
    keep.focus();
  });
  keep.addEventListener('click', () => {
    ask(false);
    forget.focus();
  });
  really.addEventListener('click', onForget);

  function row({ when, why, raw }: Kept): HTMLElement {
    const back = make('button', '', say('options_go_back'));
    back.type = 'button';
    back.setAttribute('aria-label', say('options_go_back_to', { when }));
    back.addEventListener('click', () => onReturn(parseSettings(raw).settings, when));
    const details = make('details', '', make('summary', '', say('options_what_would_change')));
    let shown: HTMLElement | undefined;
    details.addEventListener('toggle', () => {
      shown?.remove();
      if (!details.open) return;
      const changes = describeChanges(current(), parseSettings(raw).settings, names);
      shown = changes.length > 0 ? changeList(document, changes) : make('p', 'hint', say('options_nothing'));
      details.append(shown);
    });
    return make('li', 'copy', make('span', '', make('b', '', when), ` ${why}`), back, details);
  }

  let last = '';
  return {
    root: make('div', '', none, list, forget, question),
    show(stored) {
      const kept = keptIn(stored);
      // Rows stay, with the focus and what is open in them, while they say what is stored.
      const text = JSON.stringify(kept);
      if (text === last) return;
      last = text;
      list.replaceChildren(...kept.map(row));
      none.hidden = kept.length > 0;
      ask(false);
    },
  };
}

function keptIn(stored: Readonly<Record<string, unknown>>): Kept[] {
  const format = new Intl.DateTimeFormat(spoken().language, { dateStyle: 'long', timeStyle: 'short' });
  const copies = parseCopies(stored[copiesKey]).map(({ at, reason, settings }) => ({
    when: format.format(at),
    why: say(reasons[reason]),
    raw: settings,
  }));
  const aside = Object.keys(stored)
    .filter(isAsideKey)
    .map((key) => ({
      when: say('options_set_aside'),
      why: say('options_set_aside_why'),
      raw: stored[key],
    }));
  return [...copies, ...aside];
}
