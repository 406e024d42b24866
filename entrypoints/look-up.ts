import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buildGlossary } from '../src/glossary/glossary.ts';
import { createLookup } from '../src/glossary/lookup.ts';
import { compileMatcher } from '../src/matcher/compile-matcher.ts';
import { mentionsIn } from '../src/page/mentions-in.ts';
import { startLookUp } from '../src/page/start-look-up.ts';
import { browserLanguage } from '../src/platform/browser-language.ts';
import { inOwnTurn } from '../src/platform/in-turn.ts';
import { joinLifetime } from '../src/platform/lifetime.ts';
import { answerLookUps } from '../src/platform/look-up-link.ts';
import { partHere } from '../src/platform/parts-here.ts';
import { openSettingsStore } from '../src/platform/settings-store.ts';
import { documents } from '../src/source/documents.ts';

/** What the context menu puts into a frame to look up selected words there: docs/decisions/0006-what-every-frame-loads.md. */
export default defineUnlistedScript(() => {
  const signal = joinLifetime('look-up');
  // Here already: it hears the message that comes next.
  if (signal === undefined) return;
  const glossary = buildGlossary(documents);
  const { patterns, terms } = glossary.lexicon;
  const lookUp = startLookUp({
    document,
    card: partHere('card').part,
    lookup: createLookup(glossary),
    mentionsIn: mentionsIn({ matcher: compileMatcher(patterns), terms }),
    store: openSettingsStore(inOwnTurn),
    browserLanguage: browserLanguage(),
    onError: (error) => console.error('Sidenote', error),
    signal,
  });
  answerLookUps(lookUp, signal);
});
