import type { Entry } from './entry.ts';
import type { Glossary } from './glossary.ts';
import { compact, foldedWords } from './lookup-words.ts';

/** One form as the look-up compares it. */
export interface Row {
  readonly id: number;
  readonly form: string;
  readonly words: string;
  readonly compact: string;
  readonly abbreviation: boolean;
  /** Absent for the name of another medicine that looks like ours. */
  readonly entry: Entry | undefined;
}

/** Every form of every entry, and the names of other medicines that look like ours. */
export function buildRows({ entries, documents }: Glossary): Row[] {
  const rows: Row[] = [];
  const add = (form: string, abbreviation: boolean, entry: Entry | undefined): void => {
    rows.push({
      id: rows.length,
      form,
      words: foldedWords(form).join(' '),
      compact: compact(form),
      abbreviation,
      entry,
    });
  };
  for (const entry of entries) {
    for (const form of new Set([entry.name, ...entry.forms.map((known) => known.text)])) {
      const known = entry.forms.find((one) => one.text === form);
      add(form, known !== undefined && isAbbreviation(known.text, known.gate), entry);
    }
  }
  for (const document of documents) for (const name of document.lookAlikes) add(name, false, undefined);
  return rows;
}

/** Abbreviations that pages define, and those never marked at all (GABA, TEN). */
function isAbbreviation(text: string, gate: Entry['forms'][number]['gate']): boolean {
  return gate === 'defined' || (gate === 'lookup' && /^[A-Z][A-Za-z\d]*[A-Z\d]$/.test(text));
}
