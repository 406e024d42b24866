import { builtOwnWords } from './built-own-words.ts';
import type { Key } from './keys.ts';
import { sayFrom } from './say-from.ts';

type Elsewhere = `${'card' | 'page' | 'popup' | 'role' | 'worker' | 'manifest'}_${string}`;

/** For the extension's own pages but the popup. */
export const { say, sayCount, tell } = sayFrom<Exclude<Key, Elsewhere>>(builtOwnWords);
