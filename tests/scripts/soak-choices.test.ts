import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSoakChoices } from '../../scripts/soak-choices.ts';

const usual = { kind: 'chromium', minutes: 30, folder: undefined, write: true, build: true };

describe('npm run soak', () => {
  it.each([
    ['', usual],
    ['--firefox', { ...usual, kind: 'firefox', minutes: 10 }],
    ['--minutes 0.5 --no-write --no-build', { ...usual, minutes: 0.5, write: false, build: false }],
  ])('understands “%s”', (words, choices) => {
    expect(parseSoakChoices(words.split(' ').filter((word) => word !== ''))).toEqual(choices);
  });

  it('takes a folder from where it was typed', () => {
    expect(parseSoakChoices(['pages']).folder).toBe(resolve(process.env.INIT_CWD ?? '.', 'pages'));
  });

  it.each(['--minutes none', '--minutes 0', '--hours 2', 'one two'])('shows its usage for “%s”', (words) => {
    expect(() => parseSoakChoices(words.split(' '))).toThrow('Usage: npm run soak');
  });
});
