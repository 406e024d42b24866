import { atRest, attribute, type Case, host } from './oracle-case.ts';

/** Shadow trees that come, move and go. */
export const treeCases: readonly Case[] = [
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
];
