import type { CardContent, Statement } from '../../src/glossary/card-content.ts';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { documents } from '../../src/source/documents.ts';

export const glossary = buildGlossary(documents);

/** The card of an entry that the glossary has. */
export function card(id: string): CardContent {
  const content = describeEntry(glossary, id);
  if (!content) throw new Error(`No entry ${id}`);
  return content;
}

export const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
export const factIds = (list: readonly Statement[]) => list.map(({ factId }) => factId);
export const ownFactIds = (list: readonly Statement[]) => factIds(list.filter(({ ofGroup }) => !ofGroup));
export const statementsOf = ({ sideEffects, cautions, uses, care, background }: CardContent) => [
  ...sideEffects,
  ...cautions,
  ...uses,
  ...care,
  ...background,
];
/** The ids of all side effects that the article lists. */
export const all14 = Array.from({ length: 14 }, (_, index) => `F${39 + index}`);
