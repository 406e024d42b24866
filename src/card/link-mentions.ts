import { element } from './element.ts';

/** A word in a text that is an entry. Offsets in UTF-16 units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
}

export type MentionsIn = (text: string) => readonly Mention[];

/** Where an entry's view speaks in sentences. Names, places, references and labels stay as they are. */
const prose = '.entry-definition, .statement-text, .note, .correction-note';
const noProse = 'a, summary, details.reference-more, .note-title';

/**
 * Makes buttons of the words in an entry's view that are entries themselves: each entry once, where it is first said, and
 * never the one that the view is about.
 */
export function linkMentions(
  view: HTMLElement,
  own: string,
  mentionsIn: MentionsIn,
  onOpen: (entry: string, from: HTMLElement) => void,
): void {
  const linked = new Set([own]);
  for (const part of view.querySelectorAll(prose)) {
    for (const text of textsIn(part)) link(text, mentionsIn(text.data), linked, onOpen);
  }
}

function textsIn(part: Element): Text[] {
  const texts: Text[] = [];
  const walker = part.ownerDocument.createTreeWalker(part, 4);
  for (let text = walker.nextNode() as Text | null; text !== null; text = walker.nextNode() as Text | null)
    if (text.parentElement?.closest(noProse) === null) texts.push(text);
  return texts;
}

function link(
  text: Text,
  mentions: readonly Mention[],
  linked: Set<string>,
  onOpen: (entry: string, from: HTMLElement) => void,
) {
  const make = element(text.ownerDocument);
  const parts: (string | Node)[] = [];
  let done = 0;
  for (const { start, end, entry } of mentions) {
    if (start < done || linked.has(entry)) continue;
    linked.add(entry);
    const button = make('button', 'entry-mention', text.data.slice(start, end));
    button.type = 'button';
    button.addEventListener('click', () => onOpen(entry, button));
    parts.push(text.data.slice(done, start), button);
    done = end;
  }
  if (parts.length > 0) text.replaceWith(...parts, text.data.slice(done));
}
