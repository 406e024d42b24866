import fc from 'fast-check';
import type { Operation, Pause, Sequence, Step, Unreported, Where } from './oracle-sequence.ts';

const word = fc.constantFrom(
  ...['epilepsy', 'lamotrigine', 'dizziness', 'weight gain', 'rash', 'depression', 'respiratory depression'],
  ...['fibromyalgia', 'ﬁbromyalgia', '(LTG)', 'LTG', 'mood stabilizer', 'vs', 'and', 'well. Then'],
  ...['epi\u00adlepsy', 'epi\u200blepsy', 'weight\u00a0gain', 'post-epilepsy', 'epilepsy.'],
);
/** Parts of words, so that words form and fall apart wherever two texts meet. */
const part = fc.constantFrom(
  ...[
    'epi',
    'lepsy',
    'e',
    'y',
    ' ',
    'lamo',
    'trigine',
    'dizzi',
    'ness',
    'weight',
    'gain',
    'ra',
    'sh',
    'ﬁbro',
  ],
  ...['myalgia', 'epilepsy', 'lamotrigine', 'dizziness', 'respiratory ', 'x', '-', '\u00a0', '\u00ad'],
  ...['\u200b', '\u0301', '. ', '. Then ', '\n\n', '(', ')'],
);
const text = fc.oneof(
  { arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')), weight: 4 },
  { arbitrary: part, weight: 3 },
  { arbitrary: fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')), weight: 2 },
);

const ordinaryTag = fc.constantFrom(
  ...['b', 'span', 'p', 'div', 'a', 'h1', 'h2', 'li', 'ul', 'section', 'td', 'x-part'],
);
const tag = fc.oneof(
  { arbitrary: ordinaryTag, weight: 5 },
  {
    arbitrary: fc.constantFrom(
      ...[
        'h3',
        'article',
        'nav',
        'header',
        'code',
        'sup',
        'pre',
        'button',
        'details',
        'summary',
        'slot',
        'select',
      ],
      ...['svg', 'script', 'style', 'template', 'noscript', 'textarea', 'ruby', 'rt', 'dl', 'dt', 'dd'],
    ),
    weight: 2,
  },
);
/** What speaks for a context word, and what parts them. */
const matter = fc.constantFrom(
  '<h2>lamotrigine</h2>',
  '<h2>More</h2>',
  '<p>dizziness</p>',
  '<p>Of lamotrigine:</p><ul><li>dizziness</ul>',
  '<p>Of others:</p>',
  '<dl><dt>lamotrigine<dd>dizziness</dl>',
  '<table><tr><td>lamotrigine<td>rash<tr><td>x<td>rash</table>',
  '<ul><li><a href="#">dizziness</a><li><a href="#">rash</a></ul>',
  '<b>lamotrigine</b>',
  '<br>dizziness',
  '<h1>lamotrigine</h1>',
  '<details><summary>lamotrigine</summary>dizziness</details>',
);
const wrapper = fc.constantFrom('b', 'span', 'p', 'div', 'a', 'section', 'h2', 'code', 'nav', 'li', 'x-part');
const empty = fc.constantFrom(
  '<br>',
  '<!-- x -->',
  '<wbr>',
  '<img>',
  '<hr>',
  '<input value=epilepsy>',
  '<iframe></iframe>',
);

type Attribute = readonly [name: string, value: string | null];
const values: Readonly<Record<string, readonly (string | null)[]>> = {
  hidden: ['', null],
  open: ['', null],
  contenteditable: ['', 'false', null],
  translate: ['no', 'yes', null],
  style: [
    ...['display:none', 'display:block', 'display:contents', 'visibility:hidden', 'visibility:visible'],
    null,
  ],
  class: ['gone', 'faint', 'plain', 'box', 'thin', 'loose', 'other', null],
  slot: ['a', null],
  name: ['a', null],
  role: ['heading', 'navigation', null],
};
const attribute = fc.constantFrom(
  ...Object.entries(values).flatMap(([name, each]) => each.map((value): Attribute => [name, value])),
);
const written = fc
  .option(attribute, { freq: 1, nil: undefined })
  .map((pair) => (pair === undefined || pair[1] === null ? '' : ` ${pair[0]}="${pair[1]}"`));

const { html } = fc.letrec<{ html: string; piece: string; element: string }>((tie) => ({
  html: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: text, weight: 4 },
    { arbitrary: empty, weight: 1 },
    { arbitrary: matter, weight: 1 },
    { arbitrary: tie('element'), weight: 5 },
  ),
  element: fc.tuple(tag, written, tie('html')).map(([name, attributes, inner]) => {
    // Outside a table the parser drops a cell's tags.
    if (name === 'td') return `<table><tr><td>${inner}<td>${inner}</table>`;
    return `<${name}${name === 'a' ? ' href="#"' : ''}${attributes}>${inner}</${name}>`;
  }),
}));

