import type { Role } from './entry.ts';

/**
 * What an entry is to its documents: a medicine of the group, one used mainly for something else, one that only the look-up knows (near to the
 * group, or little used), the group itself, something they speak of or explain with, the word for their side effects
 * as such, or something they lack.
 */
export type Standing =
  | 'medicine'
  | 'mainly-other'
  | 'look-up'
  | 'group'
  | 'subject'
  | 'background'
  | 'side-effects'
  | 'absent';

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
  switch (standing) {
    case 'medicine':
      return `Medicine · ${group.replace(/s$/, '')}`;
    case 'mainly-other':
      return 'Medicine · used mainly for something else';
    case 'look-up':
      return 'Medicine · in the look-up only';
    case 'group':
      return 'Medicine group';
    case 'side-effects':
      return `Side effects · ${group}`;
    case 'background':
      return 'Background';
    case 'absent':
      return 'Safety note · not in the article';
    case 'subject': {
      const [main, ...rest] = roles;
      const lead = `${main ? first[main] : ''}${serious ? ' (serious)' : ''}`;
      return [lead, ...rest.map((role) => further[role])].join(' · ');
    }
  }
}

/** Says whose words the lines of a card are; never that a medicine brings anything about. */
export function attribution({ standing, group, roles }: Described): string {
  const wholeGroup = `what it says of ${group} as a whole`;
  switch (standing) {
    case 'medicine':
      return `The source article names no medicine. This is ${wholeGroup}; yours may differ.`;
    case 'mainly-other':
    case 'look-up':
      return `The source article names no medicine. This is ${wholeGroup}; it may not fit this one.`;
    case 'group':
      return `This is what the source article says of ${group}. One medicine may differ.`;
    case 'side-effects':
      return `These are the side effects that the source article lists for ${group}. ${noFrequency}`;
    case 'background':
      return `The source article mentions this where it explains ${group}. The side effects and cautions are ${wholeGroup}.`;
    case 'absent':
      return `The source article does not mention this. The lines below are ${wholeGroup}.`;
    case 'subject':
      return attributionOfSubject(roles, group, wholeGroup);
  }
}

const noFrequency = 'It does not say how often this happens.';

function attributionOfSubject([main, ...rest]: readonly Role[], group: string, wholeGroup: string): string {
  if (main === 'side-effect') {
    const also = rest.includes('condition') ? ', and also as a use' : '';
    return `The source article lists this as a side effect of ${group}${also}. ${noFrequency}`;
  }
  if (main === 'condition') {
    return `The source article lists this as a use of ${group}. The side effects and cautions are ${wholeGroup}.`;
  }
  if (main === 'caution') {
    return `The source article speaks of this in its cautions about ${group}. The side effects and other cautions are ${wholeGroup}.`;
  }
  return `The source article speaks of this in its advice about ${group}. The side effects and cautions are ${wholeGroup}.`;
}
