import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notesFor } from '../../scripts/changelog.ts';
import { root } from '../../scripts/run-tool.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const changelog = read('CHANGELOG.md');

const sample = `# Changelog

## [Unreleased]

## [1.1.0] - 2026-02-03

### Added
- A thing.

## [1.0.0] - 2026-01-02

### Fixed
- Another.

## [0.9.0] - soon

- Nothing yet.
`;

describe('the notes of a release', () => {
  it('are what stands under its heading', () => {
    expect(notesFor(sample, '1.1.0')).toBe('### Added\n- A thing.');
    expect(notesFor(sample, '1.0.0')).toBe('### Fixed\n- Another.');
  });

  it('are missing without a heading, without a date, or with nothing under it', () => {
    expect(notesFor(sample, '2.0.0')).toBeUndefined();
    expect(notesFor(sample, '0.9.0')).toBeUndefined();
    expect(notesFor('## [1.0.0] - 2026-01-02\n', '1.0.0')).toBeUndefined();
  });
});

describe('CHANGELOG.md', () => {
  it('begins with what is not released, then versions with their dates, newest first', () => {
    const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? '');
    expect(headings[0]).toBe('[Unreleased]');
    const released = headings.slice(1);
    expect(released.filter((heading) => !/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/.test(heading))).toEqual([]);
    const dates = released.map((heading) => heading.slice(-10));
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('has the sections of Keep a Changelog and no other', () => {
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    const sections = [...changelog.matchAll(/^### (.*)$/gm)].map(([, section]) => section ?? '');
    expect(sections.filter((section) => !known.includes(section))).toEqual([]);
  });
});

describe('the version', () => {
  const { version }: { version: string } = JSON.parse(read('package.json'));

  it('is a number that every store takes', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('is the lockfile’s too, and stands nowhere in the configuration', () => {
    const lock: { version: string; packages: { '': { version: string } } } = JSON.parse(
      read('package-lock.json'),
    );
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
    expect(read('wxt.config.ts')).not.toMatch(/\bversion(_name)?:/);
  });
});
