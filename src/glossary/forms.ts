/**
 * Spellings derived from one typed form. Every rule is deterministic and works on single words; what a rule would get
 * wrong is typed as `exact` in the source and gets its other spelling (rule 1) alone.
 *
 * 1. Spelling: behavior ↔ behaviour, edema ↔ oedema, generalized → generalised. Typed in either, but `-ize` in the US way.
 * 2. Plural: of the last word, unless the phrase has a preposition or the word cannot have one (drowsiness, epileptic).
 * 3. Hyphen: a prefix that is written three ways (anticonvulsant, anti-convulsant, anti convulsant) and a typed hyphen,
 *    which says that the closed form exists too (light-headed, lightheaded). The matcher itself reads a hyphen between
 *    letters as a space, so those two never make two forms.
 */
export function deriveForms(words: readonly string[], exact = false): string[] {
  const forms = new Set<string>();
  for (const word of words) {
    addSpellings(word, exact, forms);
    if (exact) continue;
    const several = plural(word);
    if (several !== undefined) addSpellings(several, exact, forms);
  }
  return [...forms];
}

/** Equal for two forms that the matcher cannot tell apart when case does not matter. */
export function formKey(form: string): string {
  const plain = ascii.test(form) ? form : form.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const lower = plain.toLowerCase();
  return lower.includes('-') ? lower.replace(/([^\d\W])-(?=[^\d\W])/g, '$1 ') : lower;
}

const ascii = /^[ -~]*$/;

function addSpellings(form: string, exact: boolean, forms: Set<string>): void {
  for (const spelling of spellings(form)) {
    forms.add(spelling);
    if (!exact) addHyphenVariants(spelling, forms);
  }
}

/**
 * British and American, for parts of words; a space is the start of a word ("angioedema" keeps its o). Plain strings,
 * not regular expressions: compiling twenty of those cost more than all the rest, on every page.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['behaviour', 'behavior'],
  ['tumour', 'tumor'],
  ['colour', 'color'],
  ['humour', 'humor'],
  ['labour', 'labor'],
  [' oedema', ' edema'],
  ['diarrhoea', 'diarrhea'],
  ['aesthesi', 'esthesi'],
  ['aestheti', 'estheti'],
  [' foetal', ' fetal'],
  [' foetus', ' fetus'],
  [' haemat', ' hemat'],
  [' haemorr', ' hemorr'],
  [' anaemi', ' anemi'],
  ['sulphate', 'sulfate'],
  ['counselling', 'counseling'],
  ['counsellor', 'counselor'],
];

/** American to British only: "exercise" must not become "exercize". With the letter before, "seize" and "size" stay. */
const oneWay: readonly (readonly [string, string])[] = [
  ['aliz', 'alis'],
  ['iliz', 'ilis'],
  ['oliz', 'olis'],
  ['aniz', 'anis'],
  ['oniz', 'onis'],
  ['imiz', 'imis'],
];

/** Whatever a pair could change has one of these in it; most forms have none. */
const hint =
  /io[ru]|umo|olo|abo|dema|diarrh|esthe|etal|etus|hem|haem|nem|naem|sul[fp]|counsel|[aio]liz|[ao]niz|imiz/;

function spellings(form: string): string[] {
  if (!hint.test(form)) return [form];
  let other = ` ${form}`;
  for (const [british, american] of pairs) {
    if (other.includes(british)) other = other.replace(british, american);
    else if (other.includes(american)) other = other.replace(american, british);
  }
  for (const [american, british] of oneWay) other = other.replace(american, british);
  const changed = other.slice(1);
  return changed === form ? [form] : [form, changed];
}

const smallWord = /\b(?:of|in|for|to|with|and|or|the|your|on|from|by)\b/;
const countless = /(?:s|ness|ing|ed|ic|ive|(?<!alg|esthes)ia|[^a-z])$/;

function plural(form: string): string | undefined {
  if (countless.test(form) || smallWord.test(form)) return undefined;
  if (form.endsWith('y')) return /[aeiou]y$/.test(form) ? undefined : `${form.slice(0, -1)}ies`;
  return /(?:sh|ch|x|z)$/.test(form) ? `${form}es` : `${form}s`;
}

const hyphenHint = /-|anti|non|post/;
const closedPrefix = /\b(anti|non|post)(?=[a-z]{6})/i;
const openPrefix = /\b(anti|non|post)[- ](?=[a-z]{6})/i;
const letterHyphen = /([a-z])-(?=[a-z])/gi;

function addHyphenVariants(form: string, forms: Set<string>): void {
  if (!hyphenHint.test(form)) return;
  if (openPrefix.test(form)) forms.add(form.replace(openPrefix, '$1'));
  else if (closedPrefix.test(form)) forms.add(form.replace(closedPrefix, '$1-'));
  else if (form.includes('-')) forms.add(form.replace(letterHyphen, '$1'));
}
