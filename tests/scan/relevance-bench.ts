import type { Term } from '../../src/glossary/lexicon.ts';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';
import type { Candidate } from '../../src/scan/candidate.ts';
import { findInFlow } from '../../src/scan/find-in-flow.ts';
import { createJudging } from '../../src/scan/judging.ts';
import { readFlows } from '../../src/scan/read-flows.ts';
import type { Reason } from '../../src/scan/reason.ts';
import type { Relevance } from '../../src/scan/relevance.ts';

// No layout here: all is visible but what says otherwise.
Element.prototype.checkVisibility = function () {
  return this.closest('[data-unseen]') === null;
};

export const words: readonly (Partial<Term> & { readonly text: string })[] = [
  { text: 'lamotrigine', role: 'medicine', anchor: true },
  { text: 'valproate', role: 'medicine', anchor: true },
  { text: 'LTG', entry: 'lamotrigine', role: 'medicine', gate: 'defined', abbreviation: true },
  { text: 'AED', entry: 'class', role: 'medicine', gate: 'near', abbreviation: true },
  { text: 'antiepileptic drug', entry: 'class', role: 'medicine', anchor: true },
  { text: 'mood stabilizer', entry: 'class', role: 'medicine', gate: 'page', hint: true },
  { text: 'diazepam', role: 'medicine', gate: 'near' },
  { text: 'seizure', seizure: true, sense: 'ambiguous' },
  { text: 'drug seizure', entry: 'seizure', gate: 'lookup', sense: 'other' },
  { text: 'epilepsy', seizure: true },
  { text: 'bipolar disorder', gate: 'page' },
  { text: 'dizziness', role: 'side-effect', gate: 'page' },
  { text: 'rash', role: 'side-effect', gate: 'near' },
  { text: 'suicide', role: 'side-effect', gate: 'lookup' },
];
const lens = {
  matcher: compileMatcher(
    words.map(({ text, abbreviation = false }) => ({ text, caseSensitive: abbreviation })),
  ),
  terms: words.map(
    ({ text, ...term }): Term => ({
      entry: text,
      role: 'condition',
      gate: 'any',
      anchor: false,
      seizure: false,
      hint: false,
      sense: 'sure' as const,
      abbreviation: false,
      ...term,
    }),
  ),
};

export function candidates(): Candidate[] {
  const top = document.documentElement;
  const flows = readFlows(top, top, top);
  const found: Candidate[] = [];
  for (let flow = flows.next(); flow !== undefined; flow = flows.next())
    found.push(...findInFlow(flow, lens));
  return found;
}

export interface Choices {
  readonly title?: string;
  readonly relevance?: Relevance;
  readonly language?: string;
  readonly untracked?: string;
}

export function show(body: string, title = 'Page') {
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${body}</body>`;
}

export function judgeOf({ relevance = 'balanced', language = 'en', untracked }: Choices, again = () => {}) {
  return createJudging(
    {
      document,
      lens,
      isTracked: ({ entry }) => entry !== untracked,
      relevance: () => relevance,
      occurrences: () => 'every',
      detectLanguage: async () => language,
      onError: (error) => {
        throw error;
      },
    },
    again,
  );
}

/** What is marked of a body's HTML, with the reason. */
export async function judged(body: string, choices: Choices = {}): Promise<[text: string, reason: Reason][]> {
  show(body, choices.title);
  const found = candidates();
  const { promise: told, resolve } = Promise.withResolvers<void>();
  const judge = judgeOf(choices, resolve);
  judge(found);
  const isAsked = found.some(
    ({ term, notes, visible }) => visible && (term.role !== 'medicine' || term.hint) && notes.language === '',
  );
  if (isAsked) await told;
  return [...judge(found)].map(([{ mark }, reason]) => [mark.text, reason]);
}

export const texts = (marked: readonly (readonly [string, Reason])[]) => marked.map(([text]) => text);
