import { describe, expect, it } from 'vitest';
import { planWrite } from '../../src/settings/plan-write.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { withSite } from '../../src/settings/site-rules.ts';

const turnOff = (settings: Settings): Settings => ({ ...settings, on: false });

describe('a planned write', () => {
  it.each([
    ['nothing', undefined],
    ['good settings', { ...defaultSettings }],
  ])('over %s sets nothing aside', (_about, raw) => {
    expect(planWrite(raw, turnOff)).toEqual({ settings: { ...defaultSettings, on: false } });
  });

  it.each([
    ['no object', 'x'],
    ['null', null],
    ['one damaged property', { ...defaultSettings, dwell: 'x' }],
    ['an unknown property', { ...defaultSettings, colour: 'red' }],
    ['a newer version', { ...defaultSettings, version: 2 }],
  ])('over %s sets exactly that aside', (_about, raw) => {
    const plan = planWrite(raw, turnOff);
    expect(plan.settings).toEqual({ ...defaultSettings, on: false });
    expect(plan.setAside?.raw).toBe(raw);
  });

  it('sets nothing aside the next time', () => {
    const first = planWrite('x', turnOff).settings;
    expect(
      planWrite(first, (settings) => withSite(settings, 'a.org', { on: false })).setAside,
    ).toBeUndefined();
  });

  it('stores valid settings only, whatever the change makes of them', () => {
    expect(planWrite(undefined, (settings) => ({ ...settings, dwell: 1e9 })).settings.dwell).toBe(2000);
  });
});