const at = fc.nat({ max: 25 });
const to = fc.nat({ max: 25 });
const offset = fc.nat({ max: 12 });
const count = fc.integer({ min: 1, max: 8 });
const where = fc.constantFrom<Where>('before', 'after', 'first', 'last');
const mode = fc.constantFrom<ShadowRootMode>('open', 'closed');
const css = fc.constantFrom(
  ...['b { display: none }', 'b { display: block }', '.other { visibility: hidden }', 'p { display: none }'],
  ...[
    '.gone { display: revert }',
    'body { visibility: hidden }',
    'div { display: contents }',
    'x { color: red }',
  ],
);
const is = <Name extends string>(name: Name) => fc.constant(name);

const reported: fc.Arbitrary<Operation> = fc.oneof(
  { arbitrary: fc.record({ do: is('insert'), at, where, html }), weight: 4 },
  { arbitrary: fc.record({ do: is('insert'), at, where, html: text }), weight: 3 },
  { arbitrary: fc.record({ do: is('remove'), at }), weight: 3 },
  { arbitrary: fc.record({ do: is('move'), at, to, where }), weight: 4 },
  { arbitrary: fc.record({ do: is('split'), at, offset }), weight: 2 },
  { arbitrary: fc.record({ do: is('normalize'), at }), weight: 1 },
  { arbitrary: fc.record({ do: is('edit'), at, offset, count: fc.nat({ max: 8 }), text }), weight: 3 },
  { arbitrary: fc.record({ do: is('type'), at, text }), weight: 2 },
  { arbitrary: fc.record({ do: is('erase'), at, count }), weight: 1 },
  { arbitrary: fc.record({ do: is('html'), at, html }), weight: 2 },
  { arbitrary: fc.record({ do: is('text'), at, text }), weight: 2 },
  {
    arbitrary: fc
      .tuple(at, attribute)
      .map(([at, [name, value]]) => ({ do: 'attribute' as const, at, name, value })),
    weight: 6,
  },
  { arbitrary: fc.record({ do: is('host'), at, where, mode, shadow: html, light: html }), weight: 3 },
  { arbitrary: fc.record({ do: is('clone'), at, where, html }), weight: 1 },
  {
    arbitrary: fc.record({
      do: is('import'),
      at,
      where,
      html,
      by: fc.constantFrom('adoptNode' as const, 'importNode' as const),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ do: is('exile'), at, to, where }), weight: 1 },
  { arbitrary: fc.record({ do: is('wrap'), at, count, tag: wrapper }), weight: 3 },
  { arbitrary: fc.record({ do: is('unwrap'), at }), weight: 2 },
  { arbitrary: fc.record({ do: is('title'), text }), weight: 1 },
  { arbitrary: fc.record({ do: is('sheet'), css }), weight: 1 },
  {
    arbitrary: fc.record({
      do: is('track'),
      entry: fc.constantFrom('epilepsy', 'lamotrigine', 'dizziness'),
      on: fc.boolean(),
    }),
    weight: 1,
  },
  { arbitrary: fc.constant({ do: 'rewrite' as const }), weight: 1 },
);

const unreported: fc.Arbitrary<Unreported> = fc.oneof(
  fc.record({ do: is('attach'), at, mode, html }),
  fc.record({ do: is('rule'), css }),
  fc.constant({ do: 'unrule' as const }),
);

const pause = fc.constantFrom<Pause>('none', 'none', 'microtask', 'task', 'frame', 'check');

function sequences(operation: fc.Arbitrary<Operation>, maxLength: number): fc.Arbitrary<Sequence> {
  const step = fc.tuple(operation, pause).map(([what, next]): Step => ({ ...what, next }));
  return fc.record({
    html,
    relevance: fc.constantFrom('generous' as const, 'balanced' as const, 'strict' as const),
    occurrences: fc.constantFrom('every' as const, 'section' as const, 'page' as const),
    hurried: fc.boolean(),
    steps: fc.array(step, { minLength: 1, maxLength, size: 'max' }),
  });
}

/** Sequences of changes of which a mutation observer tells. */
export const reportedSequences = sequences(reported, 16);

/** Sequences with some of which it does not. */
export const mixedSequences = sequences(
  fc.oneof({ arbitrary: unreported, weight: 2 }, { arbitrary: reported, weight: 3 }),
  6,
);
