import { paletteFor } from '../../src/card/palette.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { speakHere } from '../../src/platform/speak-here.ts';
import { documents } from '../../src/source/documents.ts';
import { startSourcePage } from '../../src/source-page/start-source-page.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root'));
document.adoptedStyleSheets = [sheet];

await speakHere(document, openSettingsStore());
startSourcePage({ document, documents });
