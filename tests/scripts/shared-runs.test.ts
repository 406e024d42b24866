import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../scripts/shared-runs.ts';

const made =
  'Tea is best when it is brewed slowly in a warm pot. Some people like it with milk, others do not.';

describe('words in common with a document', () => {
  it('are found across punctuation, capitals and lines of code', () => {
    const code = "const text =\n  'We say tea is best when it is ' +\n  'brewed Slowly, and then pour.';";
    expect(sharedRuns(code, made)).toEqual([
      { words: 'tea is best when it is brewed slowly', length: 8, line: 2 },
    ]);
  });

  it('are told as one run, as long as it is', () => {
    const [run, ...more] = sharedRuns('Brewed slowly in a warm pot. Some people like it with milk!', made);
    expect(more).toEqual([]);
    expect(run?.length).toBe(12);
  });

  it('are none below eight words', () => {
    expect(sharedRuns('Tea is best when it is brewed in haste.', made)).toEqual([]);
    expect(sharedRuns('', made)).toEqual([]);
    expect(sharedRuns(made, '')).toEqual([]);
  });

  it('are looked for with as many words as one wants', () => {
    expect(sharedRuns('in a warm pot', made, 4)).toEqual([{ words: 'in a warm pot', length: 4, line: 1 }]);
  });
});
