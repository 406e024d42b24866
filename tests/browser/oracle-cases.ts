import type { Operation, Sequence } from './oracle-sequence.ts';

type Case = readonly [name: string, sequence: Sequence];

const nothing = { do: 'track', entry: 'epilepsy', on: true } as const;

/** Each change after the page was read and has come to rest. */
function atRest(name: string, html: string, ...operations: readonly Operation[]): Case {
  const steps = [nothing, ...operations].map((operation) => ({ ...operation, next: 'check' as const }));
  return [name, { html, relevance: 'balanced', occurrences: 'every', hurried: false, steps }];
}

/** Changes in the midst of reading, which pauses at every chance. */
function whileReading(name: string, html: string, ...operations: readonly Operation[]): Case {
  const steps = [nothing, ...operations].map((operation) => ({ ...operation, next: 'microtask' as const }));
  return [name, { html, relevance: 'balanced', occurrences: 'every', hurried: true, steps }];
}

/** The same where only the first of each is marked: under each heading, or on the page. */
function firstOnly(occurrences: 'section' | 'page', [name, sequence]: Case): Case {
  return [name, { ...sequence, occurrences }];
}

const attribute = (at: number, name: string, value: string | null) =>
  ({ do: 'attribute', at, name, value }) as const;
const host = (at: number, shadow: string, light = '') =>
  ({ do: 'host', at, where: 'last', mode: 'open', shadow, light }) as const;

