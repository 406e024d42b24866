import { builtLexicon } from '../glossary/built-lexicon.ts';
import { openLexicon } from '../glossary/packed-lexicon.ts';
import { createHighlightPainter } from '../paint/highlight-painter.ts';
import { builtPageSource } from '../scan/built-page-source.ts';
import { createLens, withOwnWords } from '../scan/lens.ts';
import { startScan } from '../scan/start-scan.ts';
import { markBySettings } from './mark-by-settings.ts';
import type { MarkingPart, PaintingPart, SettingsMarkingWorld } from './parts.ts';

/** What the part brings along itself, beside the words and the painter. */
type OwnWorld = Pick<
  SettingsMarkingWorld,
  'store' | 'isPrivate' | 'browserLanguage' | 'detectLanguage' | 'toolbar'
>;

const byHighlights: PaintingPart = { createPainter: createHighlightPainter, startScan };

/** Makes the part that marks documents, once for a frame: what a reader dismissed there holds as long as the part does. */
export function createMarkingPart(own: OwnWorld): MarkingPart {
  const standard = createLens(openLexicon(builtLexicon), builtPageSource);
  const dismissed = new Set<string>();
  return {
    startMarking(world, painting = byHighlights) {
      const lens = world.ownWords ? withOwnWords(standard, builtPageSource, world.ownWords) : standard;
      return markBySettings({ ...world, ...own, lens, painting, dismissed });
    },
  };
}
