import { element } from '../card/element.ts';
import type { MarkRole } from '../glossary/lexicon.ts';
import { roleName } from '../glossary/role-name.ts';
import { say } from '../language/say.ts';
import { spoken } from '../language/spoken.ts';
import { lineContrast } from '../paint/line-contrast.ts';
import { type MarkLook, roles, type Shade, shades } from '../paint/mark-names.ts';
import type { Painter } from '../paint/painter.ts';

export interface MarkPreview {
  readonly root: HTMLElement;
  /** Shows marks so; nothing is painted until the preview is in its document. */
  show(look: MarkLook): void;
}

/** A white page and a dark one. */
const pages = {
  light: { name: 'options_light_page', paper: '#ffffff', ink: '#1c2430' },
  dark: { name: 'options_dark_page', paper: '#1b1d22', ink: '#e8ebf0' },
} as const satisfies Record<Shade, object>;
const wordsOf = (): Readonly<Record<MarkRole, string>> => ({
  medicine: say('options_word_medicine'),
  'side-effect': say('options_word_side_effect'),
  caution: say('options_word_caution'),
  condition: say('options_word_condition'),
  care: say('options_word_care'),
  own: say('options_word_own'),
});

/**
 * A sentence marked in the chosen look on a light page and on a dark one, by the painter and the style sheet that pages get,
 * and how clearly each line stands out.
 */
export function markPreview(document: Document, painter: Painter): MarkPreview {
  const make = element(document);
  const words = wordsOf();
  const sentence = say('options_preview_sentence', { words: Object.values(words).join(', ') });
  const samples = shades.map((shade) => {
    const { name, paper, ink } = pages[shade];
    const text = document.createTextNode(sentence);
    const sample = make('div', 'sample', make('p', 'sample-name', say(name)), make('p', '', text));
    sample.style.background = paper;
    sample.style.color = ink;
    return { sample, text };
  });
  const rows = roles.map((role) => {
    const figures = shades.map((shade) => ({ shade, cell: make('td', '') }));
    const head = make('th', '', roleName(role));
    head.scope = 'row';
    return { role, figures, row: make('tr', '', head, ...figures.map(({ cell }) => cell)) };
  });
  const heads = [say('options_category'), ...shades.map((shade) => say(pages[shade].name))].map((name) => {
    const head = make('th', '', name);
    head.scope = 'col';
    return head;
  });
  const table = make(
    'table',
    'contrasts',
    make('caption', 'hint', say('options_contrast_hint')),
    make('thead', '', make('tr', '', ...heads)),
    make('tbody', '', ...rows.map(({ row }) => row)),
  );
  const root = make(
    'div',
    'preview',
    make('div', 'samples', ...samples.map(({ sample }) => sample)),
    table,
    make('p', 'hint system-colours', say('options_system_colours')),
  );

  let isPainted = false;
  function paint() {
    isPainted = true;
    painter.paint(
      samples.flatMap(({ text }) =>
        roles.map((role) => {
          const start = sentence.indexOf(words[role]);
          const place = { nodes: [text] as const, start, end: start + words[role].length };
          return { entry: role, role, text: words[role], place };
        }),
      ),
    );
  }

  return {
    root,
    show(look) {
      painter.wear(look);
      if (!isPainted && root.isConnected) paint();
      const wantsMore = document.defaultView?.matchMedia('(prefers-contrast: more)').matches ?? false;
      for (const { role, figures } of rows) {
        for (const { shade, cell } of figures) {
          const contrast = lineContrast(role, shade, look.style, pages[shade].paper, wantsMore);
          // Never more than there is.
          const figure = (Math.floor(contrast * 10) / 10).toLocaleString(spoken().language, {
            minimumFractionDigits: 1,
          });
          cell.textContent = `${figure} : 1`;
        }
      }
    },
  };
}
