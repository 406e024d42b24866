/** Pages that once failed, made small: what was wrong, and the HTML of the body. */
export const failedOnce: readonly (readonly [sentence: string, html: string])[] = [
  [
    'text that stands beside an empty closed tree',
    '<x-host><template shadowrootmode=closed><slot></slot></template>epilepsy',
  ],
  ['unusual letters of two texts, which the sieve took for one run', 'ß<h2>ﬁbromyalgia'],
  ['the same, with an invisible character', '&zwj;<p>épilepsy'],
  ['a shadow tree of an element of HTML’s own', '<p><template shadowrootmode=open>sh lamotrigine'],
  ['text of a group of options outside any list, which Firefox gives no box', '<optgroup>epilepsy'],
];
