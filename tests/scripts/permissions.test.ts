import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { justifiedPermissions } from '../../scripts/justified-permissions.ts';
import { root } from '../../scripts/run-tool.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const rows = justifiedPermissions(read('docs/stores/permissions.md'));

describe('docs/stores/permissions.md', () => {
  it('justifies each permission once', () => {
    const names = rows.map(({ permission }) => permission);
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual([...new Set(names)]);
  });

  it('justifies in no more characters than a store’s form takes', () => {
    expect(rows.filter(({ why }) => why.length < 80 || why.length > 1000)).toEqual([]);
  });

  it('says of each what fails without it', () => {
    expect(rows.filter(({ without }) => without.length < 5)).toEqual([]);
  });

  it('agrees with the privacy policy, which readers see', () => {
    const policy = read('docs/privacy.md');
    const told = [...policy.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) => [
      ...(cell ?? '').matchAll(/`(\w+)`/g),
    ]);
    expect(told.map(([, name]) => name).sort()).toEqual(rows.map(({ permission }) => permission).sort());
  });
});
