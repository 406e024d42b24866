import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

export const root = join(import.meta.dirname, '../..');

export interface Import {
  /** Path from the project's root for our own files, else the package's name as written. */
  readonly from: string;
  readonly isOwn: boolean;
  readonly typesOnly: boolean;
}

/** A file of the product as a parser sees it: comments are gone. */
export interface CodeFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  /** `card`, for src/card/…; empty outside src. */
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /**
   * Every name and every string in the code, members as `object.member`, calls as `called('first string')`, and
   * `import()` for a dynamic import of anything but a file of our own.
   */
  readonly words: ReadonlySet<string>;
}

export function readCode(...folders: readonly string[]): CodeFile[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort()
    .map(readCodeFile);
}

function readCodeFile(path: string): CodeFile {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const imports: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const typesOnly = entries.length > 0 && entries.every(({ isType }) => isType);
    imports.push(importOf(path, moduleRequest.value, typesOnly));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) imports.push(importOf(path, moduleRequest.value, isType));
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    imports.push(importOf(path, text.slice(moduleRequest.start + 1, moduleRequest.end - 1), false));
  }
  return {
    path,
    room: /^src\/([^/]+)\//.exec(path)?.[1] ?? '',
    lines: text.trimEnd().split('\n').length,
    imports,
    hasDefaultExport: module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default'),
    ),
    words: new Set(wordsIn(program)),
  };
}

function importOf(path: string, request: string, typesOnly: boolean): Import {
  const isOwn = request.startsWith('.');
  return {
    // `?inline`: a sheet that becomes part of the script.
    from: isOwn ? join(dirname(path), request.replace(/\?inline$/, '')).replaceAll('\\', '/') : request,
    isOwn,
    typesOnly,
  };
}

function* wordsIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const each of node) yield* wordsIn(each);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, name, value, object, property, callee, source } = node as Readonly<Record<string, unknown>>;
  if (type === 'Identifier') yield String(name);
  if (type === 'Literal' && typeof value === 'string') yield value;
  if (type === 'MemberExpression') yield `${nameOf(object)}.${nameOf(property)}`;
  if (type === 'TemplateElement') yield textOf(value);
  if (type === 'ImportExpression' && !isOwnFile(source)) yield 'import()';
  if (type === 'CallExpression') yield `${calledName(callee)}('${firstString(node)}')`;
  for (const child of Object.values(node)) yield* wordsIn(child);
}

/** True for `'./words.ts'`: it is among the imports then, and in the build. */
function isOwnFile(source: unknown): boolean {
  const { value } = source as { readonly value?: unknown };
  return typeof value === 'string' && value.startsWith('.');
}

function nameOf(node: unknown): string {
  const { name, value } = node as { readonly name?: unknown; readonly value?: unknown };
  return String(name ?? value ?? '');
}

function textOf(value: unknown): string {
  return String((value as { readonly cooked?: unknown }).cooked ?? '');
}

/** `make` in `make('p')`, `createElement` in `document.createElement('p')`. */
function calledName(callee: unknown): string {
  const { property } = callee as { readonly property?: unknown };
  return nameOf(property ?? callee);
}

function firstString(call: unknown): string {
  const { arguments: given } = call as { readonly arguments: readonly { readonly value?: unknown }[] };
  return String(given.find(({ value }) => typeof value === 'string')?.value ?? '');
}
