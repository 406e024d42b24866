import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { builtLexicon } from '../src/glossary/built-lexicon.ts';
import { openLexicon } from '../src/glossary/packed-lexicon.ts';
import type { PaintingPart } from '../src/page/parts.ts';
import { startMarking } from '../src/page/start-marking.ts';
import { createHighlightPainter } from '../src/paint/highlight-painter.ts';
import { handOver } from '../src/platform/parts-here.ts';
import { termsLink } from '../src/platform/terms-link.ts';
import { builtPageSource } from '../src/scan/built-page-source.ts';
import { createLens, withOwnWords } from '../src/scan/lens.ts';
import { startScan } from '../src/scan/start-scan.ts';

const byHighlights: PaintingPart = {
  createPainter: createHighlightPainter,
  startScan,
};

/** The part of the page script that marks: docs/decisions/0006-what-every-frame-loads.md. */
export default defineUnlistedScript(() => {
  const standard = createLens(openLexicon(builtLexicon), builtPageSource);
  handOver('marking', {
    startMarking(world, painting = byHighlights) {
      const lens = world.ownWords ? withOwnWords(standard, builtPageSource, world.ownWords) : standard;
      return startMarking({ ...world, lens, painting, toolbar: termsLink });
    },
  });
});
