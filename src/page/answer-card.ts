import type { CardChoice, CardChoices } from '../card/choices-view.ts';
import { messageOf } from '../glossary/answer-message.ts';
import type { Lookup } from '../glossary/lookup.ts';
import type { LookupHit, Suggestion } from '../glossary/lookup-answer.ts';
import { exactHits, namedEntry } from '../glossary/named-entry.ts';
import { say } from '../language/say-in-page.ts';

/**
 * What a card shows for words that a reader selected: the entry, if they name one and nothing else, or what they may mean.
 * A guess is never opened by itself.
 */
export function answerCard(text: string, search: Lookup['search']): string | CardChoices {
  const answer = search(text);
  if (answer.kind === 'found') {
    const named = namedEntry(answer);
    if (named !== undefined) return named;
    const exact = exactHits(answer);
    const hits = exact.length > 0 ? exact : answer.hits;
    return { name: text, message: say('page_in_the_glossary'), choices: hits.map(hitChoice) };
  }
  const suggestions = answer.kind === 'did-you-mean' ? answer.suggestions : [];
  return {
    name: text,
    message: messageOf(answer),
    messageIsEnglish: true,
    choices: suggestions.flatMap(guessChoice),
  };

  function guessChoice({ searchFor, name }: Suggestion): CardChoice[] {
    const meant = search(searchFor);
    const hit = meant.kind === 'found' ? meant.hits.find((each) => each.name === name) : undefined;
    if (hit === undefined) return [];
    const label = say('page_did_you_mean', { word: searchFor });
    return [{ entry: hit.entryId, label, ...(searchFor !== name && { detail: name }) }];
  }
}

function hitChoice({ entryId, form, name }: LookupHit): CardChoice {
  return { entry: entryId, label: form, ...(form !== name && { detail: name }) };
}
