import { describe, expect, it } from 'vitest';
import { normaliseHost } from '../../src/settings/host-name.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { painterFor, siteState, withSite } from '../../src/settings/site-rules.ts';

describe('a host name', () => {
  it.each([
    ['Example.ORG', 'example.org'],
    ['example.org.', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['[::1]', '[::1]'],
    ['localhost', 'localhost'],
    ['', undefined],
    ['.', undefined],
    ['a b', undefined],
    ['a/b', undefined],
    ['a@b', undefined],
    ['a?b', undefined],
    [`${'a.'.repeat(200)}org`, undefined],
  ])('has one spelling: %s', (host, name) => {
    expect(normaliseHost(host)).toBe(name);
  });
});

describe('a site', () => {
  it('is on, with the highlight painter, without a rule', () => {
    expect(siteState(defaultSettings, 'example.org')).toBe('on');
    expect(painterFor(defaultSettings, 'example.org')).toBe('highlight');
  });

  it.each(['constructor', '__proto__', 'toString', ''])('has no rule by accident: "%s"', (host) => {
    expect(siteState(defaultSettings, host)).toBe('on');
  });

  it('is off by its rule, however the host is spelt, and no other site with it', () => {
    const settings = withSite(defaultSettings, 'Example.org.', { on: false });
    expect(siteState(settings, 'EXAMPLE.ORG')).toBe('off-here');
    expect(siteState(settings, 'www.example.org')).toBe('on');
  });

  it.each(['__proto__', 'constructor'])('can be called "%s"', (host) => {
    const settings = withSite(withSite(defaultSettings, host, { on: false }), 'a.org', { on: false });
    expect(siteState(settings, host)).toBe('off-here');
  });

  it('is off with everything, whatever its rule says', () => {
    expect(siteState({ ...defaultSettings, on: false }, 'example.org')).toBe('off-everywhere');
  });

  it('keeps its painter while it is off', () => {
    const settings = withSite(withSite(defaultSettings, 'a.org', { painter: 'elements' }), 'a.org', {
      on: false,
    });
    expect(settings.sites).toEqual({ 'a.org': { on: false, painter: 'elements' } });
    expect(painterFor(settings, 'a.org')).toBe('elements');
  });

  it('needs no rule any more when it is on with the highlight painter', () => {
    const settings = withSite(withSite(defaultSettings, 'a.org', { on: false }), 'a.org', { on: true });
    expect(settings.sites).toEqual({});
  });

  it('without a host name keeps no rule', () => {
    expect(withSite(defaultSettings, '', { on: false })).toBe(defaultSettings);
  });

  it('takes the place of the first rule where the list is full', () => {
    const rules = Array.from(
      { length: 5000 },
      (_, i) => [`s${i}.org`, { on: false, painter: 'highlight' }] as const,
    );
    const full = { ...defaultSettings, sites: Object.fromEntries(rules) };
    const settings = withSite(full, 'new.org', { on: false });
    expect(Object.keys(settings.sites)).toHaveLength(5000);
    expect(siteState(settings, 'new.org')).toBe('off-here');
    expect(siteState(settings, 's0.org')).toBe('on');
    expect(siteState(settings, 's1.org')).toBe('off-here');
  });
});
