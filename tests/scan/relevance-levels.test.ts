// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relevance } from '../../src/scan/relevance.ts';
import { candidates, judged, judgeOf, show, texts, words } from './relevance-bench.ts';

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
