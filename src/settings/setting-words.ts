import type { Role } from '../glossary/entry.ts';
import type { Key } from '../language/keys.ts';
import { languageNames } from '../language/language.ts';
import { say } from '../language/say.ts';
import { sayNumber } from '../language/say-from.ts';
import type {
  CardColours,
  MarkStyle,
  Occurrences,
  OwnTerm,
  Relevance,
  Settings,
  SiteRule,
} from './settings.ts';

/** What readers call entries and categories; the glossary knows. */
export interface Names {
  readonly entry: (id: string) => string;
  readonly role: (role: Role) => string;
}

/** Everything in the settings that is chosen. */
export type SettingName = Exclude<keyof Settings, 'version'>;

/** How a setting is told to the reader. */
export interface SettingWords {
  readonly name: Key;
  /** One text for a choice; for a list, a text for each of its items by what makes it the same item. Other values, other texts. */
  readonly tell: (settings: Settings, names: Names) => string | ReadonlyMap<string, string>;
}

const on = (isOn: boolean) => (isOn ? say('setting_value_on') : say('setting_value_off'));

const relevances = {
  strict: 'setting_value_strict',
  balanced: 'setting_value_balanced',
  generous: 'setting_value_generous',
} as const satisfies Record<Relevance, Key>;

const colours = {
  page: 'setting_value_page',
  system: 'setting_value_system',
  light: 'setting_value_light',
  dark: 'setting_value_dark',
} as const satisfies Record<CardColours, Key>;

const markStyles = {
  both: 'setting_value_both',
  underline: 'setting_value_underline',
  tint: 'setting_value_tint',
  dotted: 'setting_value_dotted',
} as const satisfies Record<MarkStyle, Key>;

const often = {
  every: 'setting_value_every',
  section: 'setting_value_section',
  page: 'setting_value_once_page',
} as const satisfies Record<Occurrences, Key>;

/** In the order in which changes are listed. The type makes a forgotten setting an error. */
export const settingWords: Readonly<Record<SettingName, SettingWords>> = {
  on: { name: 'setting_on', tell: (settings) => on(settings.on) },
  relevance: { name: 'setting_relevance', tell: ({ relevance }) => say(relevances[relevance]) },
  untrackedRoles: {
    name: 'setting_roles',
    tell: ({ untrackedRoles }, { role }) => new Map(untrackedRoles.map((each) => [each, role(each)])),
  },
  untrackedEntries: {
    name: 'setting_entries',
    tell: ({ untrackedEntries }, { entry }) => new Map(untrackedEntries.map((id) => [id, entry(id)])),
  },
  untrackedForms: {
    name: 'setting_forms',
    tell: ({ untrackedForms }, { entry }) =>
      new Map(
        untrackedForms.map((form) => [
          JSON.stringify(form),
          say('setting_form_of', { text: form.text, entry: entry(form.entry) }),
        ]),
      ),
  },
  ownTerms: {
    name: 'options_own_heading',
    tell: ({ ownTerms }) => new Map(ownTerms.map((term) => [term.text, tellTerm(term)])),
  },
  ownTermsOnPages: {
    name: 'setting_own_on_pages',
    tell: ({ ownTermsOnPages }) => on(ownTermsOnPages),
  },
  exceptions: {
    name: 'setting_exceptions',
    tell: ({ exceptions }, { entry }) =>
      new Map(
        exceptions.map(({ entry: id, text, host }) => [
          JSON.stringify([id, text, host]),
          host === undefined
            ? say('setting_exception_anywhere', { text, entry: entry(id) })
            : say('setting_exception_on', { text, entry: entry(id), host }),
        ]),
      ),
  },
  sites: {
    name: 'setting_sites',
    tell: ({ sites }) => new Map(Object.entries(sites).map(([host, rule]) => [host, tellSite(host, rule)])),
  },
  markStyle: { name: 'setting_style', tell: ({ markStyle }) => say(markStyles[markStyle]) },
  occurrences: { name: 'setting_often', tell: ({ occurrences }) => say(often[occurrences]) },
  printMarks: { name: 'setting_print', tell: ({ printMarks }) => on(printMarks) },
  dwell: {
    name: 'setting_dwell',
    tell: ({ dwell }) => say('setting_seconds', { number: sayNumber(dwell / 1000) }),
  },
  cardColours: { name: 'setting_colours', tell: ({ cardColours }) => say(colours[cardColours]) },
  sitesMode: {
    name: 'setting_sites_mode',
    tell: ({ sitesMode }) =>
      sitesMode === 'chosen' ? say('setting_value_chosen') : say('setting_value_everywhere'),
  },
  badge: { name: 'setting_badge', tell: ({ badge }) => on(badge) },
  language: {
    name: 'setting_language',
    tell: ({ language }) => (language === 'browser' ? say('setting_value_browser') : languageNames[language]),
  },
};

function tellSite(host: string, { on: isOn, painter }: SiteRule): string {
  return `${host}: ${on(isOn)}${painter === 'elements' ? say('setting_site_elements') : ''}`;
}

function tellTerm({ text, note, wholeWord, caseSensitive }: OwnTerm): string {
  const how = [wholeWord ? '' : say('setting_term_inside'), caseSensitive ? say('setting_term_case') : ''];
  return `${text}${how.join('')}${note === '' ? '' : `: ${note}`}`;
}
