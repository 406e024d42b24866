import { defaultSettings } from '../src/settings/settings.ts';

const text = { type: 'string' };

/** What lists and records hold; everything else is told by its standard value. */
const inside: Readonly<Record<string, unknown>> = {
  sites: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { on: { type: 'boolean' }, painter: text },
    },
  },
  untrackedRoles: { type: 'array', items: text },
  untrackedEntries: { type: 'array', items: text },
  untrackedForms: { type: 'array', items: { type: 'object', properties: { entry: text, text } } },
  ownTerms: {
    type: 'array',
    items: {
      type: 'object',
      properties: { text, note: text, wholeWord: { type: 'boolean' }, caseSensitive: { type: 'boolean' } },
    },
  },
  exceptions: {
    type: 'array',
    items: { type: 'object', properties: { entry: text, text, host: text } },
  },
};

/** What Chromium lets an administrator set (`storage.managed_schema`): the shapes; the parser of settings does the rest. */
export function managedSchema(): string {
  const { version: _, ...settings } = defaultSettings;
  const names = Object.entries(settings).map(([name, value]) => [
    name,
    inside[name] ?? { type: typeof value },
  ]);
  const properties = {
    preset: {
      title: 'Settings in the place of the standard ones',
      type: 'object',
      properties: Object.fromEntries(names),
    },
    locked: { title: 'Names of settings that cannot be changed', type: 'array', items: text },
  };
  return JSON.stringify({ type: 'object', properties }, undefined, 2);
}
