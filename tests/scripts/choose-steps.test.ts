import { describe, expect, it } from 'vitest';
import { chooseSteps } from '../../scripts/choose-steps.ts';
import { steps } from '../../scripts/test-steps.ts';

const namesOf = (...words: string[]): string[] => chooseSteps(steps, words).map(({ name }) => name);
const builds = ['build for Chromium', 'build for Firefox'];

describe('the steps of npm test', () => {
  it('are all of them without a word', () => {
    expect(namesOf()).toEqual(steps.map(({ name }) => name));
  });

  it('are those that hold a word, in any case, in their own order', () => {
    expect(namesOf('TYPES', 'unit')).toEqual(['types', 'unit tests']);
    expect(namesOf('rooms')).toEqual(['rooms in browsers']);
  });

  it('build first what they test', () => {
    expect(namesOf('end to')).toEqual([...builds, 'end to end']);
    expect(namesOf('add-on')).toEqual(['build for Firefox', 'add-on lint']);
  });

  it('build once what is named and needed', () => {
    expect(namesOf('build', 'end')).toEqual([...builds, 'end to end']);
  });

  it('are named where none fits', () => {
    expect(() => namesOf('nonsense')).toThrow(
      /^No step is called nonsense\. Steps: format and lint, .*end to end\.$/,
    );
  });
});
