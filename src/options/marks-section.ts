import { element } from '../card/element.ts';
import type { Painter } from '../paint/painter.ts';
import type { MarkStyle, Occurrences } from '../settings/settings.ts';
import { checkbox } from './checkbox.ts';
import { markPreview } from './mark-preview.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { type Choice, radioChoice } from './radio-choice.ts';

const styles: readonly Choice<MarkStyle>[] = [
  {
    value: 'both',
    name: 'Line and tint',
    explanation:
      'A line under the word, and a soft colour behind it. Each category has its own kind of line.',
  },
  { value: 'underline', name: 'Line', explanation: 'The same lines, with no colour behind the word.' },
  {
    value: 'tint',
    name: 'Tint',
    explanation: 'The soft colour, and a thin line: the colour alone is too faint for some eyes.',
  },
  {
    value: 'dotted',
    name: 'Dotted line',
    explanation:
      'The same dotted line for every category. Only its colour tells them apart; the card says it in words.',
  },
];

/** From many marks to few. */
const occurrences: readonly Choice<Occurrences>[] = [
  { value: 'every', name: 'Every time', explanation: 'Each place where the word stands is marked.' },
  {
    value: 'section',
    name: 'Once in each section',
    explanation: 'Only the first place under each heading is marked.',
  },
  {
    value: 'page',
    name: 'Once on each page',
    explanation: 'Only the first place on the page is marked. A page shown inside another has its own marks.',
  },
];

/** How marks look, how many there are, and whether they are printed. */
export function marksSection(document: Document, painter: Painter, save: Save): OptionsSection {
  const make = element(document);
  const preview = markPreview(document, painter);
  const look = radioChoice(
    document,
    'mark-style',
    [make('legend', '', 'How a marked word looks')],
    styles,
    (markStyle) => save((settings) => ({ ...settings, markStyle })),
  );
  const often = radioChoice(
    document,
    'occurrences',
    [
      make('legend', '', 'How often a word is marked'),
      make(
        'p',
        'hint',
        'Other names for the same thing count as the same word. The popup counts the places that are marked.',
      ),
    ],
    occurrences,
    (chosen) => save((settings) => ({ ...settings, occurrences: chosen })),
  );
  const print = checkbox(document, 'Print marks', (printMarks) =>
    save((settings) => ({ ...settings, printMarks })),
  );
  print.root.classList.add('print-marks');
  const limits = make(
    'p',
    'hint',
    'When you print a page, its marks are printed as they look here on a light page. Firefox prints no marks, except on sites ' +
      'where marking may change the page.',
  );
  limits.id = 'print-marks-hint';
  print.input.setAttribute('aria-describedby', limits.id);
  return {
    root: make(
      'section',
      'section',
      make('h2', '', 'Marks'),
      preview.root,
      look.root,
      often.root,
      make('div', 'choice print-marks', print.root, limits),
    ),
    show({ settings }) {
      look.show(settings.markStyle);
      often.show(settings.occurrences);
      print.input.checked = settings.printMarks;
      preview.show({ style: settings.markStyle, isPrinted: settings.printMarks });
    },
  };
}
