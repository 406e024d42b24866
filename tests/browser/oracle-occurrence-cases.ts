import { atRest, attribute, type Case, firstOnly, nothing } from './oracle-case.ts';

/** Another word that becomes the first of its kind. */
export const occurrenceCases: readonly Case[] = [
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
