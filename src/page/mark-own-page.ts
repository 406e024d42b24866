import { builtLexicon } from '../glossary/built-lexicon.ts';
import { openLexicon } from '../glossary/packed-lexicon.ts';
import { builtPageSource } from '../scan/built-page-source.ts';
import { createLens } from '../scan/lens.ts';
import { defaultSettings } from '../settings/settings.ts';
import { copyOnly } from './copy-only.ts';
import type { CardPart, LoadPart, Marking, PaintingPart, Parts } from './parts.ts';
import { startMarking } from './start-marking.ts';

/** A page of the extension, whose card is there at once. */
export interface OwnPage {
  readonly document: Document;
  readonly painting: PaintingPart;
  readonly card: CardPart;
  onChange?(): void;
  onError(error: unknown): void;
  readonly signal: AbortSignal;
}

/** The card is all that such a page ever has to load. */
export function loadCardOf({ card }: Pick<OwnPage, 'card'>): LoadPart {
  return (name) => (name === 'card' ? Promise.resolve(card as Parts[typeof name]) : new Promise(() => {}));
}

/** Marks the words in one of the extension's own pages, as they are marked elsewhere with the standard settings. */
export function markOwnPage({ document, painting, card, onChange, onError, signal }: OwnPage): Marking {
  const { relevance, occurrences, dwell, cardColours, markStyle, printMarks } = defaultSettings;
  return startMarking({
    document,
    lens: createLens(openLexicon(builtLexicon), builtPageSource),
    painting,
    loadPart: loadCardOf({ card }),
    isTracked: () => true,
    untrackedForms: () => [],
    ownWords: undefined,
    ownNotes: async () => '',
    stillThere: () => true,
    dwell: () => dwell,
    cardColours: () => cardColours,
    actions: copyOnly,
    shadowRootOf: ({ shadowRoot }) => shadowRoot,
    relevance: () => relevance,
    occurrences: () => occurrences,
    look: () => ({ style: markStyle, isPrinted: printMarks }),
    detectLanguage: async () => 'en',
    onChange: () => onChange?.(),
    onError,
    signal,
  });
}
