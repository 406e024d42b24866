import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from '../src/platform/commands.ts';
import { openSettingsStore } from '../src/platform/settings-store.ts';

export default defineBackground(() => answerCommands(openSettingsStore()));
