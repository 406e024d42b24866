import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { Painter } from '../paint/painter.ts';
import type { MarkStyle, Occurrences } from '../settings/settings.ts';
import { checkbox } from './checkbox.ts';
import { markPreview } from './mark-preview.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { type Choice, radioChoice } from './radio-choice.ts';

const styles = (): readonly Choice<MarkStyle>[] => [
  {
    value: 'both',
    name: say('options_style_both'),
    explanation: say('options_style_both_hint'),
  },
  {
    value: 'underline',
    name: say('options_style_underline'),
    explanation: say('options_style_underline_hint'),
  },
  {
    value: 'tint',
    name: say('options_style_tint'),
    explanation: say('options_style_tint_hint'),
  },
  {
    value: 'dotted',
    name: say('options_style_dotted'),
    explanation: say('options_style_dotted_hint'),
  },
];

/** From many marks to few. */
const occurrences = (): readonly Choice<Occurrences>[] => [
  { value: 'every', name: say('options_often_every'), explanation: say('options_often_every_hint') },
  {
    value: 'section',
    name: say('options_often_section'),
    explanation: say('options_often_section_hint'),
  },
  {
    value: 'page',
    name: say('options_often_page'),
    explanation: say('options_often_page_hint'),
  },
];

/** How marks look, how many there are, and whether they are printed. */
export function marksSection(document: Document, painter: Painter, save: Save): OptionsSection {
  const make = element(document);
  const preview = markPreview(document, painter);
  const look = radioChoice(
    document,
    'mark-style',
    [make('legend', '', say('setting_style'))],
    styles(),
    (markStyle) => save((settings) => ({ ...settings, markStyle })),
  );
  const often = radioChoice(
    document,
    'occurrences',
    [make('legend', '', say('setting_often')), make('p', 'hint', say('options_often_hint'))],
    occurrences(),
    (chosen) => save((settings) => ({ ...settings, occurrences: chosen })),
  );
  const print = checkbox(document, say('setting_print'), (printMarks) =>
    save((settings) => ({ ...settings, printMarks })),
  );
  print.root.classList.add('print-marks');
  const limits = make('p', 'hint', say('options_print_hint'));
  limits.id = 'print-marks-hint';
  print.input.setAttribute('aria-describedby', limits.id);
  return {
    root: make(
      'section',
      'section',
      make('h2', '', say('options_marks')),
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
