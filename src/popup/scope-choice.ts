import { element } from '../card/element.ts';
import { say } from '../language/say-in-popup.ts';

export interface ScopeChoice {
  readonly root: HTMLElement;
  /**
   * `isDomain`: how things stand now comes from a rule for the domain, so the choice begins there. `isComing`: the domain is not
   * known yet; its place is kept, so that nothing moves under the reader's hand.
   */
  show(host: string, domain: string | undefined, isDomain: boolean, isComing: boolean): void;
  /** The domain, where the reader means all of it. */
  domain(): string | undefined;
}

/** A name with a dot that is no number. */
const mayHaveDomain = /\.[^.\d]/;

/** Whether the switch is about the host alone or its whole domain: two radio buttons, where the two are not one. */
export function scopeChoice(document: Document, onChange: () => void): ScopeChoice {
  const make = element(document);
  const host = radio('host');
  const whole = radio('domain');
  const legend = make('legend', 'unseen', say('popup_scope'));
  const root = make('fieldset', 'scope', legend, host.label, whole.label);
  root.hidden = true;
  let domain: string | undefined;
  /** What the page showed last: the reader's own choice stays while it is the same. */
  let last = '';

  function radio(value: string) {
    const input = make('input', '');
    input.type = 'radio';
    input.name = 'scope';
    input.value = value;
    input.addEventListener('change', onChange);
    const text = make('span', '');
    return { input, text, label: make('label', 'scope-option', input, text) };
  }

  return {
    root,
    show(name, given, isDomain, isComing) {
      domain = given;
      const isLikely = isComing && mayHaveDomain.test(name);
      root.hidden = given === undefined && !isLikely;
      root.classList.toggle('coming', isLikely);
      host.text.textContent = say('popup_only', { host: name });
      whole.text.textContent = say('popup_all_of', { domain: given ?? name });
      const now = JSON.stringify([name, given, isDomain]);
      if (now === last) return;
      last = now;
      whole.input.checked = isDomain;
      host.input.checked = !isDomain;
    },
    domain: () => (whole.input.checked ? domain : undefined),
  };
}
