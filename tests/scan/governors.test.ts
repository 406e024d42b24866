// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createGovernors } from '../../src/scan/governors.ts';
import { introducersOf } from '../../src/scan/introducers.ts';

function block(html: string): Element {
  document.body.innerHTML = html;
  const found = document.getElementById('here');
  if (found === null) throw new Error('The case has no element “here”.');
  return found;
}
const words = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent?.trim());

/** The headings over the element `here`, nearest first. */
const headings: readonly (readonly [about: string, html: string, over: readonly string[]])[] = [
  ['none', '<p id=here>x</p>', []],
  ['one right before', '<h2>A</h2><p id=here>x</p>', ['A']],
  ['one with text between', '<h2>A</h2><p>y</p><p id=here>x</p>', ['A']],
  ['those of higher rank beyond', '<h1>A</h1><h2>B</h2><h3>C</h3><p id=here>x</p>', ['C', 'B', 'A']],
  ['none of the same rank or lower', '<h1>A</h1><h3>B</h3><h3>C</h3><h2>D</h2><p id=here>x</p>', ['D', 'A']],
  ['none that comes later', '<p id=here>x</p><h2>A</h2>', []],
  ['one before the boxes around', '<h2>A</h2><div><div><p id=here>x</p></div></div>', ['A']],
  ['one in a box of its own', '<div><h2>A</h2><a>edit</a></div><p id=here>x</p>', ['A']],
  ['the last one in a box before', '<div><h2>A</h2><p>y</p><h2>B</h2></div><p id=here>x</p>', ['B']],
  ['none of a section that ended', '<h1>A</h1><section><h2>B</h2></section><p id=here>x</p>', ['A']],
  ['none of an aside', '<h1>A</h1><div><aside><h2>B</h2></aside></div><p id=here>x</p>', ['A']],
  ['those of the section around', '<section><h2>A</h2><article><p id=here>x</p></article></section>', ['A']],
  ['a role', '<div role=heading aria-level=3>A</div><p id=here>x</p>', ['A']],
  ['the rank of a role', '<h2>A</h2><div role=heading aria-level=3>B</div><p id=here>x</p>', ['B', 'A']],
  ['a role without a rank, which is 2', '<h3>A</h3><div role=heading>B</div><p id=here>x</p>', ['B']],
  ['for a heading, those over it', '<h1>A</h1><h2>B</h2><h2 id=here>C</h2>', ['B', 'A']],
];

/** What introduces the element `here`: a star where only its last sentence does. */
const introductions: readonly (readonly [about: string, html: string, by: readonly string[]])[] = [
  ['nothing for a paragraph', '<p>A</p><p id=here>x</p>', []],
  ['the line before a list', '<p>A</p><ul><li id=here>x</ul>', ['A*']],
  ['the line before, for later items too', '<p>A</p><ul><li>y<li>z<li id=here>x</ul>', ['A*']],
  [
    'the item around a nested list, then its line',
    '<p>A</p><ul><li id=i>B<ul><li id=here>x</ul></ul>',
    ['B x*', 'A*'],
  ],
  ['text of the same box before a list', '<div>A<ul><li id=here>x</ul></div>', ['A x*']],
  ['the line before a wrapped list', '<p>A. B:</p><div><ul><li id=here>x</ul></div>', ['x*', 'A. B:*']],
  ['the line before lists in a row', '<p>A</p><ul><li>y</ul><ul><li id=here>x</ul>', ['A*']],
  ['a term', '<dl><dt>A<dd>y<dd id=here>x<dt>B<dd>z</dl>', ['A']],
  [
    'a term in a group',
    '<dl><div><dt>A</dt><dd>y</dd></div><div><dt>B</dt><dd id=here>x</dd></div></dl>',
    ['B'],
  ],
  ['the first cell of a row', '<table><tr><td>A<td id=here>x</table>', ['A']],
  ['a row’s own head', '<table><tr><th>A<td>y<td id=here>x</table>', ['A']],
  ['the head of a column', '<table><tr><th>A<th>B<th>C<tr><td>y<td id=here>x<td>z</table>', ['y', 'B']],
  ['for a first cell, all heads', '<table><tr><th>A<th>B<tr><td id=here>x<td>y</table>', ['A', 'B']],
  ['no column’s first cell that is no head', '<table><tr><td>A<td>B<tr><td>y<td id=here>x</table>', ['y']],
  ['a caption', '<table><caption>A</caption><tr><td id=here>x<td>y</table>', ['A']],
  ['no cell that tells a story', `<table><tr><td>${'A long story. '.repeat(9)}<td id=here>x</table>`, []],
  ['a summary', '<details open><summary>A</summary><div><p id=here>x</p></div></details>', ['A']],
  ['not itself', '<details open><summary id=here>A</summary></details>', []],
  ['the title of a card', '<div class=t>A</div><div class=x id=here>x</div>', ['A']],
  ['the title of a card of boxes', '<div class=t>A</div><div class=x><p>y</p><p id=here>x</p></div>', ['A']],
  ['a bold line', '<p><b>A</b></p><p id=here>x</p>', ['A']],
  ['no line that ends a sentence', '<div class=t>A b.</div><div id=here>x</div>', []],
  ['no line of links', '<div class=t><a href=a>A</a> <a href=b>B</a></div><div id=here>x</div>', []],
  ['no line of the same make', '<div class=t>A</div><div class=t id=here>x</div>', []],
  ['nothing beyond a comment', '<p>A</p><ul><li>B<ul><li><article><p id=here>x</p></article></ul></ul>', []],
];

