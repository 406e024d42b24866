import { describe, expect, it } from 'vitest';
import { markedTerms } from '../harness/marked-terms.ts';
import { markingBench, painters, texts } from './marking-bench.ts';
import type * as marking from './marking-rooms.ts';

declare const rooms: typeof marking;

/** What is marked where: the page's HTML, then the words that must be marked. */
const reading: readonly (readonly [name: string, html: string, marked: readonly string[]])[] = [
  ['marks a word', '<p>About epilepsy.</p>', ['epilepsy']],
  ['marks a word that inline tags split', '<p>About epi<b>lep</b>sy.</p>', ['epilepsy']],
  ['marks a word that comments split', '<p>About epi<!-- no -->lepsy.</p>', ['epilepsy']],
  ['marks a word with soft hyphens', '<p>epi&shy;lep&shy;sy</p>', ['epilepsy']],
  ['marks a word with a zero-width space', '<p>epi&#8203;lepsy</p>', ['epilepsy']],
  ['marks a word beside a line break opportunity', '<p>epi<wbr>lepsy</p>', ['epilepsy']],
  ['marks a ligature', '<p>ﬁbromyalgia</p>', ['ﬁbromyalgia']],
  ['marks after a hyphen', '<p>post-epilepsy</p>', ['epilepsy']],
  [
    'marks a phrase over lines and spaces',
    '<p>lamotrigine: weight\n      gain</p>',
    ['lamotrigine', 'weight gain'],
  ],
  [
    'marks a phrase with a no-break space',
    '<p>lamotrigine: weight&nbsp;gain</p>',
    ['lamotrigine', 'weight gain'],
  ],
  ['leaves a word inside a longer one', '<p>xepilepsyx</p>', []],
  ['does not join paragraphs', '<p>epi</p><p>lepsy</p>', []],
  ['does not join lines', '<p>lamotrigine weight<br>gain</p>', ['lamotrigine']],
  ['does not join table cells', '<table><tr><td>epi<td>lepsy</table>', []],
  ['reads a word before a footnote', '<p>epilepsy<sup>1</sup></p>', ['epilepsy']],
  [
    'tells apart links that touch but are shown as blocks',
    '<a style="display:block">epilepsy</a><a style="display:block">fibromyalgia</a>',
    ['epilepsy', 'fibromyalgia'],
  ],
  [
    'finds no phrase over two boxes',
    '<p>lamotrigine <span style="display:block">weight</span> <span style="display:block">gain</span></p>',
    ['lamotrigine'],
  ],
  ['leaves text that is not displayed', '<p style="display:none">epilepsy</p>', []],
  ['leaves text that is hidden', '<p hidden>epilepsy</p><p style="visibility:hidden">epilepsy</p>', []],
  ['leaves a closed details element', '<details><summary>More</summary>epilepsy</details>', []],
  ['leaves what the reader edits', '<div contenteditable><p>epilepsy</p></div>', []],
  [
    'leaves an island in what the reader edits',
    '<div contenteditable=plaintext-only><p contenteditable=false>epilepsy</p></div>',
    [],
  ],
  [
    'leaves fields',
    '<textarea>epilepsy</textarea><input value=epilepsy><select><option>epilepsy</select>',
    [],
  ],
  [
    'leaves code',
    '<code>epilepsy</code><kbd>epilepsy</kbd><samp>epilepsy</samp><pre><code>epilepsy</code></pre>',
    [],
  ],
  ['leaves what must not be translated', '<p translate=no>epilepsy</p>', []],
  ['leaves scripts and styles', '<script>"epilepsy"</script><style>/* epilepsy */</style>', []],
  ['marks preformatted prose', '<pre>epilepsy</pre>', ['epilepsy']],
  [
    'marks words in links and buttons',
    '<a href=#>epilepsy</a> <button>epilepsy</button>',
    ['epilepsy', 'epilepsy'],
  ],
  [
    'lets a longer phrase keep its words unmarked',
    '<p>lamotrigine, respiratory depression, depression</p>',
    ['lamotrigine', 'depression'],
  ],
  [
    'takes a main heading for the whole page',
    '<h1>About lamotrigine</h1><p>A rash.</p><h2>More</h2><p>dizziness</p>',
    ['lamotrigine', 'rash', 'dizziness'],
  ],
  [
    'takes a heading for its section',
    '<h2>lamotrigine</h2><p>dizziness</p><h3>More</h3><p>rash</p><h2>Other</h2><p>dizziness</p>',
    ['lamotrigine', 'dizziness', 'rash'],
  ],
  [
    'takes the line before a list for the list',
    '<p>Of lamotrigine:</p><ul><li>dizziness</ul><p>Of others:</p><ul><li>dizziness</ul>',
    ['lamotrigine', 'dizziness'],
  ],
  [
    'takes a term for its description and a first cell for its row',
    '<dl><dt>lamotrigine<dd>dizziness<dt>other<dd>dizziness</dl>' +
      '<table><tr><td>lamotrigine<td>rash<tr><td>other<td>rash</table>',
    ['lamotrigine', 'dizziness', 'lamotrigine', 'rash'],
  ],
  [
    'takes an anchor for its own sentence and the next',
    '<p>dizziness. Then lamotrigine. Then a rash. Then dizziness.</p>',
    ['lamotrigine', 'rash'],
  ],
  [
    'leaves context words on a page in another language',
    '<div lang=de><p>lamotrigine: depression, epilepsy</p></div>',
    ['lamotrigine'],
  ],
  ['leaves context words without an anchor', '<p>dizziness and a rash</p>', []],
  ['leaves context words in menus', '<nav>dizziness</nav><p>lamotrigine</p>', ['lamotrigine']],
  [
    'marks ambiguous words only near an anchor',
    '<p>a rash</p><p>a rash after lamotrigine</p>',
    ['rash', 'lamotrigine'],
  ],
  ['leaves an abbreviation that the page does not define', '<p>lamotrigine. LTG</p>', ['lamotrigine']],
  [
    'marks an abbreviation that the page defines',
    '<p>LTG again</p><p>lamotrigine (LTG)</p><p>ltg</p>',
    ['LTG', 'lamotrigine', 'LTG'],
  ],
];

