import { say } from '../language/say.ts';
import { sayNumber } from '../language/say-from.ts';
import { fewestInside, longestText, mostOwnTerms } from './own-term.ts';
import type { JoinProblem } from './own-terms.ts';

/** Why a term can't join the others, as a reader is told. */
export function joinProblemText(problem: JoinProblem): string {
  switch (problem) {
    case 'empty':
      return say('own_problem_empty');
    case 'too-long':
      return say('own_problem_long', { longest: longestText });
    case 'too-short':
      return say('own_problem_short');
    case 'too-short-inside':
      return say('own_problem_short_inside', { fewest: fewestInside });
    case 'there-already':
      return say('own_problem_there');
    case 'too-many':
      return say('own_problem_full', { most: sayNumber(mostOwnTerms) });
  }
}
