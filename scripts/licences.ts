import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that are in the extension, with those that they bring, in order. */
function shipped(root: string, names: readonly string[], found = new Map<string, Package>()): Package[] {
  for (const name of names) {
    if (found.has(name)) continue;
    const each: Package = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    found.set(name, each);
    shipped(root, Object.keys(each.dependencies ?? {}), found);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licences of all code in the extension, ours first: their terms want them to go along. */
export function licences(root: string): string {
  const ours: Package = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const parts = shipped(root, Object.keys(ours.dependencies ?? {})).map(({ name, version, license }) => {
    const folder = join(root, 'node_modules', name);
    const [file] = globSync('{LICENSE,LICENCE,license}{,.md,.txt}', { cwd: folder }).sort();
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license}), https://www.npmjs.com/package/${name}\n\n${text}`;
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['Sidenote', readFileSync(join(root, 'LICENSE'), 'utf8').trim()].join('\n\n')}${rule}${parts.join(rule)}\n`;
}
