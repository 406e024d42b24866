import { normaliseHost } from './host-name.ts';
import type { Exception, Settings } from './settings.ts';

/** More than anyone sets by hand. */
export const mostExceptions = 2000;

/** Settings in which a word is not marked as an entry, on one site or, without a host, everywhere. */
export function withException(settings: Settings, exception: Exception): Settings {
  const own = spelt(exception);
  if (own === undefined) return settings;
  const others = settings.exceptions.filter((other) => !isSame(other, own));
  return { ...settings, exceptions: [...others.slice(1 - mostExceptions), own] };
}

export function withoutException(settings: Settings, exception: Exception): Settings {
  const own = spelt(exception);
  return {
    ...settings,
    exceptions: settings.exceptions.filter((other) => own === undefined || !isSame(other, own)),
  };
}

/** Tells which words are not marked as which entries on a page, whose own host is among those given. */
export function exceptionsOn(
  settings: Settings,
  hosts: readonly string[],
): (entry: string, text: string) => boolean {
  const names = hosts.map(normaliseHost);
  const here = settings.exceptions.filter(({ host }) => host === undefined || names.includes(host));
  if (here.length === 0) return () => false;
  const keys = new Set(here.map(({ entry, text }) => keyOf(entry, text)));
  return (entry, text) => keys.has(keyOf(entry, text));
}

/** The one spelling of an exception; undefined for what is none. */
export function spelt({ entry, text, host }: Exception): Exception | undefined {
  if (host === undefined) return { entry, text: plain(text) };
  const name = normaliseHost(host);
  return name === undefined ? undefined : { entry, text: plain(text), host: name };
}

const plain = (text: string) => text.trim().toLowerCase();
const keyOf = (entry: string, text: string) => `${entry}\n${plain(text)}`;

function isSame(a: Exception, b: Exception): boolean {
  return a.entry === b.entry && a.text === b.text && a.host === b.host;
}
