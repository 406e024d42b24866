import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-tool.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const listing = read('docs/stores/listing.md');

/** The block under a heading, as it is pasted. */
function block(heading: string): string {
  const section = listing.split(`## ${heading}\n`)[1]?.split(/^## /m)[0] ?? '';
  return [...section.matchAll(/^>(?: (.*))?$/gm)].map(([, line]) => line ?? '').join('\n');
}

/** Width and height in a PNG's header, px. */
function sizeOf(path: string): [number, number] {
  const header = readFileSync(join(root, path));
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

const pictures = globSync('docs/stores/pictures/[0-9]-*.png', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

describe('the listing’s texts', () => {
  it.each([
    ['Name', 3, 45],
    ['Short description', 30, 132],
    ['Summary for Firefox', 30, 250],
    ['Long description', 250, 10_000],
  ])('“%s” has %i to %i characters, as all stores take', (heading, fewest, most) => {
    const { length } = block(heading);
    expect(length).toBeGreaterThanOrEqual(fewest);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('begin with the sentence that browsers show', () => {
    const messages = 'public/_locales/en/messages.json';
    const shown = read('wxt.config.ts') + (existsSync(join(root, messages)) ? read(messages) : '');
    expect(shown).toContain(block('Short description'));
  });

  it('say that it is no medical advice, and that nobody has reviewed it', () => {
    expect(block('Long description')).toMatch(/not medical advice/);
    expect(block('Long description')).toMatch(/No clinician has reviewed/);
    expect(block('Summary for Firefox')).toMatch(/Not medical advice/);
  });
});

describe('the listing’s pictures', () => {
  it('are those that have a caption', () => {
    const captions = [...listing.matchAll(/^\| `([0-9]-[^`]+)` \| \S/gm)].map(([, file]) => file);
    expect(pictures.map((path) => path.split('/').at(-1))).toEqual(captions);
    expect(captions.length).toBeGreaterThanOrEqual(3);
    expect(captions.length).toBeLessThanOrEqual(5);
  });

  it.each(pictures.map((path) => [path]))(
    '%s is as large as the stores want it, and small to load',
    (path) => {
      expect(sizeOf(path)).toEqual([1280, 800]);
      expect(statSync(join(root, path)).size).toBeLessThan(300_000);
    },
  );

  it.each([
    ['tile-440.png', 440, 280],
    ['logo-300.png', 300, 300],
  ])('%s is %i × %i', (file, width, height) => {
    expect(sizeOf(`docs/stores/pictures/${file}`)).toEqual([width, height]);
  });
});

describe('the icons', () => {
  it.each(globSync('public/icon*/*.png', { cwd: root }).map((path) => [path.replaceAll('\\', '/')]))(
    '%s is as large as its name says',
    (path) => {
      const size = Number(/(\d+)\.png$/.exec(path)?.[1]);
      expect(sizeOf(path)).toEqual([size, size]);
    },
  );
});
