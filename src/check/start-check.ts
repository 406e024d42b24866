import { element } from '../card/element.ts';

/** As much text as is read at once: a leaflet has a tenth of it. In UTF-16 units. */
const longest = 200_000;

export interface CheckWorld {
  readonly document: Document;
  /** Marks what the page holds, now and later, and calls back whenever that changes. Tells how many terms and places there are. */
  startMarking(onChange: () => void): { count(): { readonly terms: number; readonly places: number } };
}

/** The page on which a reader pastes a text and sees it marked, with its cards. Nothing of it is kept. */
export function startCheck({ document, startMarking }: CheckWorld): void {
  const make = element(document);
  const field = make('textarea', 'field');
  field.id = 'text';
  field.rows = 8;
  field.maxLength = longest;
  // Or a browser that starts again would fill in what stood here.
  field.autocomplete = 'off';
  field.spellcheck = false;
  const label = make('label', 'label', 'Your text');
  label.htmlFor = field.id;
  const check = make('button', 'main-button', 'Mark the words');
  check.type = 'submit';
  const clear = make('button', '', 'Clear');
  clear.type = 'reset';
  const told = make('p', 'told');
  told.setAttribute('role', 'status');
  const form = make('form', 'form', label, field, make('div', 'buttons', check, clear));

  const heading = make('h2', 'unseen', 'The text, marked');
  const text = make('div', 'text');
  const result = make('section', 'result', heading, text);
  result.hidden = true;

  const own = make(
    'div',
    '',
    make('h1', '', 'Check a text'),
    make(
      'p',
      'lead',
      'Paste a paragraph, or a whole leaflet. The words are marked as they are on pages; rest the pointer on one, or tap it.',
    ),
    make('p', 'hint', 'The text stays in this tab. It is not stored and not sent anywhere.'),
    form,
    told,
  );
  // Left out by the scan, like everything that asks not to be touched: only the reader's text is to be marked.
  own.setAttribute('translate', 'no');
  const notice = make(
    'p',
    'notice',
    'General information from one unsigned, undated article. Not medical advice. Not reviewed by a clinician.',
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
  if (terms === 0) return 'No words about anticonvulsants found in this text.';
  return `${terms === 1 ? '1 term' : `${terms} terms`} found in ${places === 1 ? '1 place' : `${places} places`}.`;
}
