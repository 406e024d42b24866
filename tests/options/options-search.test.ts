// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { optionsSearch } from '../../src/options/options-search.ts';

function section(text: string, label = '') {
  const made = document.createElement('section');
  made.textContent = text;
  if (label !== '') {
    const input = document.createElement('input');
    input.setAttribute('aria-label', label);
    made.append(input);
  }
  return made;
}

describe('the search of the options', () => {
  const sites = section('Sites', 'Site to turn off');
  const card = section('The card. Colours of the card');
  const problems = section('Could not be read');
  problems.hidden = true;
  const root = optionsSearch(document, [sites, card, problems]);
  beforeEach(() => document.body.replaceChildren(root, sites, card, problems));

  function type(text: string) {
    const input = root.querySelector('input');
    if (input === null) throw new Error('There is no field.');
    input.value = text;
    input.dispatchEvent(new Event('input'));
    return [sites, card, problems].filter((each) => !each.hasAttribute('data-unmatched') && !each.hidden);
  }
  const told = () => root.querySelector('[role=status]')?.textContent;

  it('finds what speaks of all the words, in any case and order', () => {
    expect(type('CARD colours')).toEqual([card]);
    expect(told()).toBe('One part of the options speaks of this.');
  });

  it('finds the names of fields that show none', () => {
    expect(type('turn off')).toEqual([sites]);
  });

  it('says so when nothing fits, and never counts what is not shown', () => {
    expect(type('could not be read')).toEqual([]);
    expect(told()).toBe('No part of the options speaks of this.');
  });

  it('shows everything again when it is emptied', () => {
    type('colours');
    expect(type('  ')).toEqual([sites, card]);
    expect(told()).toBe('');
  });
});
