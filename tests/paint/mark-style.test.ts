import { describe, expect, it } from 'vitest';
import { highlightName, looks, styleOfMarks } from '../../src/paint/mark-style.ts';

const roles = ['medicine', 'side-effect', 'caution', 'condition', 'care'] as const;

describe('the look of marks', () => {
  it('has a line of its own for each role, so that none is told by colour alone', () => {
    const lines = roles.map((role) => looks[role].line);
    expect(new Set(lines).size).toBe(Object.keys(looks).length);
  });

  it('draws each line for both painters, on light pages and on dark ones', () => {
    for (const role of roles) {
      for (const shade of ['light', 'dark'] as const) {
        const line = `text-decoration: underline ${looks[role].line} ${looks[role].colours[shade]}`;
        const name = highlightName(role, shade);
        expect(styleOfMarks(':root')).toContain(`:root::highlight(${name}) { ${line};`);
        expect(styleOfMarks('')).toContain(`  ::highlight(${name}) { ${line};`);
        expect(styleOfMarks('')).toContain(`{ ${line} !important;`);
      }
    }
  });
});
