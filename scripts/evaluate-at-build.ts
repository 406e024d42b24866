import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The modules whose values are derived from constants at some cost. */
export const builtModules = [
  'src/glossary/built-lexicon.ts',
  'src/source/packed-documents.ts',
  'src/scan/built-openers-source.ts',
  'src/scan/built-page-source.ts',
  'src/language/built-card-words.ts',
  'src/language/built-own-words.ts',
  'src/language/built-page-words.ts',
  'src/language/built-popup-words.ts',
  'src/language/built-worker-words.ts',
] as const;

/**
 * Runs modules while building and puts the values of their exports in their place, so that what is derived from constants
 * costs nothing at run time. The values must be plain JSON.
 */
export function evaluateAtBuild(...endings: readonly string[]): Plugin {
  return {
    name: 'evaluate-at-build',
    enforce: 'pre',
    async load(id) {
      const path = id.split('?')[0] ?? id;
      if (!endings.some((ending) => path.endsWith(ending))) return null;
      const values: Record<string, unknown> = await import(pathToFileURL(path).href);
      return Object.entries(values)
        .map(
          ([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
        )
        .join('\n');
    },
  };
}
