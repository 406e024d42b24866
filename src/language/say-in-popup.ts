import { builtPopupWords } from './built-popup-words.ts';
import type { Key } from './keys.ts';
import { sayFrom } from './say-from.ts';

type Popups = `${'popup' | 'found' | 'kept' | 'role'}_${string}`;

/** For the popup. */
export const { say, sayCount } = sayFrom<Extract<Key, Popups>>(builtPopupWords);
