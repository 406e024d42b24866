import type { LookupAnswer } from './lookup-answer.ts';

/** What a screen reader hears, and everyone sees, beside or instead of results. */
export function messageOf(answer: LookupAnswer): string {
  switch (answer.kind) {
    case 'empty':
    case 'found':
      return '';
    case 'did-you-mean':
      return `No entry is spelt like this. ${answer.warning}`;
    case 'not-in-glossary':
      return `${answer.name} is not in this glossary. It is another medicine. Check the name on the box.`;
    case 'nothing-found':
      return 'Nothing found. Check the name on the box.';
  }
}
