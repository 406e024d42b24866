import type { CardTarget } from '../card/card-target.ts';
import { shadeBehind } from '../paint/shade.ts';
import type { CardColours } from '../settings/settings.ts';

/** The colours of a card beside an element, as the reader chose. */
export function coloursAt(element: Element, chosen: CardColours): CardTarget['colours'] {
  if (chosen === 'system') return undefined;
  return chosen === 'page' ? shadeBehind(element) : chosen;
}
