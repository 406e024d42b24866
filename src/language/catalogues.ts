import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

/** A message as browsers store it: `$NAME$` stands for what is filled in. */
interface Message {
  readonly message: string;
}

type Catalogue = Readonly<Record<string, Message>>;

/** Every language that the interface speaks, English first; a catalogue may lack what only English has. */
const catalogues: Readonly<Record<'en' | 'de', Catalogue>> = { en: english, de: german };

/** Messages by language, without what only translators need. */
export type Words = Readonly<Record<keyof typeof catalogues, Readonly<Record<string, string>>>>;

/** The messages whose keys are wanted, in every language. */
export function wordsWhere(isWanted: (key: string) => boolean): Words {
  const { en, de } = catalogues;
  return { en: textsOf(en, isWanted), de: textsOf(de, isWanted) };
}

function textsOf(catalogue: Catalogue, isWanted: (key: string) => boolean): Record<string, string> {
  const wanted = Object.entries(catalogue).filter(([key]) => isWanted(key));
  return Object.fromEntries(wanted.map(([key, { message }]) => [key, message]));
}
