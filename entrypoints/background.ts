import { defineBackground } from 'wxt/utils/define-background';
import { addressBar } from '../src/glossary/address-bar.ts';
import { prepareOwnTerms } from '../src/page/prepare-own-terms.ts';
import { answerAddressBar } from '../src/platform/answer-address-bar.ts';
import { answerMenus } from '../src/platform/answer-menus.ts';
import { answerCommands } from '../src/platform/commands.ts';
import { copyPolicy } from '../src/platform/copy-policy.ts';
import { enterOpenTabs, enterWhereAllowed } from '../src/platform/enter-open-tabs.ts';
import { injectParts } from '../src/platform/inject-parts.ts';
import { keepDailyCopies } from '../src/platform/keep-daily-copies.ts';
import { answerCards } from '../src/platform/open-glossary.ts';
import { welcomeOnce } from '../src/platform/open-welcome.ts';
import { relayCards } from '../src/platform/relay-cards.ts';
import { remakeOwnWords } from '../src/platform/remake-own-words.ts';
import { openSettingsStore } from '../src/platform/settings-store.ts';
import { shareSettings } from '../src/platform/share-settings.ts';
import { answerToolbar } from '../src/platform/toolbar.ts';
import { wholeParts } from '../src/settings/stored-parts.ts';
import { packedDocuments } from '../src/source/packed-documents.ts';

const parts = wholeParts(prepareOwnTerms);

export default defineBackground(() => {
  const store = openSettingsStore();
  answerCommands(store);
  answerMenus(store);
  answerToolbar(store);
  answerAddressBar(addressBar(packedDocuments));
  injectParts();
  relayCards();
  answerCards();
  copyPolicy();
  keepDailyCopies(parts);
  shareSettings(parts);
  welcomeOnce();
  remakeOwnWords(prepareOwnTerms);
  enterWhereAllowed();
  enterOpenTabs().catch((error) => console.error('Sidenote', error));
});