/** What went wrong once, as small as it could be made. */
export const cases: readonly Case[] = [
  atRest(
    'finds a word that is torn where a large page is cut into pieces',
    `<p>${'<i>x </i>'.repeat(499)}<b>lamo</b><b>trigine</b>${'<i> x</i>'.repeat(499)}</p>`,
  ),
  atRest(
    'goes on after a comment where a large page is cut into pieces',
    `<!--x-->${`<p>${'<i>x </i>'.repeat(600)}</p><!--x-->`.repeat(2)}<p>lamotrigine</p>`,
  ),
  atRest(
    'parts a word when a style makes a piece of it a box',
    '<p>epi<b>lepsy</b></p>',
    attribute(2, 'style', 'display:block'),
  ),
  atRest(
    'finds a word when a style parts it from the next',
    '<p>epilepsy<b>epi</b></p>',
    attribute(2, 'style', 'display:block'),
  ),
  atRest(
    'finds a word when a class hides what it ran into',
    '<p>epilepsy<b>epi</b></p>',
    attribute(2, 'class', 'gone'),
  ),
  atRest(
    'joins a word when a class takes its box away',
    '<p>epi<b class="box">lepsy</b></p>',
    attribute(2, 'class', null),
  ),
  atRest(
    'parts a phrase when a class makes a piece of it a box',
    '<p>lamotrigine weight <b>gain</b></p>',
    attribute(2, 'class', 'box'),
  ),
  atRest(
    'looks again when a style sheet of the page is written anew',
    '<p>epilepsy</p>',
    { do: 'sheet', css: 'p { display: none }' },
    { do: 'sheet', css: '' },
  ),
  atRest(
    'leaves a word that moves into a shadow tree of what is not read',
    '<code></code><b>epilepsy</b>',
    { do: 'host', at: 1, where: 'last', mode: 'open', shadow: '<p>x</p>', light: '' },
    { do: 'move', at: 4, to: 3, where: 'last' },
  ),
  atRest(
    'leaves shadow trees in what must not be translated',
    '<div></div>',
    host(1, '<p>epilepsy</p>'),
    attribute(1, 'translate', 'no'),
    attribute(1, 'translate', null),
  ),
  atRest(
    'marks a shadow tree that moves out of what is not read',
    '<code></code>',
    { do: 'host', at: 1, where: 'last', mode: 'open', shadow: '<p>epilepsy</p>', light: '' },
    { do: 'move', at: 1, to: 0, where: 'last' },
  ),
  atRest(
    'marks a shadow tree that moves',
    '<p></p><p></p>',
    host(1, '<p>epilepsy</p>'),
    { do: 'move', at: 1, to: 6, where: 'last' },
    { do: 'exile', at: 3, to: 0, where: 'last' },
  ),
  atRest(
    'marks in a shadow tree what the page shows through a new slot',
    '<p></p>',
    host(1, '<p></p>', 'epilepsy'),
    { do: 'insert', at: 4, where: 'last', html: '<slot></slot>' },
  ),
  atRest(
    'follows a slot that takes another name',
    '<p></p>',
    host(1, '<slot></slot>', 'epilepsy'),
    attribute(3, 'name', 'a'),
    attribute(3, 'name', null),
  ),
  atRest(
    'follows an element that takes another slot',
    '<p></p>',
    host(1, '<slot name="a"></slot>', '<b>epilepsy</b>'),
    attribute(4, 'slot', 'a'),
    attribute(4, 'slot', null),
  ),
  whileReading(
    'reads on when the part that was being read is replaced',
    'epi<b><h3>epi</h3><b>epi</b></b><p>epilepsy</p>',
    { do: 'html', at: 1, html: 'epi' },
  ),
  atRest(
    'hears of a heading that comes between',
    '<h2>lamotrigine</h2><p>dizziness</p>',
    { do: 'insert', at: 3, where: 'before', html: '<h2>More</h2>' },
    { do: 'remove', at: 2 },
  ),
  atRest('hears of the line before a list', '<p>Of lamotrigine:</p><ul><li>dizziness</ul>', {
    do: 'insert',
    at: 3,
    where: 'before',
    html: '<p>Of others:</p>',
  }),
  atRest('hears of a wrapper around a heading', '<h2>lamotrigine</h2><p>dizziness</p>', {
    do: 'wrap',
    at: 0,
    count: 1,
    tag: 'section',
  }),
  atRest(
    'hears of another class that makes a line a title',
    '<div><p>lamotrigine</p><p>dizziness</p></div>',
    attribute(2, 'class', 'other'),
  ),
  atRest(
    'hears that an element becomes a menu',
    '<p>lamotrigine and <b>x</b></p><div>lamotrigine, dizziness</div>',
    attribute(3, 'role', 'navigation'),
  ),
  atRest(
    'hears of another language',
    '<p>epilepsy</p>',
    attribute(1, 'lang', 'de'),
    attribute(1, 'lang', null),
  ),
  atRest(
    'hears of a text that makes a list of links a list',
    '<p>lamotrigine</p><h1>lamotrigine</h1><ul><li><a href="#">dizziness</a></li><li><a href="#">rash</a> x</li></ul>',
    { do: 'edit', at: 4, offset: 0, count: 2, text: '' },
  ),
  atRest('hears of words without an entry', '<p>dizziness. and lamotrigine</p>', {
    do: 'edit',
    at: 0,
    offset: 10,
    count: 1,
    text: 'Then x. Then x. ',
  }),
  atRest('hears of an empty line', 'lamotrigine<br><b>x</b><br>dizziness', { do: 'remove', at: 2 }),
  atRest('finds a ligature after a text that ends in an accent', '<p>ness\u0301</p>', {
    do: 'insert',
    at: 1,
    where: 'after',
    html: '<div><p>ness\u0301</p><p>ﬁbromyalgia</p></div>',
  }),
  atRest(
    'paints every mark in a late shadow tree whose text is not shown',
    '<h2>epilepsy</h2>',
    {
      do: 'attach',
      at: 1,
      mode: 'closed',
      html: '<div>mood stabilizer epilepsy post-epilepsy lamotrigine epilepsy weight gain</div><br>dizziness',
    },
    { do: 'attach', at: 2, mode: 'closed', html: 'x' },
  ),
  [
    'paints every mark in late shadow trees',
    {
      html: '<h2>More</h2>',
      relevance: 'generous',
      occurrences: 'every',
      hurried: false,
      steps: [
        { do: 'insert', at: 1, where: 'last', html: 'epilepsy. LTG', next: 'check' },
        {
          do: 'attach',
          at: 1,
          mode: 'closed',
          html: 'x<div>mood stabilizer epilepsy post-epilepsy (LTG)x-lamotrigine epi\u00adlepsy weight gain</div><br>dizziness',
          next: 'none',
        },
        { do: 'attach', at: 2, mode: 'closed', html: 'ra', next: 'none' },
      ],
    },
  ],
  [
    'finds a word that a late rule parts from the one before, while the last marked word goes',
    {
      html: '<b>epi</b>epilepsy<h2>lamotrigine</h2>',
      relevance: 'generous',
      occurrences: 'every',
      hurried: true,
      steps: [
        { do: 'unrule', next: 'check' },
        { do: 'sheet', css: 'b { display: none }', next: 'none' },
        { do: 'erase', at: 20, count: 1, next: 'none' },
      ],
    },
  ],
  atRest(
    'takes a heading for the end of a section once it is one',
    '<h2>lamotrigine</h2><div>More</div><p>dizziness</p>',
    attribute(2, 'role', 'heading'),
  ),
  firstOnly(
    'section',
    atRest(
      'begins a section where something becomes a heading',
      '<p>epilepsy</p><div>More</div><p>epilepsy</p>',
      attribute(2, 'role', 'heading'),
    ),
  ),
  firstOnly(
    'section',
    atRest(
      'joins two sections when the heading between them goes',
      '<p>epilepsy</p><h2>More</h2><p>epilepsy</p>',
      {
        do: 'remove',
        at: 2,
      },
    ),
  ),
  firstOnly(
    'page',
    atRest(
      'marks the next when the first goes, and the first when it comes late',
      '<p>x</p><p>epilepsy</p><p>epilepsy</p>',
      { do: 'remove', at: 2 },
      { do: 'insert', at: 0, where: 'before', html: '<p>epilepsy</p>' },
    ),
  ),
  firstOnly(
    'page',
    atRest(
      'marks what is seen when the first is hidden',
      '<p>epilepsy</p><p>epilepsy</p>',
      attribute(0, 'class', 'gone'),
    ),
  ),
  [
    'knows no section of a text that was just taken away',
    {
      html: '<p>x</p>epilepsy',
      relevance: 'balanced',
      occurrences: 'section',
      hurried: false,
      steps: [
        { ...nothing, next: 'check' },
        { do: 'remove', at: 2, next: 'none' },
        { ...nothing, next: 'check' },
      ],
    },
  ],
];

/**
 * Cases that still go wrong, by fault. While any is left, sequences are only tried when asked for by ORACLE_RUNS: they would
 * find these again and again.
 */
const faults: Readonly<Record<string, readonly string[]>> = {};
export const openCases: ReadonlySet<string> = new Set(Object.values(faults).flat());
