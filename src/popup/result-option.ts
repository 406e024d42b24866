import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import type { Entry } from '../glossary/entry.ts';
import type { LookupAnswer, LookupHit, Suggestion } from '../glossary/lookup-answer.ts';
import { roleName } from '../glossary/role-name.ts';
import { say } from '../language/say-in-popup.ts';
import { wrapRanges } from '../paint/wrap-ranges.ts';

/** What choosing a result does: a hit opens its entry; a guess only writes its name into the search box. */
export type Choice =
  | { readonly kind: 'open'; readonly entry: string }
  | { readonly kind: 'search'; readonly text: string };

export interface Result {
  readonly choice: Choice;
  readonly option: HTMLElement;
}

/** The options of a search's listbox; an answer without any has none. */
export function resultsOf(
  document: Document,
  answer: LookupAnswer,
  entryOf: (id: string) => Entry | undefined,
): readonly Result[] {
  if (answer.kind === 'found') {
    return answer.hits.map((hit) => ({
      choice: { kind: 'open', entry: hit.entryId },
      option: hitOption(document, hit, entryOf(hit.entryId)),
    }));
  }
  if (answer.kind === 'did-you-mean') {
    return answer.suggestions.map((suggestion) => ({
      choice: { kind: 'search', text: suggestion.searchFor },
      option: guessOption(document, suggestion),
    }));
  }
  return [];
}

function hitOption(document: Document, hit: LookupHit, entry: Entry | undefined): HTMLElement {
  const make = element(document);
  const option = make('li', 'result', formWithTyped(document, hit));
  if (hit.form !== hit.name) {
    const about = hit.abbreviation ? say('popup_short_for', { name: hit.name }) : hit.name;
    const name = make('span', 'result-name', about);
    option.append(hit.abbreviation ? name : inEnglish(name));
  }
  // What is no entry is a term of the reader's own.
  const role = entry?.roles[0] ?? 'own';
  option.dataset.role = role;
  option.append(make('span', 'result-role', roleName(role)));
  return option;
}

function guessOption(document: Document, { searchFor, name }: Suggestion): HTMLElement {
  const make = element(document);
  const guess = make('span', 'result-form', say('popup_did_you_mean', { word: searchFor }));
  const option = make('li', 'result result-guess', guess);
  if (searchFor !== name) option.append(inEnglish(make('span', 'result-name', name)));
  return option;
}

/** The form with the letters marked that the reader typed. */
function formWithTyped(document: Document, { form, ranges }: LookupHit): HTMLElement {
  const shown = element(document)('span', 'result-form', form);
  wrapRanges(
    shown,
    ranges.map(([start, end]) => ({ start, length: end - start })),
    (mark) => mark.classList.add('typed'),
  );
  return inEnglish(shown);
}
