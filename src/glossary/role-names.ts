import type { Role } from './entry.ts';

/** What a category is called where many of it are listed. */
export const roleNames: Readonly<Record<Role, string>> = {
  medicine: 'Medicines',
  'side-effect': 'Side effects',
  caution: 'Cautions',
  condition: 'Conditions',
  care: 'Care',
};
