import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseChoices } from '../../bench/choices.ts';

describe('what the bench is asked for', () => {
  it('is everything, five times, written down, unless said otherwise', () =>
    expect(parseChoices([])).toEqual({
      folder: undefined,
      rounds: 5,
      only: '',
      write: true,
      build: true,
      others: true,
      fastest: false,
    }));
  it('can be less', () =>
    expect(parseChoices(['--rounds', '2', '--only', 'Passes', '--no-write', '--no-build'])).toMatchObject({
      rounds: 2,
      only: 'passes',
      write: false,
      build: false,
    }));
  it('takes a folder of saved pages, as typed', () =>
    expect(parseChoices(['some/pages']).folder).toBe(resolve(process.env.INIT_CWD ?? '.', 'some/pages')));
  it.each([[['--rounds', 'few']], [['--rounds', '0']], [['a', 'b']], [['--fast']]])(
    'shows how to ask for %j',
    (words) => expect(() => parseChoices(words)).toThrow('Usage: npm run bench'),
  );
});
