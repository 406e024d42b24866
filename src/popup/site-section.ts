import { element } from '../card/element.ts';
import { scopeChoice } from './scope-choice.ts';
import type { Mend, SiteStatus } from './site-status.ts';

/** What the reader does here. */
export interface SiteChoices {
  /** Turns the host, or its whole domain, on or off. */
  turn(what: { readonly host: string; readonly domain: string | undefined }, on: boolean): void;
  mend(what: Mend): void;
  pause(): void;
}

export interface SiteSection {
  readonly root: HTMLElement;
  /**
   * `domain`: what else the switch may be about; undefined where the host is all there is, and, with `isComing`, until it is
   * known.
   */
  show(status: SiteStatus, domain: string | undefined, isComing: boolean): void;
  /** Tells that a choice could not be kept; an empty text takes it back. */
  complain(text: string): void;
}

/** States in which the site's own switch says something and can be turned. */
const switchable: readonly SiteStatus['kind'][] = [
  'on',
  'off-here',
  'off-domain',
  'not-chosen',
  'paused',
  'nothing-found',
  'too-large',
  'not-html',
  'pdf',
];
const off: readonly SiteStatus['kind'][] = ['off-here', 'off-domain', 'not-chosen', 'paused'];
const pausable: readonly SiteStatus['kind'][] = ['on', 'nothing-found', 'too-large'];

const mendNames: Readonly<Record<Mend, string>> = {
  'turn-on-everywhere': 'Turn on everywhere',
  resume: 'Go on',
  'scan-again': 'Scan again',
  reload: 'Reload the page',
  'allow-site': 'Allow on this site',
  'allow-sites': 'Allow on sites',
  'open-extension-settings': 'Open the browser’s settings for Sidenote',
  'check-text': 'Check a text',
};

/** The switch for the site in front, and in plain words how things stand there, with the one button that mends it. */
export function siteSection(document: Document, choices: SiteChoices): SiteSection {
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
  const mend = make('button', 'mend');
  mend.type = 'button';
  mend.hidden = true;
  const pause = make('button', 'plain pause', 'Pause for this tab');
  pause.type = 'button';
  pause.hidden = true;
  const complaint = make('p', 'complaint');
  complaint.setAttribute('role', 'alert');
  const scope = scopeChoice(document, name);

  let shown: SiteStatus | undefined;
  button.addEventListener('click', () => {
    if (shown === undefined) return;
    choices.turn({ host: shown.host, domain: scope.domain() }, off.includes(shown.kind));
  });
  mend.addEventListener('click', () => {
    if (shown?.mend !== undefined) choices.mend(shown.mend);
  });
  pause.addEventListener('click', () => choices.pause());

  function name() {
    const domain = scope.domain();
    label.textContent = `Sidenote on ${domain === undefined ? shown?.host || 'this page' : `all of ${domain}`}`;
  }

  return {
    root: make('section', 'site', button, scope.root, sentence, mend, pause, complaint),
    show(status, domain, isComing) {
      shown = status;
      const can = switchable.includes(status.kind);
      const isDomain = status.kind === 'off-domain';
      scope.show(status.host, can ? domain : undefined, isDomain, can && isComing);
      name();
      button.setAttribute('aria-checked', String(can && !off.includes(status.kind)));
      // A file has no host to keep a rule for, and can be paused. What a domain's rule turned off is turned on for the domain.
      button.disabled = !can || (status.host === '' && status.kind !== 'paused') || (isDomain && isComing);
      if (sentence.textContent !== status.sentence) sentence.textContent = status.sentence;
      mend.hidden = status.mend === undefined;
      if (status.mend !== undefined) mend.textContent = mendNames[status.mend];
      pause.hidden = !pausable.includes(status.kind);
    },
    complain(text) {
      complaint.textContent = text;
    },
  };
}
