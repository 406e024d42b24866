import { kind, kindOf } from './character.ts';

/** Endings that make "name.ending" a domain. Country codes that are English words ("in", "it", "is") are left out. */
const domains =
  'com|org|net|edu|gov|int|mil|info|biz|io|co|ai|app|dev|eu|health|pharmacy|uk|us|ca|au|nz|ie|de|fr|es|nl|ch|se|dk|fi|pl|pt|cz|ru|jp|cn|br|mx|za|kr';
/** Endings that make "name.ending" a file. */
const files =
  'pdf|docx?|txt|rtf|odt|html?|xhtml|php|aspx?|jsp|jpe?g|png|gif|svg|webp|csv|tsv|xlsx?|pptx?|zip|xml|json|js|css|md|epub|mp[34]';
const named = new RegExp(`[\\w\\u0080-\\uffff-]\\.(?:${domains}|${files})(?![\\w\\u0080-\\uffff-])`);

const signs: readonly RegExp[] = [
  /:\/\/|^www\./i,
  /@[\w\u0080-\uffff]/,
  /^[a-z]:\\|\\[^\\]*\\/i,
  /^(?:\.{1,2}|~)?\/[^/]+\//,
  /^\/?[ru]\/[\w\u0080-\uffff]/,
  /[?&][\w\u0080-\uffff]+=/,
  named,
];

/** Characters without which a run of text can't be an address. */
const markers = markTable('@./\\?&');
/** ASCII characters that end a run: no address has them in readable text. */
const ends = markTable('<>"`{}|^[],;');

function markTable(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/**
 * Tells whether a place in a text lies in an address: a web or mail address, a domain, an account name, a path, a
 * file name. A word in an address names a thing on the net and says nothing. A hashtag is no address: its writer
 * means the word. Each run of text between spaces is judged once, so the whole cost stays linear.
 */
export function createAddressCheck(text: string): (offset: number) => boolean {
  let start = 0;
  let end = 0;
  let verdict = false;
  return (offset) => {
    if (offset >= start && offset < end) return verdict;
    let marked = false;
    start = offset;
    while (start > 0 && !endsRun(text, start - 1)) {
      start--;
      if (markers[text.charCodeAt(start)] === 1) marked = true;
    }
    end = offset;
    while (end < text.length && !endsRun(text, end)) {
      if (markers[text.charCodeAt(end)] === 1) marked = true;
      end++;
    }
    verdict = marked && isAddress(text.slice(start, end));
    return verdict;
  };
}

function endsRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code <= 32 || ends[code] === 1;
  if (code >= 0xd800 && code < 0xe000) return false;
  const here = kindOf(code);
  return here === kind.other || here === kind.space || here === kind.enDash || here >= kind.unspacedLetter;
}

function isAddress(run: string): boolean {
  const bare = run.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/^[(*'!:.]+(?=[^/.])/, '');
  return signs.some((sign) => sign.test(bare)) || named.test(upperCaseAddress(bare));
}

/** "WWW.EPILEPSY.COM" is an address though "epilepsy.The" is none: endings count in one case throughout. */
function upperCaseAddress(run: string): string {
  return /[a-z]/.test(run) ? '' : run.toLowerCase();
}
