import type { MentionsIn } from '../card/link-mentions.ts';
import type { Card } from '../card/start-card.ts';
import type { Lookup } from '../glossary/lookup.ts';
import { languageFor } from '../language/language.ts';
import { speak, spoken } from '../language/spoken.ts';
import { defaultSettings } from '../settings/settings.ts';
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
  /** The browser's own language, as it names it. */
  readonly browserLanguage: string;
  onError(error: unknown): void;
  readonly signal: AbortSignal;
}

/** Shows what the glossary says about words that the reader selected, in a card beside them, whether or not the page is marked. */
export function startLookUp(world: LookUpWorld): (text: string) => void {
  const { document, lookup, mentionsIn, signal } = world;
  let card: Card | undefined;

  async function lookUp(text: string): Promise<void> {
    const { startCard } = await world.card;
    // Where settings cannot be read, colours and language are the least of it.
    const chosen = await world.store.read().then(
      ({ settings }) => settings,
      () => defaultSettings,
    );
    speak(languageFor(chosen.language, world.browserLanguage));
    card ??= startCard({
      document,
      targetAt: () => undefined,
      mentionsIn,
      actions: copyOnly,
      dwell: () => 0,
      language: () => spoken().language,
      onError: world.onError,
      signal,
    });
    const place = selectionPlace(document);
    card.open({
      ...place,
      key: {},
      entry: answerCard(text, lookup.search),
      text: undefined,
      colours: coloursAt(place.element, chosen.cardColours),
    });
  }

  return (text) => void lookUp(text).catch(world.onError);
}
