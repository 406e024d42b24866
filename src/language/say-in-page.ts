import { builtPageWords } from './built-page-words.ts';
import type { Key } from './keys.ts';
import { sayFrom } from './say-from.ts';

/** For what the page script says. */
export const { say, sayCount } = sayFrom<Extract<Key, `page_${string}`>>(builtPageWords);
