import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from '../src/platform/commands.ts';
import { enterOpenTabs } from '../src/platform/enter-open-tabs.ts';
import { injectParts } from '../src/platform/inject-parts.ts';
import { openSettingsStore } from '../src/platform/settings-store.ts';

export default defineBackground(() => {
  answerCommands(openSettingsStore());
  injectParts();
  enterOpenTabs().catch((error) => console.error('Sidenote', error));
});
