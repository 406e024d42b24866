import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licences } from '../../scripts/licences.ts';
import { root } from '../../scripts/run-tool.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  JSON.parse(read(path));

const [, shipped = '', tools = ''] = read('docs/dependencies.md').split(/^## (?:In|While) .*$/m);
/** The cells of each row; a heading's cells have no package in them. */
const rows = (text: string) =>
  [...text.matchAll(/^\| (`.*) \|$/gm)].map(([, row]) => (row ?? '').split(' | '));
const packagesIn = (text: string) =>
  rows(text).flatMap(([names]) => [...(names ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));

describe('docs/dependencies.md', () => {
  it.each([
    ['dependencies', shipped],
    ['devDependencies', tools],
  ])('names each of the %s once, and no other', (kind, text) => {
    expect(packagesIn(text).sort()).toEqual(Object.keys(json('package.json')[kind] ?? {}).sort());
  });

  it('gives each a reason', () => {
    const reasons = [...rows(shipped), ...rows(tools)].map((cells) => cells.at(-1) ?? '');
    expect(reasons.filter((reason) => reason.length < 5)).toEqual([]);
  });

  it('tells the licence under which each is given', () => {
    const told = rows(shipped).map(([name, licence]) => [name, licence]);
    const given = told.map(([name]) => {
      const { license } = json(`node_modules/${name?.replaceAll('`', '')}/package.json`);
      return [name, String(license)];
    });
    expect(told).toEqual(given);
  });
});

describe('licences.txt', () => {
  const parts = licences(root).split(/\n-{80}\n/);

  it('has ours first, then that of each package in the extension and of what it brings', () => {
    const names = parts.slice(1).map((part) => part.trim().split(' ')[0]);
    expect(parts[0]).toMatch(/^Sidenote\n\nMIT License/);
    expect(names).toEqual(expect.arrayContaining(Object.keys(json('package.json').dependencies ?? {})));
    expect(names).toEqual(expect.arrayContaining(['@floating-ui/core', '@floating-ui/utils', 'tldts-core']));
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('has the whole text of each', () => {
    expect(
      parts.filter((part) => !/permission is hereby granted|Mozilla Public License/i.test(part)),
    ).toEqual([]);
  });
});
