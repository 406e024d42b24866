import { join } from 'node:path';
import { build } from 'vite';
import { builtModules, evaluateAtBuild } from '../../scripts/evaluate-at-build.ts';

const folder = join(import.meta.dirname, '../world');

/**
 * Bundles a module of `bench/world` as the extension is bundled (small names, words derived while building) into one classic
 * script that sets a global of the given name to its exports.
 */
export async function bundleForWorld(file: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [evaluateAtBuild(...builtModules)],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: join(folder, file), formats: ['iife'], name } },
  });
  for (const { output } of Array.isArray(result) ? result : 'output' in result ? [result] : []) {
    for (const chunk of output) {
      if (chunk.type === 'chunk') return `${chunk.code}\n;globalThis.${name} = ${name};`;
    }
  }
  throw new Error(`${file} did not bundle into a script.`);
}
