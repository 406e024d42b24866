import { element } from '../card/element.ts';
import type { SiteStatus } from './site-status.ts';

export interface SiteSection {
  readonly root: HTMLElement;
  show(status: SiteStatus): void;
  /** Tells that a choice could not be kept; an empty text takes it back. */
  complain(text: string): void;
}

/** States in which the site's own switch says something and can be turned. */
const switchable: readonly SiteStatus['kind'][] = [
  'on',
  'off-here',
  'nothing-found',
  'too-large',
  'not-html',
];

/** The switch for the site in front, and in plain words how things stand there. */
export function siteSection(
  document: Document,
  turn: (host: string, on: boolean) => void,
  turnOnEverywhere: () => void,
): SiteSection {
  const make = element(document);
  const label = make('span', 'switch-label', 'Sidenote on this page');
  const knob = make('span', 'switch-knob');
  knob.setAttribute('aria-hidden', 'true');
  const button = make('button', 'switch', label, knob);
  button.type = 'button';
  button.disabled = true;
  button.setAttribute('role', 'switch');
  button.setAttribute('aria-checked', 'false');
  const sentence = make('p', 'status');
  sentence.setAttribute('role', 'status');
  const everywhere = make('button', 'mend', 'Turn on everywhere');
  everywhere.type = 'button';
  everywhere.hidden = true;
  const complaint = make('p', 'complaint');
  complaint.setAttribute('role', 'alert');

  let shown: SiteStatus | undefined;
  button.addEventListener('click', () => {
    if (shown !== undefined) turn(shown.host, shown.kind === 'off-here');
  });
  everywhere.addEventListener('click', turnOnEverywhere);

  return {
    root: make('section', 'site', button, sentence, everywhere, complaint),
    show(status) {
      shown = status;
      const can = switchable.includes(status.kind);
      label.textContent = `Sidenote on ${status.host || 'this page'}`;
      button.setAttribute('aria-checked', String(can && status.kind !== 'off-here'));
      // A file has no host to keep a rule for.
      button.disabled = !can || status.host === '';
      if (sentence.textContent !== status.sentence) sentence.textContent = status.sentence;
      everywhere.hidden = status.kind !== 'off-everywhere';
    },
    complain(text) {
      complaint.textContent = text;
    },
  };
}
