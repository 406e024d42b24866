import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { SitesMode } from '../settings/settings.ts';
import { type Choice, type RadioChoice, radioChoice } from './radio-choice.ts';

const modes = (): readonly Choice<SitesMode>[] => [
  {
    value: 'everywhere',
    name: say('options_sites_everywhere'),
    explanation: say('options_sites_everywhere_hint'),
  },
  {
    value: 'chosen',
    name: say('options_sites_chosen'),
    explanation: say('options_sites_chosen_hint'),
  },
];

/** Whether a site without a rule is on. */
export function sitesModeChoice(
  document: Document,
  onChoose: (mode: SitesMode) => void,
): RadioChoice<SitesMode> {
  const legend = element(document)('legend', '', say('setting_sites_mode'));
  return radioChoice(document, 'sites-mode', [legend], modes(), onChoose);
}
