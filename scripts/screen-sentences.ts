import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import type { ReaderStatement } from './reader-statements.ts';
import { root } from './run-tool.ts';

/** Where words for readers are typed that no document holds. */
const screens = [
  'src/{card,options,popup,source-page,welcome}/**/*.ts',
  'src/glossary/{answer-message,lookup}.ts',
  'wxt.config.ts',
];

/** What makes a sentence one about health or about its sources. */
const aboutHealth =
  /\b(medic\w*|doctors?|pharmacists?|clinicians?|side effects?|cautions?|article|source|dose|help now|emergency|box|urgent|serious)\b/i;

/** Sentences and headings about health on the product's own pages and in the README. */
export function screenSentences(): ReaderStatement[] {
  const typed = globSync(screens, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => textsIn(path).map((text) => ({ path, text })));
  const told = readmeSentences().map((text) => ({ path: 'README.md', text }));
  const seen = new Map<string, string[]>();
  for (const { path, text } of [...typed, ...told]) {
    if (!/^[A-Z“"]/.test(text) || !aboutHealth.test(text)) continue;
    seen.set(text, [...new Set([...(seen.get(text) ?? []), path])]);
  }
  return [...seen].map(([text, paths], index) => ({ id: `P${index + 1}`, where: paths.join(', '), text }));
}

function textsIn(path: string): string[] {
  const { program } = parseSync(path, readFileSync(join(root, path), 'utf8'));
  return [...texts(program)].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Strings as a reader sees them: parts joined by `+` are one text, and … stands for what is filled in. */
function* texts(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const each of node) yield* texts(each);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const whole = wholeText(node);
  if (whole !== undefined) {
    yield whole;
    return;
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'source') yield* texts(child);
}

function wholeText(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { type, value, operator, left, right, quasis } = node as Readonly<Record<string, unknown>>;
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TemplateLiteral' && Array.isArray(quasis)) {
    return quasis.map((part: { value: { cooked: string } }) => part.value.cooked).join('…');
  }
  if (type !== 'BinaryExpression' || operator !== '+') return undefined;
  const [start, end] = [wholeText(left), wholeText(right)];
  return start !== undefined && end !== undefined ? start + end : undefined;
}

function readmeSentences(): string[] {
  return readFileSync(join(root, 'README.md'), 'utf8')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`|]/g, '')
    .split(/\n(?=\n|- |#)/)
    .flatMap((block) =>
      block
        .replace(/^\s*(?:- |#+ .*$)/gm, '')
        .replace(/\s+/g, ' ')
        .trim()
        .split(/(?<=[.!?])\s+(?=[A-Z“"])/),
    )
    .filter((sentence) => /[.!?:]$/.test(sentence));
}
