import type { CardContent } from '../glossary/card-content.ts';
import type { CardTarget } from './card-target.ts';
import type { CardChoices } from './choices-view.ts';
import { ownContent } from './own-content.ts';

/** What the card of some words says: all of their entry, and what the reader wrote about them; or what they may mean. */
export function targetContent(
  { entry, own }: CardTarget,
  contentFor: (entry: string) => CardContent | undefined,
): CardContent | CardChoices | undefined {
  if (typeof entry !== 'string') return entry;
  const content = contentFor(entry);
  if (own === undefined) return content;
  return content === undefined ? ownContent(entry, own) : { ...content, ownNote: own.note };
}
