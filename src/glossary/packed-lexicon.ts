import type { Lexicon, Term } from './lexicon.ts';

/**
 * A lexicon as text, small enough to be part of what every page loads: a line for each meaning, with its forms in runs that
 * open with the same three letters, written once: "levetiracetam,carnil". "drug*" stands for "drug" and "drugs": a third of
 * all forms are plurals. A run that ends in "=" keeps its capitals; the others are in small letters.
 */
export type PackedLexicon = string;

/** A lexicon whose forms are unpacked when a text comes near to them. Most pages need few. */
export interface GrowingLexicon extends Lexicon {
  readonly later: {
    /** What each run of forms opens with, and more behind it. */
    readonly runs: readonly string[];
    /** Adds the forms of a run, given by its index, at the end of `patterns` and `terms`. */
    add(run: number): void;
  };
}

const betweenRuns = '|';
const betweenForms = ',';
const betweenSigns = '/';
const plural = '*';
const capitals = '=';
const openingLength = 3;

const senses: Readonly<Record<Term['sense'], string>> = { sure: '', ambiguous: '?', other: '!' };

export function packLexicon({ patterns, terms }: Lexicon): PackedLexicon {
  const lines = new Map<string, string[][]>();
  for (const [index, { text, caseSensitive }] of patterns.entries()) {
    if (/[|,\n]|[*=]$/.test(text)) throw new Error(`A form holds a sign that packing needs: ${text}`);
    const term = packTerm(terms[index]);
    const line = lines.get(term) ?? [[], []];
    lines.set(term, line);
    line[caseSensitive ? 1 : 0]?.push(caseSensitive ? text : text.toLowerCase());
  }
  return [...lines]
    .map(([term, [anyCase = [], kept = []]]) => {
      const runs = [...packRuns(anyCase), ...packRuns(kept).map((run) => run + capitals)];
      return [term, ...runs].join(betweenRuns);
    })
    .join('\n');
}

export function openLexicon(packed: PackedLexicon): GrowingLexicon {
  const runs: string[] = [];
  const meanings: string[] = [];
  for (const line of packed.split('\n')) {
    const parts = line.split(betweenRuns);
    const meaning = parts[0] ?? '';
    for (let part = 1; part < parts.length; part++) {
      runs.push(parts[part] ?? '');
      meanings.push(meaning);
    }
  }
  const patterns: { text: string; caseSensitive: boolean }[] = [];
  const terms: (Term | undefined)[] = [];
  const known = new Map<string, Term | undefined>();
  const add = (run: number) => {
    const packedRun = runs[run] ?? '';
    const meaning = meanings[run] ?? '';
    if (!known.has(meaning)) known.set(meaning, unpackTerm(meaning));
    const term = known.get(meaning);
    const caseSensitive = packedRun.endsWith(capitals);
    for (const text of unpackRun(caseSensitive ? packedRun.slice(0, -1) : packedRun)) {
      patterns.push({ text, caseSensitive });
      terms.push(term);
    }
  };
  return { patterns, terms, later: { runs, add } };
}

/** The whole lexicon again, in another order: each form stands in it once, so the order means nothing. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const { patterns, terms, later } = openLexicon(packed);
  for (const run of later.runs.keys()) later.add(run);
  return { patterns, terms };
}

function packTerm(term: Term | undefined): string {
  if (term === undefined) return '';
  const { entry, role, gate, anchor, sense, hint, abbreviation, seizure } = term;
  const signs = `${anchor ? 'a' : ''}${hint ? 'h' : ''}${abbreviation ? 'b' : ''}${seizure ? 's' : ''}`;
  return [entry, role, gate, signs + senses[sense]].join(betweenSigns);
}

/** What stands in a packed lexicon was a term when it was packed. */
function unpackTerm(packed: string): Term | undefined {
  const [entry = '', role, gate, signs = ''] = packed.split(betweenSigns);
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

/** Runs of the forms that open with the same three letters. A form that opens otherwise is a run of its own. */
function packRuns(forms: readonly string[]): string[] {
  const byOpening = Map.groupBy(withoutPlurals(forms), (form) =>
    /^[a-z]{3}/i.test(form) ? form.slice(0, openingLength) : form,
  );
  return [...byOpening].map(([opening, run]) =>
    run.map((form, index) => (index === 0 ? form : form.slice(opening.length))).join(betweenForms),
  );
}

function withoutPlurals(forms: readonly string[]): string[] {
  const all = new Set(forms);
  const isPlural = (form: string): boolean =>
    form.endsWith('s') && all.has(form.slice(0, -1)) && !isPlural(form.slice(0, -1));
  return forms.filter((form) => !isPlural(form)).map((form) => (all.has(`${form}s`) ? form + plural : form));
}

function unpackRun(run: string): string[] {
  const opening = run.slice(0, openingLength);
  const forms: string[] = [];
  for (const part of run.split(betweenForms)) {
    const form = forms.length === 0 ? part : opening + part;
    if (form.endsWith(plural)) forms.push(form.slice(0, -1), `${form.slice(0, -1)}s`);
    else forms.push(form);
  }
  return forms;
}
