import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './code-file.ts';

/** Pages for readers of this repository. */
const pages = globSync(['*.md', 'bench/*.md', 'docs/**/*.md', '.github/**/*.md'], { cwd: root })
  .sort()
  .map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));
const pageNamed = (name: string) => pages.find(({ path }) => path === name)?.text ?? '';

const manifest: Readonly<Record<'scripts' | 'devDependencies', Readonly<Record<string, string>>>> =
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tools = Object.keys({ ...manifest.scripts, ...manifest.devDependencies });
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
    const programs = [...text.matchAll(/^(?:.*&& )?npx ([a-z-]+)/gm)].map(([, name]) => name ?? '');
    expect(programs.filter((name) => !tools.includes(name))).toEqual([]);
    const files = [
      ...text.matchAll(/^(?:.*&& )?(?:npx vitest|node|bash) .*?((?:tests|scripts)\/[\w./-]+)$/gm),
    ];
    expect(files.filter(([, file]) => !existsSync(join(root, file ?? '')))).toEqual([]);
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

  it('names tests that are there, by their names', () => {
    const links = [...text.matchAll(/\[(“[^\]]*”)\]\(([^)]*\.test\.ts)\)/g)];
    const missing = links.flatMap(([, names, target]) => {
      const file = readFileSync(join(root, dirname(path), target ?? ''), 'utf8');
      const all = [...(names ?? '').matchAll(/“([^”]*)”/g)].map(([, name]) => name ?? '');
      return all.filter((name) => !file.includes(name)).map((name) => `${target}: ${name}`);
    });
    expect(missing).toEqual([]);
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

describe('docs/threat-model.md', () => {
  it('names a test in each row of what is claimed', () => {
    const tables = pageNamed('docs/threat-model.md').matchAll(/^\| claim \|.*\n\|-.*\n((?:\|.*\n)+)/gm);
    const claims = [...tables].flatMap(([, rows]) => (rows ?? '').trim().split('\n'));
    expect(claims.length).toBeGreaterThan(20);
    expect(claims.filter((row) => !/\[“.*\.test\.ts\)/.test(row))).toEqual([]);
  });
});

describe('docs/browser-bugs.md', () => {
  it('has a line for each file of the product whose comments speak of one browser', () => {
    const bugs = pageNamed('docs/browser-bugs.md');
    const speaking = globSync(['{src,entrypoints}/**/*.ts', 'wxt.config.ts'], { cwd: root }).filter((path) =>
      /(\/\/|\*) .*\b(Chromium|Chrome|Firefox|Safari|Edge)\b/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(speaking).not.toEqual([]);
    expect(speaking.filter((path) => !bugs.includes(`\`${path}\``))).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = pageNamed('README.md');

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
