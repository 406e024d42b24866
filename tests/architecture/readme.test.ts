import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './code-file.ts';

const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root }).sort()].map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(join(root, path), 'utf8'),
}));

const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
/** What npm does by itself. */
const npmWords = ['audit', 'ci', 'install', 'run', 'version'];

/** GitHub's address of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));
const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

describe.each(pages)('$path', ({ path, text }) => {
  it('names commands that exist', () => {
    const commands = [...text.matchAll(/\bnpm (?:run )?([a-z][a-z-]*)/g)].map(([, word]) => word ?? '');
    const unknown = commands.filter((word) => !npmWords.includes(word) && !(word in manifest.scripts));
    expect(unknown).toEqual([]);
  });

  it('links to files and headings that exist', () => {
    const links = [
      ...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g),
      ...text.matchAll(/\b(?:src|href)="([^"]+)"/g),
    ].map(([, target]) => target ?? '');
    const broken = links
      .filter((target) => !/^[a-z]+:/i.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const aim = file === '' ? path : join(dirname(path), file);
        if (!existsSync(join(root, aim))) return true;
        return anchor !== undefined && !anchorsIn(readFileSync(join(root, aim), 'utf8')).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it('names files that exist', () => {
    const named = [...text.matchAll(/`((?:src|entrypoints|scripts|tests|docs|public)\/[^`*<>\s]*)`/g)].map(
      ([, file]) => file ?? '',
    );
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  it('lists every decision', () => {
    const map = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const decisions = globSync('decisions/*.md', { cwd: join(root, 'docs') });
    expect(decisions.filter((path) => !map.includes(`](${path.replaceAll('\\', '/')})`))).toEqual([]);
  });
});

describe('comments', () => {
  it('name documents and tests that exist', () => {
    const missing = globSync('{src,entrypoints}/**/*.ts', { cwd: root }).flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/\b(?:docs|tests)\/[\w./-]+\.(?:md|ts)\b/g)]
        .filter(([named]) => !existsSync(join(root, named)))
        .map(([named]) => `${path} names ${named}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = pages[0]?.text ?? '';

  it('names the environment variables that the scripts read', () => {
    const source = readFileSync(join(root, 'scripts/find-browser.ts'), 'utf8');
    const variables = [...source.matchAll(/'((?:SIDENOTE_)?(?:CHROMIUM|FIREFOX))'/g)].map(
      ([, name]) => name ?? '',
    );
    expect(variables).toHaveLength(4);
    expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every keyboard shortcut of the manifest, and no other', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const suggested = [...config.matchAll(/default: '((?:Alt|Ctrl)\+[^']+)'/g)].map(([, keys]) => keys);
    const named = [...readme.matchAll(/\b(?:Alt|Ctrl)\+[A-Za-z+]+/g)].map(([keys]) => keys);
    expect([...new Set(named)].sort()).toEqual(suggested.sort());
  });
});
