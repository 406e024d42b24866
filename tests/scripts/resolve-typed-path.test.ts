import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveTypedPath } from '../../scripts/resolve-typed-path.ts';

const stood = resolve('/home/someone');

describe('a path that someone typed', () => {
  it('is relative to where they called npm', () => {
    expect(resolveTypedPath('pages', { INIT_CWD: stood })).toBe(join(stood, 'pages'));
  });

  it('stays as it is where it is absolute', () => {
    expect(resolveTypedPath(resolve('/pages'), { INIT_CWD: stood })).toBe(resolve('/pages'));
  });

  it('is relative to the current folder without npm', () => {
    expect(resolveTypedPath('pages', {})).toBe(resolve('pages'));
  });
});
