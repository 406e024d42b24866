import { builtCardWords } from './built-card-words.ts';
import type { Key } from './keys.ts';
import { sayFrom } from './say-from.ts';

/** For what cards say beside the glossary. */
export const { say, sayCount } = sayFrom<Extract<Key, `card_${string}`>>(builtCardWords);
