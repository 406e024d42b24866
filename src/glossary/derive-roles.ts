import type { Fact, FactKind, Subject } from '../source/document.ts';
import type { Role } from './entry.ts';

/**
 * What a fact of a kind makes of its subjects. How the illness works in the brain, and people doing better with it, are
 * said of conditions: so a subject that only a mechanism speaks of (the brain's electrical signals) is a condition.
 */
const roleOfKind: Readonly<Record<FactKind, Role>> = {
  use: 'condition',
  mechanism: 'condition',
  benefit: 'condition',
  'side-effect': 'side-effect',
  caution: 'caution',
  care: 'care',
  timing: 'care',
  class: 'medicine',
};

/** Which role leads where a subject's facts are evenly divided. */
const order: readonly Role[] = ['medicine', 'side-effect', 'condition', 'caution', 'care'];

/**
 * Roles of a subject, leading role first: the one that most of its facts give it, except that a side effect is always
 * shown as one first (depression is a use too). A subject without facts is spoken of by safety notes: a caution.
 */
export function deriveRoles(subject: Subject, facts: readonly Fact[]): readonly [Role, ...Role[]] {
  if (subject.isClass) return ['medicine'];
  if (subject.namesKind) return [roleOfKind[subject.namesKind]];
  const counts = new Map<Role, number>();
  for (const fact of facts) {
    for (const kind of fact.alsoKind ? [fact.kind, fact.alsoKind] : [fact.kind]) {
      const role = roleOfKind[kind];
      counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  const weight = (role: Role): number => (role === 'side-effect' ? Infinity : (counts.get(role) ?? 0));
  const found = order.filter((role) => counts.has(role)).sort((a, b) => (weight(b) > weight(a) ? 1 : -1));
  const [first, ...rest] = found;
  return first ? [first, ...rest] : ['caution'];
}
