import type { MentionsIn } from '../card/link-mentions.ts';
import type { Card } from '../card/start-card.ts';
import type { Lookup } from '../glossary/lookup.ts';
import type { SettingsStore } from '../settings/store.ts';
import { answerCard } from './answer-card.ts';
import { coloursAt } from './colours-at.ts';
import { copyOnly } from './copy-only.ts';
import type { CardPart } from './parts.ts';
import { selectionPlace } from './selection-target.ts';

interface LookUpWorld {
  readonly document: Document;
  readonly card: Promise<CardPart>;
  readonly lookup: Lookup;
  readonly mentionsIn: MentionsIn;
  readonly store: SettingsStore;
  onError(error: unknown): void;
  readonly signal: AbortSignal;
}

/** Shows what the glossary says about words that the reader selected, in a card beside them, whether or not the page is marked. */
export function startLookUp(world: LookUpWorld): (text: string) => void {
  const { document, lookup, mentionsIn, signal } = world;
  let card: Card | undefined;

  async function lookUp(text: string): Promise<void> {
    const { startCard } = await world.card;
    // Where settings cannot be read, their colours are the least of it.
    const chosen = await world.store.read().then(
      ({ settings }) => settings.cardColours,
      () => 'page' as const,
    );
    card ??= startCard({
      document,
      targetAt: () => undefined,
      mentionsIn,
      actions: copyOnly,
      dwell: () => 0,
      onError: world.onError,
      signal,
    });
    const place = selectionPlace(document);
    card.open({
      ...place,
      key: {},
      entry: answerCard(text, lookup.search),
      text: undefined,
      colours: coloursAt(place.element, chosen),
    });
  }

  return (text) => void lookUp(text).catch(world.onError);
}