describe.each(['chromium', 'firefox'] as const)('marking in %s', (kind) => {
  const { open, start, expectMarks } = markingBench(kind);

  describe.each(painters)('with the %s painter', (painter) => {
    it.each(reading)('%s', async (_name, body, marked) => {
      const on = await open(body);
      const before = await on.content();
      await start(on, painter);
      // mark.js wraps each text node by itself: a word in three nodes is three elements.
      const found = texts(await markedTerms(on));
      if (painter === 'elements') expect(found.join('')).toBe(marked.join(''));
      else expect(found).toEqual(marked);
      await on.evaluate(() => rooms.stop());
      expect(await on.content()).toBe(before);
      expect(await markedTerms(on)).toEqual([]);
    });

    it('finds the mark under the pointer, and none beside it', async () => {
      const on = await open('<p style="font:20px/40px monospace;margin:0">epilepsy x</p>');
      await start(on, painter);
      await expectMarks(on, ['epilepsy']);
      const at = (x: number, y: number) => on.evaluate((x, y) => rooms.entryAt(x, y) ?? '', x, y);
      expect(await at(30, 28)).toBe('epilepsy');
      expect(await at(600, 28)).toBe('');
      expect(await at(30, 300)).toBe('');
    });

    it('takes marks off when an entry is no longer tracked', async () => {
      const on = await open('<p>epilepsy and fibromyalgia</p>');
      await start(on, painter);
      await expectMarks(on, ['epilepsy', 'fibromyalgia']);
      await on.evaluate(() => rooms.untrack('epilepsy'));
      await expectMarks(on, ['fibromyalgia']);
    });

    it('follows text that arrives, changes and goes', async () => {
      const on = await open('<p id=p>epilepsy</p>');
      await start(on, painter);
      await expectMarks(on, ['epilepsy']);
      await on.evaluate(() => document.body.append(document.createElement('p')));
      await on.evaluate(() => document.body.lastElementChild?.append('and fibromyalgia'));
      await expectMarks(on, ['epilepsy', 'fibromyalgia']);
      await on.evaluate(() => document.getElementById('p')?.replaceChildren('nothing'));
      await expectMarks(on, ['fibromyalgia']);
      await on.evaluate(() => document.body.lastElementChild?.remove());
      await expectMarks(on, []);
    });
  });

  describe('with the highlight painter', () => {
    it('never changes the HTML while it marks', async () => {
      const on = await open('<p>epi<b>lepsy</b> <i>fibromyalgia</i></p>');
      const before = await on.content();
      await start(on, 'highlight');
      await expectMarks(on, ['epilepsy', 'fibromyalgia']);
      expect(await on.content()).toBe(before);
    });

    it('is painted again after the page cleared the registry', async () => {
      const on = await open('<p id=p>epilepsy</p>');
      await start(on, 'highlight');
      await expectMarks(on, ['epilepsy']);
      await on.evaluate(() => CSS.highlights.clear());
      await on.evaluate(() => rooms.entryAt(10, 10));
      await expectMarks(on, ['epilepsy']);
    });

    it('tells light text on dark ground and leaves nothing behind', async () => {
      const on = await open('<div style="background:#111;color:#eee">epilepsy</div><p>epilepsy</p>');
      await start(on, 'highlight');
      await expectMarks(on, ['epilepsy', 'epilepsy']);
      expect((await markedTerms(on)).map(({ name }) => name)).toEqual([
        'sidenote-condition-dark',
        'sidenote-condition',
      ]);
      await on.evaluate(() => rooms.stop());
      expect(await on.evaluate(() => CSS.highlights.size)).toBe(0);
    });
  });
});
