import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserKind } from './find-browser.ts';
import { resolveTypedPath } from './resolve-typed-path.ts';

/** What `npm start` was asked for. */
export interface StartChoices {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  /** True where no page was named: the demo must show marks. */
  readonly isDemo: boolean;
  /** A file is served from its own folder on 127.0.0.1: extensions do not run on `file:` addresses by themselves. */
  readonly target: { readonly url: string } | { readonly folder: string; readonly file: string };
}

const usage = 'Usage: npm start -- [address or .html file] [--chromium | --firefox] [--headless]';

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function parseTarget(word: string, demoPage: string): StartChoices['target'] {
  if (/^https?:/i.test(word)) {
    if (!URL.canParse(word)) throw new Error(`${word} is not a web address.`);
    return { url: word };
  }
  let path = word === '' ? demoPage : word;
  if (/^file:/i.test(path)) {
    if (!URL.canParse(path)) throw new Error(`${word} is not an address of a file.`);
    path = fileURLToPath(path);
  } else if (/^[a-z][a-z0-9+.-]+:/i.test(path) && !/^[a-z]:[\\/]/i.test(path)) {
    throw new Error(`${word} cannot be opened: only http, https and .html files can.`);
  }
  const file = resolveTypedPath(path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined)
    throw new Error(`${word} is neither a file nor a web address (http://… or https://…).`);
  if (!found.isFile()) throw new Error(`${word} is not a file.`);
  if (!/\.x?html?$/i.test(file)) throw new Error(`${word} is not an .html file.`);
  return { folder: dirname(file), file: basename(file) };
}

/** Reads the command line. Throws an error whose message is the one line to show. */
export function parseStartChoices(words: readonly string[], demoPage: string): StartChoices {
  const options = {
    chromium: { type: 'boolean' },
    firefox: { type: 'boolean' },
    headless: { type: 'boolean' },
  } as const;
  const parse = () => {
    try {
      return parseArgs({ args: [...words], options, allowPositionals: true });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
      throw new Error(`${reason}. ${usage}`);
    }
  };
  const { values, positionals } = parse();
  if (values.chromium && values.firefox) throw new Error(`Choose one browser. ${usage}`);
  if (positionals.length > 1) throw new Error(`Only one page can be opened. ${usage}`);
  return {
    kind: values.firefox ? 'firefox' : 'chromium',
    headless: values.headless === true || !hasDisplay(),
    isDemo: positionals.length === 0,
    target: parseTarget(positionals[0] ?? '', demoPage),
  };
}
