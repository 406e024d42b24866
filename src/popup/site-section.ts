import { element } from '../card/element.ts';
import { say } from '../language/say-in-popup.ts';
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

const mendNames = {
  'turn-on-everywhere': 'popup_turn_on_everywhere',
  resume: 'popup_resume',
  'scan-again': 'popup_scan_again',
  reload: 'popup_reload',
  'allow-site': 'popup_allow',
  'allow-sites': 'popup_allow_sites',
  'open-extension-settings': 'popup_open_settings',
  'check-text': 'popup_check_text',
} as const satisfies Record<Mend, string>;

/** The switch for the site in front, and in plain words how things stand there, with the one button that mends it. */
export function siteSection(document: Document, choices: SiteChoices): SiteSection {
  const make = element(document);
  const label = make('span', 'switch-label', say('popup_switch_page'));
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
  const pause = make('button', 'plain pause', say('popup_pause'));
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
    if (domain !== undefined) label.textContent = say('popup_switch_all', { domain });
    else if (shown?.host) label.textContent = say('popup_switch', { host: shown.host });
    else label.textContent = say('popup_switch_page');
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
      if (status.mend !== undefined) mend.textContent = say(mendNames[status.mend]);
      pause.hidden = !pausable.includes(status.kind);
    },
    complain(text) {
      complaint.textContent = text;
    },
  };
}
