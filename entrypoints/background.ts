import { defineBackground } from 'wxt/utils/define-background';
import { prepareOwnTerms } from '../src/page/prepare-own-terms.ts';
import { answerCommands } from '../src/platform/commands.ts';
import { copyPolicy } from '../src/platform/copy-policy.ts';
import { enterOpenTabs, enterWhereAllowed } from '../src/platform/enter-open-tabs.ts';
import { injectParts } from '../src/platform/inject-parts.ts';
import { keepDailyCopies } from '../src/platform/keep-daily-copies.ts';
import { answerLookUpMenu } from '../src/platform/look-up-menu.ts';
import { answerCards } from '../src/platform/open-glossary.ts';
import { welcomeOnce } from '../src/platform/open-welcome.ts';
import { relayCards } from '../src/platform/relay-cards.ts';
import { remakeOwnWords } from '../src/platform/remake-own-words.ts';
import { openSettingsStore } from '../src/platform/settings-store.ts';
import { shareSettings } from '../src/platform/share-settings.ts';
import { answerToggleMenu } from '../src/platform/toggle-menu.ts';
import { answerToolbar } from '../src/platform/toolbar.ts';
import { wholeParts } from '../src/settings/stored-parts.ts';

const parts = wholeParts(prepareOwnTerms);

export default defineBackground(() => {
  const store = openSettingsStore();
  answerCommands(store);
  answerToolbar(store);
  answerToggleMenu(store);
  injectParts();
  relayCards();
  answerCards();
  answerLookUpMenu();
  copyPolicy();
  keepDailyCopies(parts);
  shareSettings(parts);
  welcomeOnce();
  remakeOwnWords(prepareOwnTerms);
  enterWhereAllowed();
  enterOpenTabs().catch((error) => console.error('Sidenote', error));
});
