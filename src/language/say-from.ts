import type { Words } from './catalogues.ts';
import type { CountFilling, CountKey, Filling, Key } from './keys.ts';
import { pluralForm, writtenNumber } from './language.ts';
import { spoken } from './spoken.ts';

type Given = Readonly<Record<string, string | number>>;

/** Says messages in the language that is spoken now. */
export interface Saying<Said extends Key> {
  say<Name extends Said>(key: Name, ...filling: Filling<Name>): string;
  /** Says how many, in the form that the number asks for. Its place `$COUNT$` is filled. */
  sayCount<Stem extends CountKey & StemOf<Said>>(
    stem: Stem,
    count: number,
    ...filling: CountFilling<Stem>
  ): string;
  /** Says what was told as a message elsewhere; with a number, how many. */
  tell(message: readonly [name: string, filling?: Given | number]): string;
}

type StemOf<Said extends Key> = Said extends `${infer Stem}_other` ? Stem : never;

/** A message that is missing in the language is said in English. */
export function sayFrom<Said extends Key>(words: Words): Saying<Said> {
  const find = (key: string) => words[spoken().language][key] ?? words.en[key];
  const say = (key: string, filling: Given = {}) => filled(find(key) ?? key, filling);
  function sayCount(stem: string, count: number, filling: Given = {}) {
    const form = pluralForm(spoken().language, count);
    const message = find(`${stem}_${form}`) ?? find(`${stem}_other`) ?? stem;
    return filled(message, { ...filling, count: sayNumber(count) });
  }
  return {
    say,
    sayCount,
    tell: ([name, filling]) => (typeof filling === 'number' ? sayCount(name, filling) : say(name, filling)),
  };
}

/** A whole number as it is written in the language that is spoken now. */
export function sayNumber(number: number): string {
  return writtenNumber(spoken().language, number);
}

/** What is filled in may run the other way than the sentence: there it is kept apart from it. */
function filled(message: string, filling: Given): string {
  const isolated =
    spoken().direction === 'rtl' ? (text: string) => `\u2068${text}\u2069` : (text: string) => text;
  return message.replace(/\$([A-Z_]+)\$/g, (whole, place: string) => {
    const text = filling[place.toLowerCase()];
    return text === undefined ? whole : isolated(String(text));
  });
}
