import { describe, expect, it } from 'vitest';
import { contrastOf, tinted } from '../../src/paint/contrast.ts';
import {
  highlightName,
  highlightNames,
  namesIn,
  printName,
  roles,
  shades,
  styles,
} from '../../src/paint/mark-names.ts';
import { hasTint, lineOf, looks, strongLineOf, tintShare } from '../../src/paint/mark-style.ts';
import { styleOfMarks } from '../../src/paint/style-of-marks.ts';

const every = roles.flatMap((role) =>
  shades.flatMap((shade) => styles.map((style) => ({ role, shade, style }))),
);

describe('the look of marks', () => {
  it('has a line of its own for each role, so that none is told by colour alone', () => {
    for (const style of ['both', 'underline', 'tint'] as const) {
      const lines = roles.map((role) => `${lineOf(role, style).where} ${lineOf(role, style).line}`);
      expect(new Set(lines).size).toBe(roles.length);
    }
  });

  it.each(every)('draws a line under $role in $style on a $shade page', ({ role, shade, style }) => {
    const { where, line, thickness } = lineOf(role, style);
    const name = highlightName(role, shade, style);
    const drawn = `text-decoration: ${where} ${line} ${looks[role].colours[shade]} ${thickness}px`;
    const tint = hasTint(style) ? '; background-color' : ' }';
    expect(styleOfMarks(':root')).toContain(`:root::highlight(${name}) { ${drawn}${tint}`);
    expect(styleOfMarks('')).toContain(`\n::highlight(${name}) { ${drawn}${tint}`);
  });

  it('has lines that stand out by 4.5 : 1 on white and on black, and by 3 : 1 on their own tint', () => {
    const papers = { light: '#ffffff', dark: '#000000' } as const;
    for (const role of roles) {
      for (const shade of shades) {
        const colour = looks[role].colours[shade];
        expect(contrastOf(colour, papers[shade])).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(colour, tinted(papers[shade], colour, tintShare[shade]))).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('has a thicker line for whoever asks for more contrast', () => {
    for (const { role, style } of every) {
      const [usual, strong] = [lineOf(role, style).thickness, strongLineOf(role, style).thickness];
      expect(strong).toBeGreaterThanOrEqual(usual);
      if (usual < 3) expect(strong).toBeGreaterThan(usual);
    }
  });
});

describe('the names of marks', () => {
  it('are those that others rely on, in the standard look', () => {
    expect(highlightName('side-effect', 'light')).toBe('sidenote-side-effect');
    expect(highlightName('medicine', 'dark')).toBe('sidenote-medicine-dark');
    expect(namesIn('sidenote-medicine', { style: 'both', isPrinted: false })).toEqual(['sidenote-medicine']);
  });

  it('tell the style, and there is one more for what is printed', () => {
    expect(namesIn('sidenote-care-dark', { style: 'dotted', isPrinted: true })).toEqual([
      'sidenote-care-dark-dotted',
      'sidenote-care-dark-dotted-print',
    ]);
  });

  it('are all different, all of them known, and each has its rule', () => {
    const names = highlightNames();
    expect(new Set(names).size).toBe(names.length);
    const looksOfAll = styles.flatMap((style) => [true, false].map((isPrinted) => ({ style, isPrinted })));
    for (const { role, shade } of every) {
      for (const look of looksOfAll)
        for (const name of namesIn(highlightName(role, shade), look)) expect(names).toContain(name);
    }
    for (const name of names) expect(styleOfMarks('')).toContain(`::highlight(${name}) {`);
  });

  it('that are printed have rules for paper alone, in the colours of white paper', () => {
    const [screen = '', paper = ''] = styleOfMarks('').split('@media print {');
    for (const { role, shade, style } of every) {
      const name = printName(highlightName(role, shade, style));
      expect(screen).not.toContain(name);
      expect(paper).toContain(
        `::highlight(${name}) { text-decoration: ${lineOf(role, style).where} ${lineOf(role, style).line} ${looks[role].colours.light} `,
      );
    }
  });
});
