import { atRest, attribute, type Case, whileReading } from './oracle-case.ts';

/** Pieces of words that join and part. */
export const textCases: readonly Case[] = [
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
  whileReading(
    'reads on when the part that was being read is replaced',
    'epi<b><h3>epi</h3><b>epi</b></b><p>epilepsy</p>',
    { do: 'html', at: 1, html: 'epi' },
  ),
  atRest('finds a ligature after a text that ends in an accent', '<p>ness\u0301</p>', {
    do: 'insert',
    at: 1,
    where: 'after',
    html: '<div><p>ness\u0301</p><p>ﬁbromyalgia</p></div>',
  }),
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
];
