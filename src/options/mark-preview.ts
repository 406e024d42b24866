import { element } from '../card/element.ts';
import type { MarkRole } from '../glossary/lexicon.ts';
import { roleNames } from '../glossary/role-names.ts';
import { lineContrast } from '../paint/line-contrast.ts';
import { type MarkLook, roles, type Shade, shades } from '../paint/mark-names.ts';
import type { Painter } from '../paint/painter.ts';

export interface MarkPreview {
  readonly root: HTMLElement;
  /** Shows marks so; nothing is painted until the preview is in its document. */
  show(look: MarkLook): void;
}

/** A white page and a dark one. */
const pages: Readonly<Record<Shade, { name: string; paper: string; ink: string }>> = {
  light: { name: 'Light page', paper: '#ffffff', ink: '#1c2430' },
  dark: { name: 'Dark page', paper: '#1b1d22', ink: '#e8ebf0' },
};
const words: Readonly<Record<MarkRole, string>> = {
  medicine: 'medicine',
  'side-effect': 'side effect',
  caution: 'caution',
  condition: 'condition',
  care: 'care',
  own: 'a word of your own',
};
const sentence = `This is how words are marked: ${Object.values(words).join(', ')}.`;

/**
 * A sentence marked in the chosen look on a light page and on a dark one, by the painter and the style sheet that pages get,
 * and how clearly each line stands out.
 */
export function markPreview(document: Document, painter: Painter): MarkPreview {
  const make = element(document);
  const samples = shades.map((shade) => {
    const { name, paper, ink } = pages[shade];
    const text = document.createTextNode(sentence);
    const sample = make('div', 'sample', make('p', 'sample-name', name), make('p', '', text));
    sample.style.background = paper;
    sample.style.color = ink;
    return { sample, text };
  });
  const rows = roles.map((role) => {
    const figures = shades.map((shade) => ({ shade, cell: make('td', '') }));
    const head = make('th', '', roleNames[role]);
    head.scope = 'row';
    return { role, figures, row: make('tr', '', head, ...figures.map(({ cell }) => cell)) };
  });
  const heads = ['Category', ...shades.map((shade) => pages[shade].name)].map((name) => {
    const head = make('th', '', name);
    head.scope = 'col';
    return head;
  });
  const table = make(
    'table',
    'contrasts',
    make(
      'caption',
      'hint',
      'How clearly each line stands out from what is behind it. It should be 3 : 1 or more.',
    ),
    make('thead', '', make('tr', '', ...heads)),
    make('tbody', '', ...rows.map(({ row }) => row)),
  );
  const root = make(
    'div',
    'preview',
    make('div', 'samples', ...samples.map(({ sample }) => sample)),
    table,
    make('p', 'hint system-colours', 'Your system chooses the colours of marks; the lines stay.'),
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
          cell.textContent = `${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1`;
        }
      }
    },
  };
}
