import { languageFor } from '../language/language.ts';
import { speak } from '../language/spoken.ts';
import { exceptionsOn } from '../settings/exceptions.ts';
import type { Settings } from '../settings/settings.ts';
import { isTracked } from '../settings/tracking.ts';
import { createCardActions } from './card-actions.ts';
import { copyText } from './copy-text.ts';
import type { Marking, SettingsMarkingWorld } from './parts.ts';
import { startMarking } from './start-marking.ts';

/** Marks a document, and follows the settings until the signal aborts. Rejects where they cannot be read. */
export async function markBySettings(world: SettingsMarkingWorld): Promise<Marking> {
  const { store, hosts, signal } = world;
  let { settings } = await store.read();
  let isException = exceptionsOn(settings, hosts);
  const speakAsChosen = () => speak(languageFor(settings.language, world.browserLanguage));
  speakAsChosen();
  const actions = createCardActions({
    ...world,
    host: () => hosts[0] ?? '',
    copy: copyText,
    onChange: () => marking.judgeAgain(),
  });
  const marking = startMarking({
    ...world,
    actions,
    isTracked: ({ entry, role }, text) =>
      isTracked(settings, { id: entry, roles: [role] }) &&
      !isException(entry, text) &&
      !actions.isDismissed(entry, text),
    untrackedForms: () => settings.untrackedForms,
    relevance: () => settings.relevance,
    occurrences: () => settings.occurrences,
    look: () => ({ style: settings.markStyle, isPrinted: settings.printMarks }),
    dwell: () => settings.dwell,
    cardColours: () => settings.cardColours,
  });

  function follow(next: Settings) {
    if (signal.aborted) return;
    const isSameWords = isLookAlone(settings, next);
    settings = next;
    speakAsChosen();
    isException = exceptionsOn(next, hosts);
    marking.dressAgain();
    if (!isSameWords) marking.judgeAgain();
  }
  store.watch(({ settings: next }) => follow(next), signal);
  world.onReturn(() => {
    store.read().then(({ settings: now }) => follow(now), world.onError);
  }, signal);
  return marking;
}

/** True if settings differ at most in what changes nothing about which words are marked. */
function isLookAlone(before: Settings, next: Settings): boolean {
  const { markStyle, printMarks, dwell, cardColours, badge, language } = next;
  const looks = { markStyle, printMarks, dwell, cardColours, badge, language };
  return JSON.stringify({ ...before, ...looks }) === JSON.stringify(next);
}
