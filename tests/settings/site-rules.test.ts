import { describe, expect, it } from 'vitest';
import { normaliseHost } from '../../src/settings/host-name.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import {
  painterFor,
  ruleFor,
  siteState,
  stateAmong,
  withDomain,
  withoutSite,
  withSite,
} from '../../src/settings/site-rules.ts';

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

describe('a whole domain', () => {
  const off = withDomain(defaultSettings, 'example.org', false);
  const exempt = withSite(off, 'www.example.org', { on: true });

  it('is kept under one name, which a frame compares with the end of its own', () => {
    expect(off.sites).toEqual({ '*.example.org': { on: false, painter: 'highlight' } });
  });

  it.each([
    ['example.org', 'off-here', 'domain'],
    ['www.example.org', 'off-here', 'domain'],
    ['a.b.EXAMPLE.org.', 'off-here', 'domain'],
    ['badexample.org', 'on', 'none'],
    ['example.org.net', 'on', 'none'],
    ['org', 'on', 'none'],
    ['', 'on', 'none'],
  ] as const)('covers its own hosts alone: %s', (host, state, from) => {
    expect(siteState(off, host)).toBe(state);
    expect(ruleFor(off, host).from).toBe(from);
  });

  it('leaves out a host that has a rule of its own, and not those below that host', () => {
    expect(siteState(exempt, 'www.example.org')).toBe('on');
    expect(siteState(exempt, 'example.org')).toBe('off-here');
    expect(siteState(exempt, 'a.www.example.org')).toBe('off-here');
  });

  it('has exceptions of its own, of which the nearest counts', () => {
    const settings = withSite(off, '*.shop.example.org', { on: true });
    expect(siteState(settings, 'a.shop.example.org')).toBe('on');
    expect(siteState(settings, 'example.org')).toBe('off-here');
  });

  it('takes what single hosts said of on and off, and leaves their painters', () => {
    const painted = withSite(exempt, 'a.example.org', { on: true, painter: 'elements' });
    expect(withDomain(painted, 'example.org', false).sites).toEqual({
      '*.example.org': { on: false, painter: 'highlight' },
      'a.example.org': { on: false, painter: 'elements' },
    });
    expect(withDomain(painted, 'example.org', true).sites).toEqual({
      'a.example.org': { on: true, painter: 'elements' },
    });
  });

  it('keeps no rule for a host that says what the domain says', () => {
    expect(withSite(exempt, 'www.example.org', { on: false }).sites).toEqual(off.sites);
    expect(withoutSite(exempt, 'www.example.org').sites).toEqual(off.sites);
  });
});

describe('only on chosen sites', () => {
  const chosen = withSite({ ...defaultSettings, sitesMode: 'chosen' }, 'example.org', { on: true });

  it('is on for them alone', () => {
    expect(chosen.sites).toEqual({ 'example.org': { on: true, painter: 'highlight' } });
    expect(siteState(chosen, 'example.org')).toBe('on');
    expect(siteState(chosen, 'www.example.org')).toBe('off-here');
    expect(siteState(chosen, '')).toBe('off-here');
    expect(withSite(chosen, 'example.org', { on: false }).sites).toEqual({});
  });

  it.each([
    [['ads.example', 'example.org'], 'on'],
    [['example.org', 'news.example'], 'on'],
    [['ads.example', 'news.example'], 'off-here'],
    [['off.example', 'example.org'], 'off-here'],
    [[], 'off-here'],
  ] as const)('asks the pages around a frame: %j', (hosts, state) => {
    const against = {
      ...chosen,
      sites: { ...chosen.sites, 'off.example': { on: false, painter: 'highlight' } },
    } as const;
    expect(stateAmong(against, hosts)).toBe(state);
  });
});
