import { mostOwnTerms, ownEntry, problemOf, sameWords, spelt, type TermProblem } from './own-term.ts';
import type { OwnTerm, Settings } from './settings.ts';

/** Why a term can't join the others. */
export type JoinProblem = TermProblem | 'there-already' | 'too-many';

/** A list that terms can join, each checked against all that are in it. */
export interface GrowingTerms {
  readonly terms: readonly OwnTerm[];
  /** Adds a term, or says why it can't. */
  join(term: OwnTerm): JoinProblem | undefined;
}

/** `except`: the text of a term that is being changed, and does not stand in its own way. */
export function growingTerms(first: readonly OwnTerm[], except?: string): GrowingTerms {
  const terms = [...first];
  const known = new Set<string>();
  const know = (term: OwnTerm) => known.add(ownEntry(term.text)).add(sameWords(term));
  for (const term of first) if (term.text !== except) know(term);
  let count = first.length - (except === undefined ? 0 : 1);
  return {
    terms,
    join(given) {
      const term = spelt(given);
      const problem = problemOf(term);
      if (problem !== undefined) return problem;
      if (known.has(ownEntry(term.text)) || known.has(sameWords(term))) return 'there-already';
      if (count >= mostOwnTerms) return 'too-many';
      count++;
      terms.push(term);
      know(term);
      return undefined;
    },
  };
}

/** Settings with more terms; those that can't join are left out. */
export function withOwnTerms(settings: Settings, added: readonly OwnTerm[]): Settings {
  const growing = growingTerms(settings.ownTerms);
  for (const term of added) growing.join(term);
  return { ...settings, ownTerms: growing.terms };
}

/** Settings in which a term is another one now, in the same place, and on or off as it was. */
export function withChangedTerm(settings: Settings, text: string, changed: OwnTerm): Settings {
  const term = spelt(changed);
  const growing = growingTerms(settings.ownTerms, text);
  if (growing.join(term) !== undefined) return settings;
  const isOff = settings.untrackedEntries.includes(ownEntry(text));
  const others = settings.untrackedEntries.filter((entry) => entry !== ownEntry(text));
  return {
    ...settings,
    ownTerms: settings.ownTerms.map((each) => (each.text === text ? term : each)),
    untrackedEntries: isOff ? [...others, ownEntry(term.text)] : others,
  };
}

/** Settings without a term and without what was chosen about it. */
export function withoutOwnTerm(settings: Settings, text: string): Settings {
  const entry = ownEntry(text);
  return {
    ...settings,
    ownTerms: settings.ownTerms.filter((term) => term.text !== text),
    untrackedEntries: settings.untrackedEntries.filter((each) => each !== entry),
    exceptions: settings.exceptions.filter((each) => each.entry !== entry),
  };
}

/** Takes a removal back: the term with what was chosen about it, at its place, as it was in earlier settings. */
export function withTermOf(settings: Settings, earlier: Settings, text: string): Settings {
  const at = earlier.ownTerms.findIndex((term) => term.text === text);
  const term = earlier.ownTerms[at];
  if (term === undefined || growingTerms(settings.ownTerms).join(term) !== undefined) return settings;
  const entry = ownEntry(text);
  return {
    ...settings,
    ownTerms: settings.ownTerms.toSpliced(at, 0, term),
    untrackedEntries: [
      ...settings.untrackedEntries,
      ...earlier.untrackedEntries.filter((each) => each === entry),
    ],
    exceptions: [...settings.exceptions, ...earlier.exceptions.filter((each) => each.entry === entry)],
  };
}
