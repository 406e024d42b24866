export const copiesKey = 'settings-copies';
/** What whoever manages the browser has chosen, as the background last read it. */
export const policyKey = 'settings-policy';
export const sharingKey = 'settings-sharing';
const aside = 'settings-set-aside-';

/** The first key that is free for settings that could not be read. */
export function freeAsideKey(stored: Readonly<Record<string, unknown>>): string {
  let number = 1;
  while (Object.hasOwn(stored, `${aside}${number}`)) number++;
  return `${aside}${number}`;
}

export function isAsideKey(key: string): boolean {
  return key.startsWith(aside);
}
