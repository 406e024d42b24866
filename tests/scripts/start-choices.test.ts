import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { parseStartChoices } from '../../scripts/start-choices.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidenote-start-'));
const demo = join(folder, 'demo.html');
writeFileSync(demo, '<p>demo');
writeFileSync(join(folder, 'own page.html'), '<p>own');
writeFileSync(join(folder, 'notes.txt'), 'text');
mkdirSync(join(folder, 'folder.html'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const parse = (...words: string[]) => parseStartChoices(words, demo);

describe('what npm start was asked for', () => {
  it('is the demo in Chromium without any word', () => {
    expect(parse()).toMatchObject({ kind: 'chromium', isDemo: true, target: { folder, file: 'demo.html' } });
  });

  it('takes a web address as it stands', () => {
    expect(parse('https://example.org/a?b')).toMatchObject({
      isDemo: false,
      target: { url: 'https://example.org/a?b' },
    });
  });

  it('takes a file by its path or its address', () => {
    const file = join(folder, 'own page.html');
    expect(parse(file).target).toEqual({ folder, file: 'own page.html' });
    expect(parse(pathToFileURL(file).href).target).toEqual({ folder, file: 'own page.html' });
  });

  it('takes a relative path from where the reader stood when npm was called', () => {
    vi.stubEnv('INIT_CWD', folder);
    expect(parse('own page.html').target).toEqual({ folder, file: 'own page.html' });
  });

  it('takes the browser and headless by name', () => {
    expect(parse('--firefox', '--headless')).toMatchObject({ kind: 'firefox', headless: true });
  });

  it.each([
    ['a missing file', ['missing.html'], /missing\.html is neither a file nor a web address/],
    ['a folder', [join(folder, 'folder.html')], /is not a file/],
    ['a file of another kind', [join(folder, 'notes.txt')], /is not an \.html file/],
    ['an address of another kind', ['ftp://example.org'], /only http, https and \.html files/],
    ['a broken address', ['http://['], /is not a web address/],
    ['two pages', [demo, demo], /Only one page/],
    ['two browsers', ['--firefox', '--chromium'], /Choose one browser/],
    ['an unknown option', ['--safari'], /Unknown option '--safari'/],
  ])('refuses %s in one line', (_name, words, message) => {
    expect(() => parse(...words)).toThrow(message);
    expect(() => parse(...words)).toThrow(/^[^\n]+$/);
  });
});
