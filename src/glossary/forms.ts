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
  const forms = new Map<string, string>();
  const add = (form: string): void => {
    const key = formKey(form);
    if (!forms.has(key)) forms.set(key, form);
  };
  for (const word of words) {
    for (const form of exact ? [word] : [word, ...plural(word)]) {
      for (const spelling of [form, ...otherSpelling(form)]) {
        add(spelling);
        if (!exact) for (const variant of hyphenVariants(spelling)) add(variant);
      }
    }
  }
  return [...forms.values()];
}

/** Equal for two forms that the matcher cannot tell apart when case does not matter. */
export function formKey(form: string): string {
  const plain = /^[\x20-\x7e]*$/.test(form) ? form : form.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
}

/** British to American where that is safe inside any word, and back. */
const spellings: readonly (readonly [RegExp, string, RegExp, string])[] = [
  [/(behavi|tum|col|hum|lab)our/i, '$1or', /(behavi|tum|col|hum|lab)or(?!i)/i, '$1our'],
  [/\boedema/i, 'edema', /\bedema/i, 'oedema'],
  [/diarrhoea/i, 'diarrhea', /diarrhea/i, 'diarrhoea'],
  [/aesthe(si|ti)/i, 'esthe$1', /(?<!a)esthe(si|ti)/i, 'aesthe$1'],
  [/\bfoet/i, 'fet', /\bfet(?=al|us)/i, 'foet'],
  [/\bhaem/i, 'hem', /\bhem(?=ato|orr|oglo)/i, 'haem'],
  [/an(a)emi/i, 'anemi', /\banemi/i, 'anaemi'],
  [/sulphate/i, 'sulfate', /sulfate/i, 'sulphate'],
  [/counsell/i, 'counsel', /counsel(?=ing|or)/i, 'counsell'],
  // One way only: "exercise" must not become "exercize". Four letters before it keep "seize" and "size" whole.
  [/(\w{4}i)s(?=ation)/i, '$1z', /(\w{4}i)z(?=(e|ed|er|ers|es|ing|ation|ations)\b)/i, '$1s'],
];

function otherSpelling(form: string): string[] {
  let other = form;
  for (const [british, toAmerican, american, toBritish] of spellings) {
    if (british.test(other)) other = other.replace(british, toAmerican);
    else if (american.test(other)) other = other.replace(american, toBritish);
  }
  return other === form ? [] : [other];
}

const preposition = /(^|\s)(of|in|for|to|with|and|or|the|your|on|from|by)\s/i;
const countless = /(s|ness|ing|ed|ic|ive|al|ia|y|[^a-z])$/i;

function plural(form: string): string[] {
  if (preposition.test(form)) return [];
  if (/([^aeiou]|qu)y$/i.test(form)) return [form.replace(/y$/i, 'ies')];
  if (/(sh|ch|x|z)$/i.test(form)) return [`${form}es`];
  if (/algia$|esthesia$/i.test(form)) return [`${form}s`];
  return countless.test(form) ? [] : [`${form}s`];
}

const closedPrefix = /\b(anti|non|post)(?=\p{L}{6})/iu;
const openPrefix = /\b(anti|non|post)[- ](?=\p{L}{6})/iu;

function hyphenVariants(form: string): string[] {
  if (openPrefix.test(form)) return [form.replace(openPrefix, '$1')];
  const variants = closedPrefix.test(form) ? [form.replace(closedPrefix, '$1-')] : [];
  if (/\p{L}-\p{L}/u.test(form)) variants.push(form.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
  return variants;
}
