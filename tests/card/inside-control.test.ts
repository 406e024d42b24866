// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isInsideControl } from '../../src/card/inside-control.ts';

describe('where a click belongs to the page', () => {
  it.each([
    ['a link', '<a href="#"><b id="word">rash</b></a>'],
    ['a button', '<button><b id="word">rash</b></button>'],
    ['a label', '<label><b id="word">rash</b></label>'],
    ['a disclosure', '<details><summary><b id="word">rash</b></summary></details>'],
    ['something that acts as a button', '<div role="button"><b id="word">rash</b></div>'],
    ['something that acts as a link', '<div role="link"><b id="word">rash</b></div>'],
    ['something that acts as a tab', '<div role="tab"><p><b id="word">rash</b></p></div>'],
    ['text that can be edited', '<div contenteditable><b id="word">rash</b></div>'],
  ])('is %s', (_what, html) => {
    expect(isInsideControl(word(html))).toBe(true);
  });

  it.each([
    ['a paragraph', '<p><b id="word">rash</b></p>'],
    ['an anchor that leads nowhere', '<a name="here"><b id="word">rash</b></a>'],
    ['an opened disclosure', '<details open><summary>More</summary><b id="word">rash</b></details>'],
    ['a part that is not a control', '<div role="region"><b id="word">rash</b></div>'],
    ['text that cannot be edited', '<div contenteditable="false"><b id="word">rash</b></div>'],
  ])('is not %s', (_what, html) => {
    expect(isInsideControl(word(html))).toBe(false);
  });

  it('is a link around a shadow tree, too', () => {
    document.body.innerHTML = '<a href="#"><span id="host"></span></a>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'closed' });
    const inside = document.createElement('b');
    root?.append(inside);
    expect(isInsideControl(inside)).toBe(true);
  });
});

function word(html: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector('#word');
  if (!found) throw new Error('The HTML has no word.');
  return found;
}
