import type { Term } from '../glossary/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { comparesWithOthers } from './compares-with-others.ts';
import type { TitleWords } from './evidence.ts';
import { firstOfEach, type Occurrences } from './first-of-each.ts';
import type { Lens } from './lens.ts';
import type { Reason } from './reason.ts';
import { judgeInSteps, type Relevance, type Setting } from './relevance.ts';
import { allIn, bodyOf, titleOf } from './true-property.ts';

/** What relevance asks of the world beside the candidates. */
export interface JudgingWorld {
  readonly document: Document;
  readonly lens: Lens;
  isTracked(term: Term, text: string): boolean;
  relevance(): Relevance;
  occurrences(): Occurrences;
  /** The language of a text as a tag ("en-GB"), or undefined where it cannot be told. */
  detectLanguage(text: string): Promise<string | undefined>;
  onError(error: unknown): void;
}

export interface Judging {
  (candidates: Iterable<Candidate>): Map<Candidate, Reason>;
  /** The same a millisecond or two at a time. If the page changes before the end, begin anew. */
  inSteps(candidates: Iterable<Candidate>): Generator<undefined, Map<Candidate, Reason>>;
}

/** Makes the judge of one document. `again` is called when an answer came late that may change the verdicts. */
export function createJudging(world: JudgingWorld, again: () => void): Judging {
  const titleWords = rememberLast((title: string) => wordsOf(title, world.lens));
  /** Undefined until told. */
  let undeclaredIsEnglish: boolean | undefined;
  let asked = false;

  function isEnglish({ notes: { language } }: Candidate): boolean {
    if (language !== '') return language === 'en';
    if (!asked) {
      asked = true;
      world
        .detectLanguage(sampleOf(world.document))
        .catch(() => undefined)
        .then((found) => {
          undeclaredIsEnglish = found === undefined || found.toLowerCase().startsWith('en');
          again();
        })
        .catch(world.onError);
    }
    return undeclaredIsEnglish ?? false;
  }

  const setting = (): Setting => ({
    isTracked: world.isTracked,
    title: titleWords(titleOf(world.document)),
    relevance: world.relevance(),
    isEnglish,
  });

  function* inSteps(candidates: Iterable<Candidate>): ReturnType<Judging['inSteps']> {
    const occurrences = world.occurrences();
    const reasons = yield* judgeInSteps(candidates, setting());
    return occurrences === 'every' ? reasons : yield* firstOfEach(reasons, occurrences);
  }

  return Object.assign((candidates: Iterable<Candidate>) => atOnce(inSteps(candidates)), { inSteps });
}

function atOnce<Answer>(steps: Generator<undefined, Answer>): Answer {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function wordsOf(title: string, { matcher, terms }: Lens): TitleWords {
  const found = matcher
    .match(title)
    .map(({ start, end, pattern }) => ({ start, text: title.slice(start, end), term: terms[pattern] }));
  const anchors = found.filter(({ term }) => term?.anchor);
  const isOneSided = comparesWithOthers(
    title,
    anchors.map(({ start }) => start),
  );
  return {
    anchor: isOneSided ? undefined : anchors[0]?.text,
    seizure: found.find(({ term }) => term?.seizure)?.text,
  };
}

/** UTF-16 units of text that make a language detector sure. */
const enough = 3000;

/** Prose of the page, without the scripts and menus that would mislead a detector. */
function sampleOf(document: Document): string {
  let sample = '';
  for (const element of allIn(document, 'p, li, td, dd, h1, h2, h3')) {
    sample += `${element.textContent ?? ''}\n`;
    if (sample.length > enough) break;
  }
  return sample.length > 100
    ? sample.slice(0, enough)
    : (bodyOf(document)?.textContent ?? '').slice(0, enough);
}

function rememberLast<Given, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  let last: { given: Given; answer: Answer } | undefined;
  return (given) => {
    if (last === undefined || last.given !== given) last = { given, answer: work(given) };
    return last.answer;
  };
}
