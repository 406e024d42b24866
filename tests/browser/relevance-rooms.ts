import { builtLexicon } from '../../src/glossary/built-lexicon.ts';
import { openLexicon } from '../../src/glossary/packed-lexicon.ts';
import { builtPageSource } from '../../src/scan/built-page-source.ts';
import { createLens } from '../../src/scan/lens.ts';
import type { Mark } from '../../src/scan/mark.ts';
import { rangeOf } from '../../src/scan/mark.ts';
import { startScan } from '../../src/scan/start-scan.ts';

const lifetime = new AbortController();
const errors: unknown[] = [];
/** The scan asks only on a page that does not declare its language. */
let languageTold = document.documentElement.lang !== '';

const scan = startScan({
  document,
  lens: createLens(openLexicon(builtLexicon), builtPageSource),
  isTracked: () => true,
  shadowRootOf: (element) => element.shadowRoot,
  relevance: () => 'balanced',
  occurrences: () => 'every',
  async detectLanguage() {
    setTimeout(() => {
      languageTold = true;
    });
    return document.documentElement.dataset.detected ?? 'en';
  },
  onChange: () => {},
  onError: (error) => errors.push(error),
  signal: lifetime.signal,
});

/** True once the page is read and its language is told. */
export function isDone(): boolean {
  return !scan.isBusy() && languageTold;
}

/** What the page expects and does not get, as sentences. */
export function complaints(): string[] {
  const marks = scan.marks();
  const inside = (element: Element) => marks.filter((mark) => stands(mark, element));
  const told = (element: Element) => `“${element.textContent}” in “${around(element)}”`;
  return [
    ...errors.map(String),
    ...[...document.querySelectorAll('[data-must]')]
      .filter((element) => !inside(element).some(({ text }) => text === element.textContent))
      .map((element) => `not marked: ${told(element)}`),
    ...[...document.querySelectorAll('[data-not]')]
      .filter((element) => inside(element).length > 0)
      .map((element) => {
        const reasons = inside(element).map((mark) => JSON.stringify(scan.why(mark)));
        return `marked: ${told(element)}, because of ${reasons.join(', ')}`;
      }),
  ];
}

function stands(mark: Mark, element: Element): boolean {
  const range = rangeOf(mark);
  return (
    range !== undefined && element.contains(range.startContainer) && element.contains(range.endContainer)
  );
}

function around(element: Element): string {
  return (element.parentElement?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 100);
}
