import type { Role } from './entry.ts';

/** What an entry is to its documents: a medicine, the group itself, something they speak of, or something they lack. */
export type Standing = 'medicine' | 'group' | 'subject' | 'background' | 'absent';

/** What a card needs to know to say what its entry is. */
export interface Described {
  readonly standing: Standing;
  /** The group's name as it stands in a sentence: "anticonvulsants". */
  readonly group: string;
  readonly roles: readonly Role[];
  readonly serious: boolean;
}

const first: Readonly<Record<Role, string>> = {
  medicine: 'Medicine',
  'side-effect': 'Side effect',
  caution: 'Caution',
  condition: 'Condition · listed as a use',
  care: 'Care',
};

const further: Readonly<Record<Role, string>> = {
  medicine: 'also a medicine',
  'side-effect': 'also listed as a side effect',
  caution: 'also a caution',
  condition: 'also listed as a use',
  care: 'also in the advice',
};

/** "Medicine · anticonvulsant", "Side effect (serious) · also listed as a use". */
export function roleLine({ standing, group, roles, serious }: Described): string {
  if (standing === 'medicine') return `Medicine · ${group.replace(/s$/, '')}`;
  if (standing === 'group') return 'Medicine group';
  if (standing === 'background') return 'Background';
  if (standing === 'absent') return 'Safety note · not in the article';
  const [main, ...rest] = roles;
  const name = main === undefined ? '' : first[main];
  return [serious ? `${name} (serious)` : name, ...rest.map((role) => further[role])].join(' · ');
}

/** Says whose words the lines of a card are; never that a medicine brings anything about. */
export function attribution({ standing, group, roles }: Described): string {
  const wholeGroup = `what it says of ${group} as a whole`;
  if (standing === 'medicine') {
    return `The source article names no medicine. This is ${wholeGroup}; yours may differ.`;
  }
  if (standing === 'group')
    return `This is what the source article says of ${group}. One medicine may differ.`;
  if (standing === 'absent') {
    return `The source article does not mention this. The lines below are ${wholeGroup}.`;
  }
  if (standing === 'background') {
    return `The source article mentions this where it explains ${group}. The side effects and cautions are ${wholeGroup}.`;
  }
  const [main, ...rest] = roles;
  if (main === 'side-effect') {
    const alsoUse = rest.includes('condition') ? ', and also as a use' : '';
    return `The source article lists this as a side effect of ${group}${alsoUse}. It does not say how often it happens.`;
  }
  const place =
    main === 'condition'
      ? `lists this as a use of ${group}`
      : main === 'caution'
        ? `speaks of this in its cautions about ${group}`
        : `speaks of this in its advice about ${group}`;
  return `The source article ${place}. The side effects and other cautions are ${wholeGroup}.`;
}
