// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Term } from '../../src/glossary/lexicon.ts';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';
import type { Candidate } from '../../src/scan/candidate.ts';
import { findInFlow } from '../../src/scan/find-in-flow.ts';
import { createJudging } from '../../src/scan/judging.ts';
import { readFlows } from '../../src/scan/read-flows.ts';
import type { Reason } from '../../src/scan/reason.ts';
import type { Relevance } from '../../src/scan/relevance.ts';

vi.hoisted(() => {
  // No layout here: all is visible but what says otherwise.
  Element.prototype.checkVisibility = function () {
    return this.closest('[data-unseen]') === null;
  };
});

const words: readonly (Partial<Term> & { readonly text: string })[] = [
  { text: 'lamotrigine', role: 'medicine', anchor: true },
  { text: 'valproate', role: 'medicine', anchor: true },
  { text: 'LTG', entry: 'lamotrigine', role: 'medicine', gate: 'defined', abbreviation: true },
  { text: 'AED', entry: 'class', role: 'medicine', gate: 'near', abbreviation: true },
  { text: 'antiepileptic drug', entry: 'class', role: 'medicine', anchor: true },
  { text: 'mood stabilizer', entry: 'class', role: 'medicine', gate: 'page', hint: true },
  { text: 'diazepam', role: 'medicine', gate: 'near' },
  { text: 'seizure', seizure: true, sense: 'ambiguous' },
  { text: 'drug seizure', entry: 'seizure', gate: 'lookup', sense: 'other' },
  { text: 'epilepsy', seizure: true },
  { text: 'bipolar disorder', gate: 'page' },
  { text: 'dizziness', role: 'side-effect', gate: 'page' },
  { text: 'rash', role: 'side-effect', gate: 'near' },
  { text: 'suicide', role: 'side-effect', gate: 'lookup' },
];
const lens = {
  matcher: compileMatcher(
    words.map(({ text, abbreviation = false }) => ({ text, caseSensitive: abbreviation })),
  ),
  terms: words.map(
    ({ text, ...term }): Term => ({
      entry: text,
      role: 'condition',
      gate: 'any',
      anchor: false,
      seizure: false,
      hint: false,
      sense: 'sure' as const,
      abbreviation: false,
      ...term,
    }),
  ),
};

function candidates(): Candidate[] {
  const top = document.documentElement;
  const flows = readFlows(top, top, top);
  const found: Candidate[] = [];
  for (let flow = flows.next(); flow !== undefined; flow = flows.next())
    found.push(...findInFlow(flow, lens));
  return found;
}

interface Choices {
  readonly title?: string;
  readonly relevance?: Relevance;
  readonly language?: string;
  readonly untracked?: string;
}

function show(body: string, title = 'Page') {
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${body}</body>`;
}

function judgeOf({ relevance = 'balanced', language = 'en', untracked }: Choices, again = () => {}) {
  return createJudging(
    {
      document,
      lens,
      isTracked: ({ entry }) => entry !== untracked,
      relevance: () => relevance,
      occurrences: () => 'every',
      detectLanguage: async () => language,
      onError: (error) => {
        throw error;
      },
    },
    again,
  );
}

/** What is marked of a body's HTML, with the reason. */
async function judged(body: string, choices: Choices = {}): Promise<[text: string, reason: Reason][]> {
  show(body, choices.title);
  const found = candidates();
  const { promise: told, resolve } = Promise.withResolvers<void>();
  const judge = judgeOf(choices, resolve);
  judge(found);
  const isAsked = found.some(
    ({ term, notes, visible }) => visible && (term.role !== 'medicine' || term.hint) && notes.language === '',
  );
  if (isAsked) await told;
  return [...judge(found)].map(([{ mark }, reason]) => [mark.text, reason]);
}

const texts = (marked: readonly (readonly [string, Reason])[]) => marked.map(([text]) => text);

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

describe('the reason told', () => {
  it.each<[string, Reason, string, Choices?]>([
    ['of a name', { kind: 'name' }, '<p>seizure</p>'],
    ['of a word nearby', { kind: 'nearby', word: 'valproate' }, '<p>rash, valproate</p>'],
    [
      'of a word under a heading',
      { kind: 'heading', word: 'valproate' },
      '<div><p>Of valproate:</p><ul><li>rash</ul></div>',
    ],
    [
      'of a word on a page',
      { kind: 'title', word: 'Valproate' },
      '<p>rash</p><p>valproate</p>',
      { title: 'Valproate' },
    ],
    ['of a spelt out abbreviation', { kind: 'spelt-out' }, '<p>LTG</p><p>lamotrigine (LTG)</p>'],
    ['of a hint', { kind: 'page', word: 'valproate' }, '<p>mood stabilizer</p><p>valproate</p>'],
    [
      'of a word on a page, generously',
      { kind: 'page', word: 'valproate' },
      '<p>rash</p><p>valproate</p>',
      { relevance: 'generous' },
    ],
  ])('%s', async (_about, reason, html, choices) => {
    const own = ['seizure', 'rash', 'LTG', 'mood stabilizer'];
    const found = (await judged(html, choices)).find(([text]) => own.includes(text));
    expect(found?.[1]).toEqual(reason);
  });
});

describe('strict, balanced and generous', () => {
  it.each<[Relevance, readonly string[]]>([
    ['strict', ['valproate', 'rash']],
    ['balanced', ['valproate', 'rash', 'dizziness']],
    ['generous', ['valproate', 'rash', 'dizziness', 'bipolar disorder']],
  ])('%s', async (relevance, marked) => {
    const html = '<h2>valproate rash</h2><p>dizziness</p><h2>b</h2><p>bipolar disorder</p><nav>rash</nav>';
    expect(texts(await judged(html, { relevance }))).toEqual(marked);
  });

  it('each marks all that the one before does, whatever the page', () => {
    const word = fc.constantFrom(...words.map(({ text }) => text), 'and', '. Then', '(LTG)', '<br>', 'vs');
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { maxDepth: 3 },
        fc
          .tuple(fc.constantFrom('p', 'h1', 'h2', 'h3', 'nav', 'header', 'dt', 'b'), text)
          .map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
        text,
        fc
          .tuple(
            fc.constantFrom('div', 'ul', 'li', 'section', 'article', 'dl', 'dd'),
            fc.array(tie('html'), { maxLength: 4 }),
          )
          .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(
        fc.array(html, { maxLength: 5 }),
        fc.constantFrom('Page', 'lamotrigine', 'seizure'),
        (parts, title) => {
          show(parts.join(''), title);
          document.documentElement.lang = 'en';
          const found = candidates();
          document.documentElement.lang = '';
          const [strict, fair, generous] = (['strict', 'balanced', 'generous'] as const).map(
            (relevance) => new Set(judgeOf({ relevance })(found).keys()),
          );
          expect([...(strict ?? [])].filter((each) => !fair?.has(each))).toEqual([]);
          expect([...(fair ?? [])].filter((each) => !generous?.has(each))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
