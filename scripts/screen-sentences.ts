import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import type { ReaderStatement } from './reader-statements.ts';
import { root } from './run-tool.ts';

/** Where words for readers are typed that are not translated, and that no document holds. */
const screens = [
  'src/{card,check,options,popup,source-page,welcome}/**/*.ts',
  'src/glossary/{answer-message,lookup}.ts',
];

/** Where messages of the catalogue are said. */
const speakers = ['src/**/*.ts', 'wxt.config.ts'];

/** What makes a sentence one about health or about its sources. */
const aboutHealth =
  /\b(medic\w*|doctors?|pharmacists?|clinicians?|side effects?|cautions?|article|source|dose|help now|emergency|box|urgent|serious)\b/i;

/** Sentences and headings about health on the product's own pages and in the README. */
export function screenSentences(): ReaderStatement[] {
  const typed = globSync(screens, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => textsIn(path).map((text) => ({ path, text })));
  const said = messages();
  const told = readmeSentences().map((text) => ({ path: 'README.md', text }));
  const seen = new Map<string, string[]>();
  for (const { path, text } of [...typed, ...said, ...told]) {
    if (!/^[A-Z“"]/.test(text) || !aboutHealth.test(text)) continue;
    seen.set(text, [...new Set([...(seen.get(text) ?? []), path])]);
  }
  return [...seen].map(([text, paths], index) => ({ id: `P${index + 1}`, where: paths.join(', '), text }));
}

/** What the English catalogue holds, with the files that say it; … stands for what is filled in. */
function messages(): { path: string; text: string }[] {
  const catalogue: Readonly<Record<string, { message: string }>> = JSON.parse(
    readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'),
  );
  const files = globSync(speakers, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
  return Object.entries(catalogue).flatMap(([key, { message }]) => {
    const names = [`'${key}'`, `'${key.replace(/_(one|other)$/, '')}'`, `__MSG_${key}__`];
    const text = message.replace(/\$[A-Z_]+\$/g, '…').trim();
    return files
      .filter(({ code }) => names.some((name) => code.includes(name)))
      .map(({ path }) => ({ path, text }));
  });
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
