import type { Lexicon, Term } from './lexicon.ts';

/**
 * A lexicon as text, small enough to be part of what every page loads: a line for each meaning, with its forms, then those
 * that keep their capitals. "drug*" stands for "drug" and "drugs": a third of all forms are plurals.
 */
export type PackedLexicon = string;

const between = '|';
const plural = '*';

const senses: Readonly<Record<Term['sense'], string>> = { sure: '', ambiguous: '?', other: '!' };

export function packLexicon({ patterns, terms }: Lexicon): PackedLexicon {
  const lines = new Map<string, { anyCase: string[]; capitals: string[] }>();
  for (const [index, { text, caseSensitive }] of patterns.entries()) {
    if (/[|\t\n]|\*$/.test(text)) throw new Error(`A form holds a sign that packing needs: ${text}`);
    const term = packTerm(terms[index]);
    const line = lines.get(term) ?? { anyCase: [], capitals: [] };
    lines.set(term, line);
    line[caseSensitive ? 'capitals' : 'anyCase'].push(text);
  }
  return [...lines]
    .map(([term, { anyCase, capitals }]) => [term, packForms(anyCase), packForms(capitals)].join('\t'))
    .join('\n');
}

/** The lexicon again, in another order: each form stands in it once, so the order means nothing. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const patterns: { text: string; caseSensitive: boolean }[] = [];
  const terms: (Term | undefined)[] = [];
  for (const line of packed.split('\n')) {
    const [name = '', anyCase = '', capitals = ''] = line.split('\t');
    const term = unpackTerm(name);
    for (const [forms, caseSensitive] of [[anyCase, false] as const, [capitals, true] as const]) {
      for (const text of unpackForms(forms)) {
        patterns.push({ text, caseSensitive });
        terms.push(term);
      }
    }
  }
  return { patterns, terms };
}

function packTerm(term: Term | undefined): string {
  if (term === undefined) return '';
  const { entry, role, gate, anchor, sense, hint, abbreviation, seizure } = term;
  const signs = `${anchor ? 'a' : ''}${hint ? 'h' : ''}${abbreviation ? 'b' : ''}${seizure ? 's' : ''}`;
  return [entry, role, gate, signs + senses[sense]].join(between);
}

/** What stands in a packed lexicon was a term when it was packed. */
function unpackTerm(packed: string): Term | undefined {
  const [entry = '', role, gate, signs = ''] = packed.split(between);
  if (entry === '') return undefined;
  return {
    entry,
    role: role as Term['role'],
    gate: gate as Term['gate'],
    anchor: signs.includes('a'),
    sense: signs.includes('?') ? 'ambiguous' : signs.includes('!') ? 'other' : 'sure',
    hint: signs.includes('h'),
    abbreviation: signs.includes('b'),
    seizure: signs.includes('s'),
  };
}

function packForms(forms: readonly string[]): string {
  const all = new Set(forms);
  const isPlural = (form: string) => form.endsWith('s') && all.has(form.slice(0, -1));
  return forms
    .filter((form) => !isPlural(form) || all.has(`${form}s`))
    .map((form) => (!isPlural(form) && all.has(`${form}s`) ? form + plural : form))
    .join(between);
}

function unpackForms(packed: string): string[] {
  if (packed === '') return [];
  return packed
    .split(between)
    .flatMap((form) => (form.endsWith(plural) ? [form.slice(0, -1), `${form.slice(0, -1)}s`] : [form]));
}
