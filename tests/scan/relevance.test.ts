// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Choices, judged, texts } from './relevance-bench.ts';

/** A body, or a body with a title, and what is marked of it. */
const balanced: readonly (readonly [
  about: string,
  html: string,
  marked: readonly string[],
  title?: string,
])[] = [
  ['names anywhere', '<nav>lamotrigine</nav><p>seizure</p>', ['lamotrigine', 'seizure']],
  ['no context word without an anchor', '<p>dizziness, a rash</p>', []],
  ['no look-up word', '<h1>lamotrigine</h1><p>suicide</p>', ['lamotrigine']],
  ['no context word for a seizure', '<h1>seizure</h1><p>A seizure, dizziness</p>', ['seizure', 'seizure']],
  [
    'the same sentence, on both sides',
    '<p>dizziness, lamotrigine, rash</p>',
    ['dizziness', 'lamotrigine', 'rash'],
  ],
  ['the next sentence', '<p>Take lamotrigine. Look for a rash. Dizziness.</p>', ['lamotrigine', 'rash']],
  ['no sentence before', '<p>Dizziness. Take lamotrigine.</p>', ['lamotrigine']],
  ['no other paragraph', '<p>Take lamotrigine.</p><p>Dizziness.</p>', ['lamotrigine']],
  ['no more than 400 characters', `<p>lamotrigine ${'and so on '.repeat(50)} dizziness</p>`, ['lamotrigine']],
  [
    'lines of one list',
    '<p>lamotrigine may cause<br>dizziness<br>rash</p>',
    ['lamotrigine', 'dizziness', 'rash'],
  ],
  ['lines with tags', '<p><b>lamotrigine</b>:<br><i>a</i><br><i>rash</i></p>', ['lamotrigine', 'rash']],
  ['no line above', '<p>dizziness<br>lamotrigine</p>', ['lamotrigine']],
  ['no line after an empty one', '<p>lamotrigine<br> <br>rash</p>', ['lamotrigine']],
  ['no line after a rule', '<div>lamotrigine<hr>rash</div>', ['lamotrigine']],
  ['no line after two sentences', '<p>lamotrigine.<br>He is well.<br>A rash.</p>', ['lamotrigine']],
  ['the title', '<p>Dizziness.</p><p>lamotrigine</p>', ['Dizziness', 'lamotrigine'], 'Lamotrigine'],
  ['no title that the page does not speak of', '<p>Dizziness.</p>', [], 'Lamotrigine'],
  [
    'no title that is the site’s name',
    '<header>Lamotrigine</header><p>rash</p>',
    ['Lamotrigine'],
    'Lamotrigine',
  ],
  ['no title that compares', '<p>rash</p><p>Lamotrigine</p>', ['Lamotrigine'], 'Lamotrigine vs Other'],
  [
    'a title that compares two of ours',
    '<p>rash</p><p>Lamotrigine</p>',
    ['rash', 'Lamotrigine'],
    'Lamotrigine versus valproate',
  ],
  ['the main heading', '<h1>lamotrigine</h1><p>rash</p>', ['lamotrigine', 'rash']],
  [
    'no main heading that is the site’s name',
    '<h1><a href="/">lamotrigine</a></h1><p>rash</p>',
    ['lamotrigine'],
  ],
  [
    'a heading, to its section’s end',
    '<h2>valproate</h2><p>rash</p><h2>b</h2><p>rash</p>',
    ['valproate', 'rash'],
  ],
  ['no heading that compares', '<h2>valproate vs b</h2><p>rash</p>', ['valproate']],
  ['a list’s line', '<p>Of valproate:</p><ul><li>rash</ul>', ['valproate', 'rash']],
  ['a list’s last sentence only', '<p>Of valproate. Of b:</p><ul><li>rash</ul>', ['valproate']],
  ['no menu', '<h1>valproate</h1><nav>rash</nav><footer>rash</footer><p role=menu>rash</p>', ['valproate']],
  [
    'no links under the title',
    '<h1>valproate</h1><p>x</p><ul><li><a href=a>rash</a><li><a href=b>b</a></ul>',
    ['valproate'],
  ],
  [
    'links that an anchor introduces',
    '<p>Of valproate:</p><ul><li><a href=a>rash</a><li><a href=b>b</a></ul>',
    ['valproate', 'rash'],
  ],
  ['no references', '<h1>valproate</h1><h2>References</h2><p>A rash.</p>', ['valproate']],
  ['references beside an anchor', '<h2>References</h2><p>valproate and rash</p>', ['valproate', 'rash']],
  ['diazepam beside a seizure', '<p>diazepam for a seizure</p><p>diazepam</p>', ['diazepam', 'seizure']],
  ['diazepam under a seizure', '<h1>seizure</h1><p>diazepam</p>', ['seizure', 'diazepam']],
  ['an abbreviation spelt out', '<p>LTG</p><p>lamotrigine (LTG)</p>', ['LTG', 'lamotrigine', 'LTG']],
  ['an abbreviation spelt out after', '<p>LTG (lamotrigine)</p>', ['LTG', 'lamotrigine']],
  ['no abbreviation of its own', '<p>lamotrigine, LTG</p>', ['lamotrigine']],
  ['no abbreviation of another', '<p>valproate (LTG)</p>', ['valproate']],
  ['AED beside an anchor', '<p>AED such as valproate</p><p>AED</p>', ['AED', 'valproate']],
  ['AED spelt out', '<p>antiepileptic drug (AED)</p><p>AED</p>', ['antiepileptic drug', 'AED', 'AED']],
  ['a seizure alone', '<p>a seizure</p>', ['seizure']],
  ['no seizure where the law seizes', '<p>a drug seizure</p><p>the seizure; diazepam</p>', []],
  [
    'seizures where the law seizes and someone is ill',
    '<p>a drug seizure</p><p>the seizure</p><p>epilepsy</p>',
    ['seizure', 'epilepsy'],
  ],
  ['no AED for a seizure', '<h1>seizure</h1><p>AED and a seizure</p>', ['seizure', 'seizure']],
  [
    'no line of links under a title',
    '<h1>valproate</h1><div><a href=a>dizziness</a> | <a href=b>rash</a> | <a href=c>bipolar disorder</a></div>',
    ['valproate'],
  ],
  [
    'no text about other pages under a title',
    '<h1>valproate</h1><h2>You may also like</h2><p>dizziness</p>',
    ['valproate'],
  ],
  ['no hint without an anchor', '<p>mood stabilizer for bipolar disorder</p>', []],
  [
    'a hint, and what it treats',
    '<p>valproate</p><p>mood stabilizer for bipolar disorder</p>',
    ['valproate', 'mood stabilizer', 'bipolar disorder'],
  ],
  [
    'no side effect for a hint',
    '<p>valproate</p><p>mood stabilizer, rash</p>',
    ['valproate', 'mood stabilizer'],
  ],
];

