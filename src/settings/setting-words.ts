import type { Role } from '../glossary/entry.ts';
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
  readonly name: string;
  /** One text for a choice; for a list, a text for each of its items by what makes it the same item. Other values, other texts. */
  readonly tell: (settings: Settings, names: Names) => string | ReadonlyMap<string, string>;
}

const relevances: Readonly<Record<Relevance, string>> = {
  strict: 'strict',
  balanced: 'balanced',
  generous: 'generous',
};

const colours: Readonly<Record<CardColours, string>> = {
  page: 'like the page',
  system: 'like the system',
  light: 'light',
  dark: 'dark',
};

const markStyles: Readonly<Record<MarkStyle, string>> = {
  both: 'line and tint',
  underline: 'line',
  tint: 'tint',
  dotted: 'dotted line',
};

const often: Readonly<Record<Occurrences, string>> = {
  every: 'every time',
  section: 'once in each section',
  page: 'once on each page',
};

/** In the order in which changes are listed. The type makes a forgotten setting an error. */
export const settingWords: Readonly<Record<SettingName, SettingWords>> = {
  on: { name: 'Mark words on pages', tell: ({ on }) => (on ? 'on' : 'off') },
  relevance: { name: 'Which words are marked', tell: ({ relevance }) => relevances[relevance] },
  untrackedRoles: {
    name: 'Categories that are off',
    tell: ({ untrackedRoles }, { role }) => new Map(untrackedRoles.map((each) => [each, role(each)])),
  },
  untrackedEntries: {
    name: 'Words that are off',
    tell: ({ untrackedEntries }, { entry }) => new Map(untrackedEntries.map((id) => [id, entry(id)])),
  },
  untrackedForms: {
    name: 'Spellings that are off',
    tell: ({ untrackedForms }, { entry }) =>
      new Map(untrackedForms.map((form) => [JSON.stringify(form), `“${form.text}” (${entry(form.entry)})`])),
  },
  ownTerms: {
    name: 'Your own terms',
    tell: ({ ownTerms }) => new Map(ownTerms.map((term) => [term.text, tellTerm(term)])),
  },
  ownTermsOnPages: {
    name: 'Mark my own terms on pages',
    tell: ({ ownTermsOnPages }) => (ownTermsOnPages ? 'on' : 'off'),
  },
  exceptions: {
    name: 'Words that mean something else',
    tell: ({ exceptions }, { entry }) =>
      new Map(
        exceptions.map(({ entry: id, text, host }) => [
          JSON.stringify([id, text, host]),
          `“${text}” is not marked as ${entry(id)} ${host === undefined ? 'anywhere' : `on ${host}`}`,
        ]),
      ),
  },
  sites: {
    name: 'Sites with a rule',
    tell: ({ sites }) => new Map(Object.entries(sites).map(([host, rule]) => [host, tellSite(host, rule)])),
  },
  markStyle: { name: 'How a marked word looks', tell: ({ markStyle }) => markStyles[markStyle] },
  occurrences: { name: 'How often a word is marked', tell: ({ occurrences }) => often[occurrences] },
  printMarks: { name: 'Print marks', tell: ({ printMarks }) => (printMarks ? 'on' : 'off') },
  dwell: { name: 'Wait before a card opens', tell: ({ dwell }) => `${dwell / 1000} seconds` },
  cardColours: { name: 'Colours of the card', tell: ({ cardColours }) => colours[cardColours] },
  sitesMode: {
    name: 'Where Sidenote is on',
    tell: ({ sitesMode }) => (sitesMode === 'chosen' ? 'only on chosen sites' : 'on every site'),
  },
  badge: { name: 'Number on the toolbar button', tell: ({ badge }) => (badge ? 'on' : 'off') },
};

function tellSite(host: string, { on, painter }: SiteRule): string {
  return `${host}: ${on ? 'on' : 'off'}${painter === 'elements' ? ', marks by changing the page' : ''}`;
}

function tellTerm({ text, note, wholeWord, caseSensitive }: OwnTerm): string {
  const how = [wholeWord ? '' : ', inside longer words too', caseSensitive ? ', capitals as written' : ''];
  return `${text}${how.join('')}${note === '' ? '' : `: ${note}`}`;
}
