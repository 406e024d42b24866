import { element } from '../card/element.ts';
import type { SitesMode } from '../settings/settings.ts';
import { type Choice, type RadioChoice, radioChoice } from './radio-choice.ts';

const modes: readonly Choice<SitesMode>[] = [
  {
    value: 'everywhere',
    name: 'On every site',
    explanation: 'Save those that you turn off.',
  },
  {
    value: 'chosen',
    name: 'Only on sites that you choose',
    explanation:
      'Turn a site on in the popup. Elsewhere Sidenote looks up its rule and stops before it reads the page.',
  },
];

/** Whether a site without a rule is on. */
export function sitesModeChoice(
  document: Document,
  onChoose: (mode: SitesMode) => void,
): RadioChoice<SitesMode> {
  const legend = element(document)('legend', '', 'Where Sidenote is on');
  return radioChoice(document, 'sites-mode', [legend], modes, onChoose);
}
