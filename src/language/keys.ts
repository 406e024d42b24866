import type english from '../../public/_locales/en/messages.json';

type English = typeof english;

/** The name of a message. English has every one, so that a name which is wrong is an error of types. */
export type Key = keyof English;

/** What a message takes, by the names of its places. */
type PlacesOf<Name extends Key> = English[Name] extends { readonly placeholders: infer Places }
  ? keyof Places
  : never;

/** What is filled into a message: nothing, where it has no places. */
export type Filling<Name extends Key, Filled = never> = [Exclude<PlacesOf<Name>, Filled>] extends [never]
  ? []
  : [filling: { readonly [Place in Exclude<PlacesOf<Name>, Filled>]: string | number }];

/** Messages that tell a number have a form for each that a language has: `…_one`, `…_other`, and more. */
export type CountKey = Key extends infer Name ? (Name extends `${infer Stem}_other` ? Stem : never) : never;

export type CountFilling<Stem extends CountKey> = `${Stem}_other` extends infer Name extends Key
  ? Filling<Name, 'count'>
  : never;

/** A message with what is filled in, to be said later and elsewhere. */
export type Message<Name extends Key> = Name extends Key
  ? readonly [key: Name, ...filling: Filling<Name>]
  : never;

/** The same for a message that tells how many. */
export type CountMessage<Stem extends CountKey> = Stem extends CountKey
  ? readonly [stem: Stem, count: number]
  : never;
