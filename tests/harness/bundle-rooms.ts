import { build, type InlineConfig, mergeConfig } from 'vite';

/**
 * Bundles a module such as `tests/browser/marking-rooms.ts` into one classic script that sets `globalThis.rooms` to its
 * exports (if any), so that rooms which need a real browser run there without the extension. `more` is given to vite besides.
 */
export async function bundleRooms(entryFile: string, more: InlineConfig = {}): Promise<string> {
  const usual: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: entryFile, formats: ['iife'], name: 'rooms' },
    },
  };
  const result = await build(mergeConfig(usual, more));
  for (const { output } of Array.isArray(result) ? result : 'output' in result ? [result] : []) {
    for (const chunk of output) {
      if (chunk.type === 'chunk')
        return `globalThis.rooms = (() => {\n${chunk.code}\nreturn typeof rooms === 'undefined' ? {} : rooms;\n})();`;
    }
  }
  throw new Error(`${entryFile} did not bundle into a script.`);
}