/** Whether the element `here` stands where other pages are told of. */
const others: readonly (readonly [about: string, html: string, is: boolean])[] = [
  ['a paragraph', '<p id=here>x</p>', false],
  ['a list of mere links', '<ul><li><a href=a>A</a><li><a id=here href=b>B</a></ul>', true],
  ['a list with a text', '<ul><li><a href=a>A</a><li><a id=here href=b>B</a> and more</ul>', false],
  ['one link alone', '<ul><li><a id=here href=a>A</a></ul>', false],
  ['references', '<h2>References</h2><ol><li id=here>x</ol>', true],
  ['numbered references', '<h2>5. References</h2><p id=here>x</p>', true],
  ['see also', '<h2>See also:</h2><p id=here>x</p>', true],
  ['related articles', '<h3>Related articles</h3><p id=here>x</p>', true],
  ['a section named after more than that', '<h2>Reference values of valproate</h2><p id=here>x</p>', false],
  ['the section after the references', '<h2>References</h2><p>y</p><h2>More</h2><p id=here>x</p>', false],
];

describe('headings over a text', () => {
  it.each(headings)('are %s', (_about, html, over) => {
    expect(words(createGovernors().headingsOver(block(html)))).toEqual(over);
  });

  it('are found before a text that stands beside them, and none before a text that has left the page', () => {
    document.body.innerHTML = '<div>a<h2>One</h2>b<!-- -->c<section><h3>Two</h3></section>d</div>';
    const texts = [...(document.body.firstElementChild?.childNodes ?? [])].filter(
      (node) => node instanceof Text,
    );
    const { headingBefore } = createGovernors();
    expect(texts.map((text) => headingBefore(text)?.textContent)).toEqual([undefined, 'One', 'One', 'One']);
    expect(createGovernors().headingBefore(new Text('alone'))).toBeUndefined();
  });

  it('are the same from a memory that knows the neighbours', () => {
    const here = block('<h1>A</h1><div><p>y</p></div><h2>B</h2><p>z</p><p id=here>x</p>');
    const governors = createGovernors();
    for (const paragraph of document.querySelectorAll('p')) governors.headingsOver(paragraph);
    expect(words(governors.headingsOver(here))).toEqual(['B', 'A']);
  });
});

describe('what introduces a text', () => {
  it.each(introductions)('is %s', (_about, html, by) => {
    const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const found = introducersOf(block(html.replace('<ul><li id=here>', ' <ul><li id=here>')));
    expect(found.map((each) => plain(each.element.textContent) + (each.by === 'all' ? '' : '*'))).toEqual(by);
  });
});

describe('what tells of other pages', () => {
  it.each(others)('is told: %s', (_about, html, is) => {
    expect(createGovernors().tellsOfOthers(block(html))).toBe(is);
  });
});
