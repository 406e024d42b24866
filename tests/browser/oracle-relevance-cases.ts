import { atRest, attribute, type Case } from './oracle-case.ts';

/** Evidence that comes and goes elsewhere on the page. */
export const relevanceCases: readonly Case[] = [
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
  atRest(
    'takes a heading for the end of a section once it is one',
    '<h2>lamotrigine</h2><div>More</div><p>dizziness</p>',
    attribute(2, 'role', 'heading'),
  ),
];