describe('a balanced judge', () => {
  it.each(balanced.map(([about, html, marked, title = 'Page']) => ({ about, html, marked, title })))(
    'marks $about',
    async ({ html, marked, title }) => {
      expect(texts(await judged(html, { title }))).toEqual(marked);
    },
  );

  it('leaves what the reader does not track, which still speaks for others', async () => {
    expect(texts(await judged('<p>valproate and rash</p>', { untracked: 'valproate' }))).toEqual(['rash']);
  });

  it('leaves what cannot be seen, and it does not speak', async () => {
    expect(texts(await judged('<h1 data-unseen>valproate</h1><p>rash, seizure</p>'))).toEqual(['seizure']);
  });
});

describe('another language', () => {
  const html = '<p>valproate: rash, seizure</p>';
  it.each<[string, string, Choices, readonly string[]]>([
    ['declared', `<div lang=de-AT>${html}</div>`, {}, ['valproate']],
    ['detected', html, { language: 'fr' }, ['valproate']],
    [
      'declared for a part',
      `<div lang=en>${html}<div lang=fr>${html}</div></div>`,
      {},
      ['valproate', 'rash', 'seizure', 'valproate'],
    ],
    ['English, detected', html, { language: 'en-GB' }, ['valproate', 'rash', 'seizure']],
    [
      'English, declared against the detector',
      `<div lang=EN>${html}</div>`,
      { language: 'fr' },
      ['valproate', 'rash', 'seizure'],
    ],
  ])('leaves only names: %s', async (_about, body, choices, marked) => {
    expect(texts(await judged(body, choices))).toEqual(marked);
  });
});
