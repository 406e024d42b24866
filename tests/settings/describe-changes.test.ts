import { expect, it } from 'vitest';
import { describeChanges } from '../../src/settings/describe-changes.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';

const names = { entry: (id: string) => `the word ${id}`, role: (role: string) => `the category ${role}` };
const before: Settings = {
  ...defaultSettings,
  sites: { 'a.org': { on: false, painter: 'highlight' }, 'b.org': { on: false, painter: 'highlight' } },
  untrackedEntries: ['rash'],
};

it('tells a choice by what it was and what it will be', () => {
  expect(describeChanges(before, { ...before, on: false, cardColours: 'dark' }, names)).toEqual([
    { kind: 'choice', name: 'Mark words on pages', from: 'on', to: 'off' },
    { kind: 'choice', name: 'Colours of the card', from: 'like the page', to: 'dark' },
  ]);
});

it('tells a list by what comes, goes and changes, in words', () => {
  const after: Settings = {
    ...before,
    sites: { 'b.org': { on: true, painter: 'elements' }, 'c.org': { on: false, painter: 'highlight' } },
    untrackedEntries: [],
    untrackedRoles: ['care'],
    exceptions: [{ entry: 'epilepsy', text: 'fits', host: 'a.org' }],
  };
  expect(describeChanges(before, after, names)).toEqual([
    { kind: 'list', name: 'Categories that are off', added: ['the category care'], removed: [], changed: [] },
    { kind: 'list', name: 'Words that are off', added: [], removed: ['the word rash'], changed: [] },
    {
      kind: 'list',
      name: 'Words that mean something else',
      added: ['“fits” is not marked as the word epilepsy on a.org'],
      removed: [],
      changed: [],
    },
    {
      kind: 'list',
      name: 'Sites with a rule',
      added: ['c.org: off'],
      removed: ['a.org: off'],
      changed: ['b.org: on, marks by changing the page'],
    },
  ]);
});
