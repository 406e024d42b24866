import { expect, it } from 'vitest';
import { createFormCheck } from '../../src/scan/form-check.ts';

it.each([
  ['as it is', 'weight gain', true],
  ['in capitals', 'WEIGHT GAIN', true],
  ['with a hyphen', 'weight-gain', true],
  ['with accents and odd spaces', 'weíght\u00a0gain', true],
  ['another spelling', 'weight gains', false],
])('knows a form that is off, written %s', (_, text, isOff) => {
  const check = createFormCheck(() => [{ entry: 'weight-gain', text: 'Weight gain' }]);
  expect(check('weight-gain', text)).toBe(isOff);
  expect(check('appetite', text)).toBe(false);
});

it('follows a list that changes', () => {
  let forms = [{ entry: 'a', text: 'one' }];
  const check = createFormCheck(() => forms);
  expect(check('a', 'one')).toBe(true);
  forms = [];
  expect(check('a', 'one')).toBe(false);
  forms = [{ entry: 'a', text: 'two' }];
  expect(check('a', 'two')).toBe(true);
});
