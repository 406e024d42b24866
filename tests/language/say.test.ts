import { afterEach, describe, expect, it, vi } from 'vitest';
import { directionOf, languageFor } from '../../src/language/language.ts';
import { say, sayCount, tell } from '../../src/language/say.ts';
import { sayFrom, sayNumber } from '../../src/language/say-from.ts';
import { speak, spoken } from '../../src/language/spoken.ts';

afterEach(() => speak('en'));

describe('what is said', () => {
  it('is English until another language is chosen', () => {
    expect(say('options_cancel')).toBe('Cancel');
    speak('de');
    expect(say('options_cancel')).toBe('Abbrechen');
  });

  it('has its places filled', () => {
    expect(say('options_on_for', { host: 'example.org' })).toBe('On for example.org');
    expect(say('options_own_range', { from: 1, to: 50, all: 51 })).toBe('1 to 50 of 51');
  });

  it('leaves what is filled in alone, whatever it holds', () => {
    expect(say('options_on_for', { host: '$HOST$ $& $1' })).toBe('On for $HOST$ $& $1');
  });

  it('counts in the form that the number asks for', () => {
    expect([0, 1, 2].map((count) => sayCount('found_terms', count))).toEqual([
      '0 terms',
      '1 term',
      '2 terms',
    ]);
    speak('de');
    expect([1, 1200].map((count) => sayCount('found_terms', count))).toEqual(['1 Begriff', '1.200 Begriffe']);
  });

  it('is English where the language lacks it', () => {
    speak('de');
    const { say: lacking } = sayFrom<'options_cancel'>({ en: { options_cancel: 'Cancel' }, de: {} });
    expect(lacking('options_cancel')).toBe('Cancel');
  });

  it('can be told elsewhere', () => {
    expect(tell(['problem_left_roles', 1])).toMatch(/^One category/);
    expect(tell(['problem_two_rules', { host: 'example.org' }])).toMatch(/^The site “example.org”/);
  });

  it('writes numbers as the language does', () => {
    expect(sayNumber(5000)).toBe('5,000');
    speak('de');
    expect(sayNumber(5000)).toBe('5.000');
  });
});

describe('a language that is written from right to left', () => {
  it('is known', () => {
    expect(['en', 'de', 'ar', 'he'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });

  it('keeps what is filled in apart from the sentence', async () => {
    vi.resetModules();
    vi.doMock('../../src/language/language.ts', () => ({ directionOf: () => 'rtl' }));
    const { say: sayRightToLeft } = await import('../../src/language/say.ts');
    expect(sayRightToLeft('options_on_for', { host: 'example.org' })).toBe('On for \u2068example.org\u2069');
    vi.doUnmock('../../src/language/language.ts');
  });
});

describe('the language', () => {
  it.each([
    ['browser', 'de-AT', 'de'],
    ['browser', 'DE', 'de'],
    ['browser', 'den', 'en'],
    ['browser', 'fr', 'en'],
    ['browser', '', 'en'],
    ['en', 'de', 'en'],
    ['de', 'en', 'de'],
  ] as const)('for the choice %s in a browser that speaks “%s” is %s', (choice, browser, expected) => {
    expect(languageFor(choice, browser)).toBe(expected);
  });

  it('tells its name and its direction', () => {
    speak('de');
    expect(spoken()).toEqual({ language: 'de', direction: 'ltr' });
  });
});
