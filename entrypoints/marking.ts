import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarkingPart } from '../src/page/marking-part.ts';
import { browserLanguage } from '../src/platform/browser-language.ts';
import { detectLanguage } from '../src/platform/detect-language.ts';
import { inOwnTurn } from '../src/platform/in-turn.ts';
import { handOver } from '../src/platform/parts-here.ts';
import { isPrivateWindow } from '../src/platform/private-window.ts';
import { openSettingsStore } from '../src/platform/settings-store.ts';
import { termsLink } from '../src/platform/terms-link.ts';

/** The part of the page script that marks: docs/decisions/0006-what-every-frame-loads.md. */
export default defineUnlistedScript(() => {
  const part = createMarkingPart({
    store: openSettingsStore(inOwnTurn),
    isPrivate: isPrivateWindow,
    browserLanguage: browserLanguage(),
    detectLanguage,
    toolbar: termsLink,
  });
  handOver('marking', part);
});
