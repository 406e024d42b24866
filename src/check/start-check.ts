import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import { medicalLanguage } from '../card/medical-language.ts';
import { say, sayCount } from '../language/say.ts';

/** As much text as is read at once: a leaflet has a tenth of it. In UTF-16 units. */
const longest = 200_000;

export interface CheckWorld {
  readonly document: Document;
  /** Marks what the page holds, now and later, and calls back whenever that changes. Tells how many terms and places there are. */
  startMarking(onChange: () => void): { count(): { readonly terms: number; readonly places: number } };
}

/** The page on which a reader pastes a text and sees it marked, with its cards. Nothing of it is kept. */
export function startCheck({ document, startMarking }: CheckWorld): void {
  document.title = say('check_title');
  const make = element(document);
  const field = make('textarea', 'field');
  field.id = 'text';
  field.rows = 8;
  field.maxLength = longest;
  // Or a browser that starts again would fill in what stood here.
  field.autocomplete = 'off';
  field.spellcheck = false;
  const label = make('label', 'label', say('check_your_text'));
  label.htmlFor = field.id;
  const check = make('button', 'main-button', say('check_mark'));
  check.type = 'submit';
  const clear = make('button', '', say('check_clear'));
  clear.type = 'reset';
  const told = make('p', 'told');
  told.setAttribute('role', 'status');
  const form = make('form', 'form', label, field, make('div', 'buttons', check, clear));

  const heading = make('h2', 'unseen', say('check_marked_text'));
  const text = make('div', 'text');
  text.dir = 'auto';
  const result = make('section', 'result', heading, text);
  result.hidden = true;

  const own = make(
    'div',
    '',
    make('h1', '', say('check_heading')),
    make('p', 'lead', say('check_lead')),
    make('p', 'hint', say('check_private')),
    form,
    told,
  );
  // Left out by the scan, like everything that asks not to be touched: only the reader's text is to be marked.
  own.setAttribute('translate', 'no');
  const notice = make(
    'div',
    'notice',
    inEnglish(
      make(
        'p',
        '',
        'General information from one unsigned, undated article. Not medical advice. Not reviewed by a clinician.',
      ),
    ),
    ...medicalLanguage(document),
  );
  notice.setAttribute('translate', 'no');
  document.body.append(make('main', '', own, result, notice));

  const marking = startMarking(tell);

  function tell() {
    const { terms, places } = marking.count();
    const sentence = result.hidden ? '' : sentenceFor(terms, places);
    // Else the page changes with each telling, and is read again because it changed.
    if (told.textContent !== sentence) told.textContent = sentence;
  }

  function show() {
    const lines = field.value.split(/\r?\n/).filter((line) => line.trim() !== '');
    text.replaceChildren(...lines.map((line) => make('p', '', line)));
    result.hidden = lines.length === 0;
    tell();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  form.addEventListener('reset', () => {
    field.value = '';
    show();
    field.focus();
  });
  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.inputType === 'insertFromPaste') show();
  });
  field.focus();
}

function sentenceFor(terms: number, places: number): string {
  if (terms === 0) return say('check_nothing_found');
  return say('check_found', {
    terms: sayCount('found_terms', terms),
    places: sayCount('found_places', places),
  });
}
