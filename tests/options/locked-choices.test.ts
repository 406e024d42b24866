// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { parsePolicy } from '../../src/settings/policy.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { writeSettingsFile } from '../../src/settings/settings-file.ts';
import { memoryStore, the } from '../popup/fake-world.ts';
import { changed } from './changed-settings.ts';
import { chooseFile, openOptions } from './open-options.ts';

describe('what an administrator has locked', () => {
  it('cannot be changed, with a sentence why, and comes back when it is free', async () => {
    const names = Object.keys(defaultSettings).filter((name) => name !== 'version');
    const { store } = await openOptions(memoryStore(changed));
    const enabled = () =>
      [
        ...document.querySelectorAll<HTMLInputElement>('main .section:not(.data, .keys) :is(input, button)'),
      ].filter(
        (control) =>
          !control.disabled &&
          control.closest('[hidden]') === null &&
          !/filter|save-sites/.test(control.className),
      );
    const before = enabled().length;
    store.lock(parsePolicy({ locked: names }, parseSettings)?.locked ?? []);
    expect(enabled()).toEqual([]);
    expect(document.querySelectorAll('.locked').length).toBeGreaterThan(5);
    expect(the('.master').textContent).toMatch(/Whoever manages this browser has set this/);
    store.lock([]);
    expect(enabled()).toHaveLength(before);
    expect(document.querySelector('.locked')).toBeNull();
  });

  it('is not said to change by a file', async () => {
    const { store } = await openOptions();
    store.lock(['dwell']);
    const preview = () => the('.data .import-preview').textContent ?? '';
    chooseFile('#import-file', writeSettingsFile(changed, '2026-11-23T10:00:00.000Z'));
    await vi.waitFor(() => expect(preview()).toContain('Sites with a rule'));
    expect(preview()).not.toContain('Wait before');
  });
});
