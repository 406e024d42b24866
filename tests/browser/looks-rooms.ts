import { createElementPainter } from '../../src/paint/element-painter.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import type { MarkLook } from '../../src/paint/mark-names.ts';
import type { Painter } from '../../src/paint/painter.ts';
import { styleOfMarks } from '../../src/paint/style-of-marks.ts';

let painter: Painter | undefined;

/** Marks the first word of every paragraph, whose class is its role. */
export function start(painterName: 'highlight' | 'elements', reach: ':root' | '') {
  painter?.eraseAll();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleOfMarks(reach));
  document.adoptedStyleSheets = [sheet];
  painter = painterName === 'elements' ? createElementPainter(document) : createHighlightPainter(document);
  painter.paint(
    [...document.querySelectorAll('p')].flatMap((paragraph) => {
      const text = paragraph.firstChild;
      if (!(text instanceof Text)) return [];
      const end = text.data.indexOf(' ');
      const place = { nodes: [text] as const, start: 0, end };
      const role = paragraph.className as 'medicine' | 'care';
      return [{ entry: role, role, text: text.data.slice(0, end), place }];
    }),
  );
}

export function wear(look: MarkLook) {
  painter?.wear(look);
}

export function stop() {
  painter?.eraseAll();
}
