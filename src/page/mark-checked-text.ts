import { builtLexicon } from '../glossary/built-lexicon.ts';
import { openLexicon } from '../glossary/packed-lexicon.ts';
import { builtPageSource } from '../scan/built-page-source.ts';
import { createLens, withOwnWords } from '../scan/lens.ts';
import { markBySettings } from './mark-by-settings.ts';
import { loadCardOf, type OwnPage } from './mark-own-page.ts';
import type { OwnWords } from './own-words.ts';
import type { Marking, SettingsMarkingWorld } from './parts.ts';

/** Milliseconds in which a text has been read anew, and what is found in it can be told even if no mark came or went. */
const settling = 500;

type CheckedText = OwnPage &
  Pick<SettingsMarkingWorld, 'store' | 'isPrivate' | 'browserLanguage'> & { readonly ownWords: OwnWords };

/**
 * Marks the words in a text that a reader gave us, as the reader's settings say, and follows them. Not where Sidenote is on: the
 * reader has asked. Own terms are marked even where they are off pages: no site can see this one.
 */
export function markCheckedText(world: CheckedText): Pick<Marking, 'found' | 'step'> {
  const { ownWords, onChange, onError, signal } = world;
  const standard = createLens(openLexicon(builtLexicon), builtPageSource);
  const dismissed = new Set<string>();
  let marking: Marking | undefined;
  let ending: AbortController | undefined;
  let started = Promise.resolve();

  /** One after the other, or marks of a start that was overtaken would stay. */
  function start() {
    started = started.then(startNow).catch(onError);
  }

  async function startNow() {
    ending?.abort();
    marking = undefined;
    if (signal.aborted) return;
    ending = new AbortController();
    const prepared = await ownWords.read('words');
    marking = await markBySettings({
      ...world,
      hosts: [],
      lens: prepared === '' ? standard : withOwnWords(standard, builtPageSource, prepared),
      ownWords: prepared,
      ownNotes: () => ownWords.read('notes'),
      loadPart: loadCardOf(world),
      dismissed,
      stillThere: () => true,
      onReturn() {},
      shadowRootOf: ({ shadowRoot }) => shadowRoot,
      detectLanguage: async () => 'en',
      onChange: () => onChange?.(),
      signal: AbortSignal.any([signal, ending.signal]),
    });
    setTimeout(() => onChange?.(), settling);
  }

  start();
  ownWords.watch(start, signal);
  return {
    found: () => marking?.found() ?? [],
    step: (...way) => marking?.step(...way),
  };
}
