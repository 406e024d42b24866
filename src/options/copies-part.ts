import { element } from '../card/element.ts';
import { describeChanges } from '../settings/describe-changes.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { type CopyReason, parseCopies } from '../settings/saved-copies.ts';
import type { Names } from '../settings/setting-words.ts';
import type { Settings } from '../settings/settings.ts';
import { copiesKey, isAsideKey } from '../settings/stored-keys.ts';
import { changeList } from './change-list.ts';

const reasons: Readonly<Record<CopyReason, string>> = {
  day: 'before the first change of that day',
  import: 'before settings came from a file',
  reset: 'before the standard settings came back',
  return: 'before going back to earlier settings',
  sync: 'before sharing with your other browsers',
};

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
  list.setAttribute('aria-label', 'Earlier settings');
  const none = make('p', 'hint', 'None yet.');
  const forget = make('button', '', 'Delete earlier settings');
  forget.type = 'button';
  const really = make('button', 'really', 'Delete for good');
  really.type = 'button';
  const keep = make('button', '', 'Keep them');
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
    const back = make('button', '', 'Go back to this');
    back.type = 'button';
    back.setAttribute('aria-label', `Go back to this: ${when}`);
    back.addEventListener('click', () => onReturn(parseSettings(raw).settings, when));
    const details = make('details', '', make('summary', '', 'What would change'));
    let shown: HTMLElement | undefined;
    details.addEventListener('toggle', () => {
      shown?.remove();
      if (!details.open) return;
      const changes = describeChanges(current(), parseSettings(raw).settings, names);
      shown = changes.length > 0 ? changeList(document, changes) : make('p', 'hint', 'Nothing.');
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
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });
  const copies = parseCopies(stored[copiesKey]).map(({ at, reason, settings }) => ({
    when: format.format(at),
    why: reasons[reason],
    raw: settings,
  }));
  const aside = Object.keys(stored)
    .filter(isAsideKey)
    .map((key) => ({
      when: 'Set aside',
      why: 'because not all of it could be read; going back uses what can be',
      raw: stored[key],
    }));
  return [...copies, ...aside];
}
