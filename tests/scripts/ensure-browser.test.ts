import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import type { Machine } from '../../scripts/this-machine.ts';

interface World {
  readonly distribution?: string;
  readonly isRoot?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Programs in /usr/bin; `stub` does not start. */
  readonly programs?: Readonly<Record<string, 'works' | 'stub'>>;
  /** What apt-get can install: packages and what their program is then. */
  readonly archive?: Readonly<Record<string, 'works' | 'stub'>>;
}

const bin = (name: string): string => join('/usr/bin', name);

function machineOf(world: World): Machine & { readonly asked: readonly string[] } {
  const programs = new Map(Object.entries(world.programs ?? {}).map(([name, how]) => [bin(name), how]));
  const asked: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin', ...world.env },
    isRoot: world.isRoot ?? true,
    distribution: world.distribution ?? 'debian',
    canRun: (path) => programs.has(path),
    starts: (path) => programs.get(path) === 'works',
    aptGet(...words) {
      asked.push(words[0] ?? '');
      if (words[0] !== 'install') return;
      const name = words.at(-1) ?? '';
      const how = world.archive?.[name];
      if (how === undefined)
        throw Object.assign(new Error(), { stderr: `Reading\nE: Unable to locate package ${name}\n` });
      programs.set(bin(name), how);
    },
    asked,
  };
}

const debian = { chromium: 'works', 'firefox-esr': 'works' } as const;

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('a browser for the tests', () => {
  it('is the one that is there', () => {
    const machine = machineOf({ programs: { 'google-chrome': 'works' }, archive: debian });
    expect(ensureBrowser('chromium', machine)).toBe(bin('google-chrome'));
    expect(machine.asked).toEqual([]);
  });

  it.each(['SIDENOTE_FIREFOX', 'FIREFOX'])('is what %s names, before all others', (variable) => {
    const programs = { firefox: 'works', nightly: 'works' } as const;
    const machine = (path: string) => machineOf({ env: { [variable]: path }, programs });
    expect(ensureBrowser('firefox', machine(bin('nightly')))).toBe(bin('nightly'));
    expect(ensureBrowser('firefox', machine('nightly'))).toBe(bin('nightly'));
    expect(() => ensureBrowser('firefox', machine('none'))).toThrow(`${variable} names none`);
  });

  it('is never a stand-in that does not start', () => {
    const programs = { 'chromium-browser': 'stub', 'google-chrome': 'works' } as const;
    expect(ensureBrowser('chromium', machineOf({ distribution: 'ubuntu', programs }))).toBe(
      bin('google-chrome'),
    );
  });

  it.each(['debian', 'ubuntu'])(
    'is installed as root on %s where the package is to be had',
    (distribution) => {
      const machine = machineOf({ distribution, archive: debian });
      expect(ensureBrowser('chromium', machine)).toBe(bin('chromium'));
      expect(ensureBrowser('firefox', machine)).toBe(bin('firefox-esr'));
    },
  );
});

describe('without a browser, one line says what to do', () => {
  it.each<[string, World, RegExp]>([
    ['without root', { isRoot: false, archive: debian }, /found: install firefox-esr \(Debian: sudo apt-get/],
    ['on another system', { distribution: 'fedora' }, /found: install firefox-esr .* set SIDENOTE_FIREFOX/],
    ['where apt-get fails', {}, /\(E: Unable to locate package firefox-esr\): install firefox-esr/],
    [
      'on Ubuntu, whose archive has no such package',
      { distribution: 'ubuntu', programs: { firefox: 'stub' } },
      /could not install firefox-esr .*: install the \.deb package of Firefox/,
    ],
    [
      'where the installed program does not start',
      { distribution: 'ubuntu', archive: { 'firefox-esr': 'stub' } },
      /not even after apt-get installed firefox-esr: install the \.deb/,
    ],
  ])('%s', (_name, world, message) => {
    const machine = machineOf(world);
    expect(() => ensureBrowser('firefox', machine)).toThrow(message);
    expect(() => ensureBrowser('firefox', machine)).toThrow(/^[^\n]+$/);
  });
});
