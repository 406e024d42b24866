import { type Words, wordsWhere } from './catalogues.ts';

/** For what the worker says in menus, in the toolbar and in the address bar; made when the extension is built, so that no script holds more than it says. */
export const builtWorkerWords: Words = wordsWhere((key) => key.startsWith('worker_'));
