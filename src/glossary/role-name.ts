import { say } from '../language/say-in-popup.ts';
import type { MarkRole } from './lexicon.ts';

const names = {
  medicine: 'role_medicine',
  'side-effect': 'role_side_effect',
  caution: 'role_caution',
  condition: 'role_condition',
  care: 'role_care',
  own: 'role_own',
} as const;

/** What a category is called where many of it are listed. */
export function roleName(role: MarkRole): string {
  return say(names[role]);
}
