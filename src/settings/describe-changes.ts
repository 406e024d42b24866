import { tell as sayName } from '../language/say.ts';
import { type Names, type SettingName, type SettingWords, settingWords } from './setting-words.ts';
import type { Settings } from './settings.ts';

/** What becomes of one setting, in words for the reader. */
export type SettingChange =
  | { readonly kind: 'choice'; readonly name: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'list';
      readonly name: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
      /** As each item will be. */
      readonly changed: readonly string[];
    };

/** Says what would be different if one settings took the place of others. The order within a list is no difference. */
export function describeChanges(from: Settings, to: Settings, names: Names): readonly SettingChange[] {
  return everyWords(settingWords).flatMap(({ name: key, tell }) => {
    const name = sayName([key]);
    const [before, after] = [tell(from, names), tell(to, names)];
    if (typeof before === 'string' || typeof after === 'string')
      return before === after ? [] : [{ kind: 'choice', name, from: String(before), to: String(after) }];
    return listChange(name, before, after);
  });
}

const everyWords = (words: Readonly<Record<SettingName, SettingWords>>) => Object.values(words);

function listChange(
  name: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): SettingChange[] {
  const added = textsOf(after, (key) => !before.has(key));
  const removed = textsOf(before, (key) => !after.has(key));
  const changed = textsOf(after, (key, text) => before.has(key) && before.get(key) !== text);
  return added.length + removed.length + changed.length === 0
    ? []
    : [{ kind: 'list', name, added, removed, changed }];
}

function textsOf(
  items: ReadonlyMap<string, string>,
  which: (key: string, text: string) => boolean,
): string[] {
  return [...items].filter(([key, text]) => which(key, text)).map(([, text]) => text);
}
