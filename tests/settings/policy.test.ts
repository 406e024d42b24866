import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { planWrite } from '../../src/settings/plan-write.ts';
import * as policies from '../../src/settings/policy.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

const parsePolicy = (raw: unknown) => policies.parsePolicy(raw, parseSettings);
const parseManaged = (raw: unknown, policy: policies.Policy | undefined) =>
  policies.parseManaged(raw, policy, parseSettings);
const ward = { preset: { dwell: 1000, relevance: 'strict' }, locked: ['relevance', 'sites'] };
const policy = parsePolicy(ward);

describe('what an administrator wrote', () => {
  it.each([
    ['nothing', undefined],
    ['no object', 'x'],
    ['an empty object', {}],
    ['other names', { preset: { colour: 1, version: 3 }, locked: ['colour', 'version', 7, 'constructor'] }],
    ['lists in the wrong places', { preset: [], locked: {} }],
  ])('says nothing where it is %s', (_about, raw) => {
    expect(parsePolicy(raw)).toBeUndefined();
  });

  it('counts as far as it is good', () => {
    expect(parsePolicy({ preset: { dwell: 1e9, on: false }, locked: ['on', 'on', 'x'] })).toEqual({
      preset: { dwell: 2000, on: false },
      locked: ['on'],
    });
  });

  it('comes back from storage as it went', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });
});

describe('settings under a policy', () => {
  it('are the preset where nothing is stored', () => {
    const { settings, locked, problems } = parseManaged(undefined, policy);
    expect(settings).toEqual({ ...defaultSettings, dwell: 1000, relevance: 'strict' });
    expect(locked).toEqual(['relevance', 'sites']);
    expect(problems).toEqual([]);
  });

  it('are what the reader chose, but for what is locked', () => {
    const raw = { ...defaultSettings, dwell: 5, relevance: 'generous', sites: { 'a.org': { on: false } } };
    const { settings } = parseManaged(raw, policy);
    expect(settings).toMatchObject({ dwell: 5, relevance: 'strict', sites: {} });
  });

  it('have the standard value where something is locked and not preset', () => {
    const { settings } = parseManaged({ version: 1, on: false }, parsePolicy({ locked: ['on'] }));
    expect(settings.on).toBe(true);
  });

  it('keep what the reader had chosen underneath, and change in the rest', () => {
    const raw = { ...defaultSettings, relevance: 'generous' };
    const plan = planWrite(raw, (now) => ({ ...now, dwell: 7, relevance: 'balanced' }), policy);
    expect(plan.settings).toMatchObject({ dwell: 7, relevance: 'generous' });
    expect(plan.refused).toBeUndefined();
    expect(parseManaged(plan.settings, undefined).settings.relevance).toBe('generous');
  });

  it('refuse a change to what is locked alone', () => {
    expect(planWrite(undefined, (now) => ({ ...now, relevance: 'balanced' }), policy).refused).toBe(true);
    expect(planWrite(undefined, (now) => ({ ...now, dwell: 1 }), policy).refused).toBeUndefined();
    expect(planWrite(undefined, (now) => now, policy).refused).toBeUndefined();
  });
});
