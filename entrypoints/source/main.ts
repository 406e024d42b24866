import { paletteFor } from '../../src/card/palette.ts';
import { documents } from '../../src/source/documents.ts';
import { startSourcePage } from '../../src/source-page/start-source-page.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root'));
document.adoptedStyleSheets = [sheet];

startSourcePage({ document, documents });
