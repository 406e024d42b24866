import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCode, root } from '../architecture/code-file.ts';

type Catalogue = Readonly<Record<string, { message: string; placeholders?: Record<string, object> }>>;

const read = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'));
const english = read('en');
const placesIn = (message: string) =>
  [...message.matchAll(/\$([A-Z_]+)\$/g)].map(([, name]) => name?.toLowerCase());

describe.each(['en', 'de'])('the catalogue “%s”', (language) => {
  const catalogue = read(language);

  it('has every key that English has, and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  it('has the places that English has, each of them declared', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(catalogue)) {
      const places = [...new Set(placesIn(message))].sort();
      expect(places, key).toEqual([...new Set(placesIn(english[key]?.message ?? ''))].sort());
      expect(Object.keys(placeholders).sort(), key).toEqual(places);
    }
  });

  it('says nothing empty, and leaves out no form of what is counted', () => {
    for (const [key, { message }] of Object.entries(catalogue)) {
      expect(message.trim(), key).not.toBe('');
      if (key.endsWith('_one')) expect(catalogue).toHaveProperty(key.replace(/one$/, 'other'));
    }
  });
});

describe('the German catalogue', () => {
  const messages = Object.entries(read('de'));

  it('has German quotation marks', () => {
    for (const [key, { message }] of messages) {
      expect(message, key).not.toMatch(/["”]/);
      expect(message.split('„').length, key).toBe(message.split('“').length);
    }
  });

  it('is a translation', () => {
    const same = messages.filter(
      ([key, { message }]) => message === english[key]?.message && /[a-z]{3}/.test(message),
    );
    // A name, and what is said alike in both.
    expect(same.map(([key]) => key)).toEqual(['manifest_name']);
  });
});

describe('keys', () => {
  const code = [...readCode('src'), ...readCode('entrypoints')];
  const said = new Set(code.flatMap(({ words }) => [...words]));
  const manifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

  it('are all said somewhere', () => {
    const unsaid = Object.keys(english).filter(
      (key) =>
        !said.has(key) && !said.has(key.replace(/_(one|other)$/, '')) && !manifest.includes(`__MSG_${key}__`),
    );
    expect(unsaid).toEqual([]);
  });

  it('that the manifest names exist', () => {
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named).not.toEqual([]);
    expect(named.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });
});
