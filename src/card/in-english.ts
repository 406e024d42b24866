import { isEnglish, spoken } from '../language/spoken.ts';

/** Says of an element that what stands in it is in English, where the interface speaks another language. */
export function inEnglish<Made extends HTMLElement>(made: Made): Made {
  if (isEnglish()) return made;
  made.lang = 'en';
  made.dir = 'ltr';
  return made;
}

/** Says of an element among English ones that the interface speaks in it. */
export function inSpoken<Made extends HTMLElement>(made: Made): Made {
  if (isEnglish()) return made;
  const { language, direction } = spoken();
  made.lang = language;
  made.dir = direction;
  return made;
}
