// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { startCheck } from '../../src/check/start-check.ts';
import { the } from '../popup/fake-world.ts';

describe('the page that checks a text', () => {
  let count = { terms: 0, places: 0 };
  let change = () => {};
  beforeEach(() => {
    document.body.replaceChildren();
    count = { terms: 0, places: 0 };
    startCheck({
      document,
      startMarking(onChange) {
        change = onChange;
        return { count: () => count };
      },
    });
  });
  const field = () => the<HTMLTextAreaElement>('textarea');
  const submit = () => the<HTMLFormElement>('form').dispatchEvent(new Event('submit', { cancelable: true }));
  const told = () => the('[role=status]').textContent;

  it('begins in the field, with nothing below it', () => {
    expect(document.activeElement).toBe(field());
    expect(the('.result').hidden).toBe(true);
    expect(told()).toBe('');
  });

  it('shows the text line by line as text, never as markup', () => {
    field().value = 'One <b>bold</b>\r\n\n <img src=x>';
    submit();
    expect([...document.querySelectorAll('.text p')].map(({ textContent }) => textContent)).toEqual([
      'One <b>bold</b>',
      ' <img src=x>',
    ]);
    expect(document.querySelector('.text b, .text img')).toBeNull();
  });

  it('shows a text that is pasted at once', () => {
    field().value = 'pasted';
    field().dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
    expect(the('.result').hidden).toBe(true);
    field().dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
    expect(the('.result').hidden).toBe(false);
  });

  it('tells what was found, and writes the same only once', () => {
    field().value = 'text';
    submit();
    expect(told()).toBe('No words about anticonvulsants found in this text.');
    count = { terms: 1, places: 2 };
    change();
    expect(told()).toBe('1 term found in 2 places.');
    const written = the('[role=status]').firstChild;
    change();
    expect(the('[role=status]').firstChild).toBe(written);
  });

  it('forgets the text when told to', () => {
    field().value = 'text';
    submit();
    the<HTMLFormElement>('form').dispatchEvent(new Event('reset'));
    expect([field().value, the('.text').textContent, told()]).toEqual(['', '', '']);
    expect(the('.result').hidden).toBe(true);
  });

  it('keeps its own words away from the marks', () => {
    expect(the('h1').closest('[translate=no]')).not.toBeNull();
    expect(the('.text').closest('[translate=no]')).toBeNull();
  });
});
