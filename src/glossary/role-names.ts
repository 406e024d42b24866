import type { MarkRole } from './lexicon.ts';

/** What a category is called where many of it are listed. */
export const roleNames: Readonly<Record<MarkRole, string>> = {
  medicine: 'Medicines',
  'side-effect': 'Side effects',
  caution: 'Cautions',
  condition: 'Conditions',
  care: 'Care',
  own: 'Your own terms',
};
