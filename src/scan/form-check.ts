import { lowerCase, plainText } from '../matcher/fold.ts';

interface EntryForm {
  readonly entry: string;
  readonly text: string;
}

/** Tells whether words on a page are one of the forms given, however they are written there. */
export function createFormCheck(forms: () => readonly EntryForm[]): (entry: string, text: string) => boolean {
  let last: { readonly of: readonly EntryForm[]; readonly keys: ReadonlySet<string> } | undefined;
  return (entry, text) => {
    const now = forms();
    if (now.length === 0) return false;
    if (last?.of !== now) last = { of: now, keys: new Set(now.map((form) => keyOf(form.entry, form.text))) };
    return last.keys.has(keyOf(entry, text));
  };
}

function keyOf(entry: string, text: string): string {
  return `${entry}\n${lowerCase(plainText(text)).trim()}`;
}
