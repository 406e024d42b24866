/** Someone who types of suicide or an overdose must see the crisis line before all else. */
export const crisisEntry = 'suicidal-thoughts';

/**
 * Wordings with a gap that no list of forms could hold. Doubt counts as danger: "od" is also short for once a day, and "I
 * took too much" need not be meant, but a crisis line too many harms nobody.
 */
const wordings: readonly RegExp[] = [
  /\b(took|taken|taking|take|swallowed|swallow|had) ((way |far )?too (many|much)|all (of )?(my|the|his|her|their)|all of (it|them)|a handful|(the|a) whole (box|bottle|pack|packet|strip))\b/,
  /\btoo many (\w+ )?(pills|tablets|capsules|doses|meds|medicines)\b/,
  /\b(all|whole (box|bottle|pack|packet|strip) of) (of )?(my|the|his|her|their) (\w+ )?(pills|tablets|capsules|meds|medicines|medication)\b/,
  /\b(o d|od|ods|oded|oding|over ?dos(e|es|ed|ing))\b/,
  /\b(take|taking|took|end|ending|ended) (my|his|her|their|your) (own )?li(fe|ves)\b/,
  /\b(end|ending) it( all)?$|\b(to|gonna|ll) end it\b|\bending (it|things|everything)\b|\bend (everything|it all|it now)\b/,
  /\b(no|any|reason|point|nothing|cant|can t|dont|don t|not) (\w+ ){0,3}(to|in|want to|for|go) (live|living|live for|on living|be alive|be here anymore)\b/,
  /\b(want|wants|wanted|wanna|going|gonna|wish i could|ready) (to )?die\b/,
  /\b988\b|\bsamaritans?\b|\blifeline\b|\bcrisis (line|text|help|hotline)\b/,
];

/** What the wordings miss by one slip of the finger, beside another word: "sucidal on prednisone". */
export const crisisWords: readonly string[] = ['suicide', 'suicidal', 'overdose', 'overdosed'];

/** True where folded words, in order, may be those of someone in danger. */
export function speaksOfDanger(words: readonly string[]): boolean {
  const text = words.join(' ');
  return wordings.some((wording) => wording.test(text));
}
