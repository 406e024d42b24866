import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { SettingName } from '../settings/setting-words.ts';

/** Where on the page each setting is chosen. The type makes a forgotten one an error. */
const places: Readonly<Record<SettingName, string>> = {
  on: '.master > .check',
  relevance: 'fieldset.relevance',
  // A category's box changes both lists.
  untrackedRoles: '.category',
  untrackedEntries: '.category',
  untrackedForms: '.category',
  ownTerms: '.own form, .own ul',
  ownTermsOnPages: '.own > .check',
  exceptions: 'ul.exceptions',
  sites: 'ul.sites, .add-site, .sites-files .import',
  markStyle: 'fieldset.mark-style',
  occurrences: 'fieldset.occurrences',
  printMarks: '.print-marks',
  dwell: '.dwell-row',
  cardColours: 'fieldset.colours',
  sitesMode: 'fieldset.sites-mode',
  badge: '.badge',
  language: 'fieldset.language',
};

/** Takes from the reader's hands what whoever manages the browser has set, and says why. To be called after each change of the page. */
export function lockedChoices(document: Document, page: HTMLElement) {
  const make = element(document);
  return (locked: readonly SettingName[]): void => {
    for (const note of page.querySelectorAll('.locked')) note.remove();
    for (const control of page.querySelectorAll('[data-locked]')) {
      control.removeAttribute('data-locked');
      control.removeAttribute('disabled');
    }
    for (const selector of new Set(locked.map((name) => places[name]))) {
      const found = page.querySelectorAll(selector);
      found[0]?.before(make('p', 'locked hint', say('kept_locked')));
      for (const place of found) {
        for (const control of place.querySelectorAll('input, button, select, textarea')) {
          // Disabled for a reason of its section's own.
          if (control.hasAttribute('disabled')) continue;
          control.setAttribute('data-locked', '');
          control.setAttribute('disabled', '');
        }
      }
    }
  };
}
