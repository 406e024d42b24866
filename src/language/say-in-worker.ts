import { builtWorkerWords } from './built-worker-words.ts';
import type { Key } from './keys.ts';
import { sayFrom } from './say-from.ts';

/** For what the worker says in menus, in the toolbar and in the address bar. */
export const { say, sayCount } = sayFrom<Extract<Key, `worker_${string}`>>(builtWorkerWords);
