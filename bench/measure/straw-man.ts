import { builtLexicon } from '../../src/glossary/built-lexicon.ts';
import { unpackLexicon } from '../../src/glossary/packed-lexicon.ts';

/** Every form of the built lexicon. */
export const allForms: readonly string[] = unpackLexicon(builtLexicon).patterns.map(({ text }) => text);

/** One alternation of all forms as whole words, as JavaScript: what someone would write on a first day. */
export function formsExpression(): string {
  const escaped = allForms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const source = `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`;
  return `new RegExp(${JSON.stringify(source)}, 'giu')`;
}

/** A walk with that expression that paints what it finds with one highlight, as JavaScript. */
export function strawMan(): string {
  return `const expression = ${formsExpression()};
    const highlight = new Highlight();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const { index, 0: text } of node.data.matchAll(expression)) {
        highlight.add(new StaticRange({ startContainer: node, startOffset: index,
          endContainer: node, endOffset: index + text.length }));
      }
    }
    CSS.highlights.set('bench', highlight)`;
}
