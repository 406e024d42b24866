import type { SourceDocument } from '../source/document.ts';
import type { Entry } from './entry.ts';
import { deriveForms, formKey } from './forms.ts';
import type { Lexicon, Term } from './lexicon.ts';

/** Entries whose words mean a seizure: they open the gate of medicines that need a context, not of side effects. */
const seizureEntries: ReadonlySet<string> = new Set(['epileptic-seizure', 'convulsion']);

/**
 * The forms that may be found on pages, each once. Where two entries share a form, the one that comes first keeps it.
 * Phrases that are not tracked go in as suppressors (without a term) where a tracked form stands inside them, so that
 * "cerebral edema" is not marked as swollen feet.
 */
export function buildLexicon(entries: readonly Entry[], documents: readonly SourceDocument[]): Lexicon {
  const patterns: { text: string; caseSensitive: boolean }[] = [];
  const terms: (Term | undefined)[] = [];
  const known = new Set<string>();
  const add = (text: string, caseSensitive: boolean, term: Term | undefined): void => {
    const key = patternKey(text, caseSensitive);
    if (known.has(key)) return;
    known.add(key);
    patterns.push({ text, caseSensitive });
    terms.push(term);
  };

  const classes = new Set(
    documents.flatMap(({ subjects }) => subjects.filter(({ isClass }) => isClass).map(({ id }) => id)),
  );
  const senses = documents.flatMap(({ otherSenses = [] }) => otherSenses);
  const ambiguous = new Set(senses.flatMap(({ words }) => words.map(formKey)));
  const untracked: string[] = [];
  for (const entry of entries) {
    const role = entry.roles[0];
    const isSeizure = seizureEntries.has(entry.id);
    for (const form of entry.forms) {
      if (form.gate === 'lookup') {
        // A combination of a medicine with others ("phenytoin, combinations") still is that medicine.
        if (role !== 'medicine') untracked.push(form.text);
        continue;
      }
      add(form.text, form.caseSensitive, {
        entry: entry.id,
        role,
        gate: form.gate,
        anchor: form.anchor,
        sense: ambiguous.has(formKey(form.text)) ? 'ambiguous' : 'sure',
        hint: classes.has(entry.id) && form.gate === 'page',
        // Medicines have their abbreviations behind `defined`; what else has capitals is a brand like Versed.
        abbreviation:
          form.gate === 'defined' || (form.caseSensitive && form.gate === 'near' && classes.has(entry.id)),
        seizure: isSeizure && form.gate !== 'near',
      });
    }
  }

  for (const { words, phrases } of senses) {
    const meant = terms[patterns.findIndex(({ text }) => words.includes(text))];
    const other: Term | undefined = meant && {
      ...meant,
      gate: 'lookup',
      anchor: false,
      seizure: false,
      sense: 'other',
    };
    for (const text of deriveForms(phrases, true)) add(text, false, other);
  }
  for (const text of untracked) if (holdsTracked(text, known)) add(text, false, undefined);
  for (const document of documents) {
    for (const text of deriveForms(document.suppressors, true)) add(text, false, undefined);
  }
  return { patterns, terms };
}

function patternKey(text: string, caseSensitive: boolean): string {
  return caseSensitive ? `=${text}` : formKey(text);
}

/** True where a run of the phrase's words, short of the whole, is itself a pattern. */
function holdsTracked(phrase: string, known: ReadonlySet<string>): boolean {
  const words = formKey(phrase).split(' ');
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from < words.length && known.has(words.slice(from, to).join(' '))) return true;
    }
  }
  return false;
}
