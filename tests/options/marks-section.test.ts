// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { contrastOf } from '../../src/paint/contrast.ts';
import type { MarkLook } from '../../src/paint/mark-names.ts';
import { looks } from '../../src/paint/mark-style.ts';
import type { Painter } from '../../src/paint/painter.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { idlePainter, memoryStore, the } from '../popup/fake-world.ts';
import { box, openOptions } from './open-options.ts';

/** What the preview of marks was asked to paint: painting itself is for a real browser. */
let painted: string[] = [];
let worn: MarkLook | undefined;
const createPainter = (): Painter => ({
  ...idlePainter,
  paint(marks) {
    for (const { role, place } of marks) {
      expect(place.nodes[0].isConnected).toBe(true);
      painted.push(`${role}: ${place.nodes[0].data.slice(place.start, place.end)}`);
    }
  },
  wear(look) {
    worn = look;
  },
});

async function open(store = memoryStore()) {
  painted = [];
  await openOptions(store, createPainter);
  return store;
}

describe('the marks', () => {
  const radio = (value: string) => the<HTMLInputElement>(`input[type=radio][value=${value}]`);
  const figures = () => [...document.querySelectorAll('.contrasts td')].map(({ textContent }) => textContent);

  it('have groups of choices, each with its explanation, and the stored ones are chosen', async () => {
    await open(
      memoryStore({ ...defaultSettings, markStyle: 'tint', occurrences: 'section', printMarks: true }),
    );
    for (const [name, chosen, count] of [
      ['mark-style', 'tint', 4],
      ['occurrences', 'section', 3],
    ] as const) {
      const inputs = [...document.querySelectorAll<HTMLInputElement>(`fieldset.${name} input`)];
      expect(inputs).toHaveLength(count);
      expect(inputs.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([chosen]);
      for (const input of inputs)
        expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).not.toBe(
          '',
        );
    }
    expect(box('Print marks').checked).toBe(true);
    expect(document.getElementById('print-marks-hint')?.textContent).toContain('Firefox prints no marks');
  });

  it('are stored as chosen', async () => {
    const store = await open();
    radio('dotted').click();
    the<HTMLInputElement>('fieldset.occurrences [value=section]').click();
    box('Print marks').click();
    await vi.waitFor(() =>
      expect(store.now()).toEqual({
        ...defaultSettings,
        markStyle: 'dotted',
        occurrences: 'section',
        printMarks: true,
      }),
    );
  });

  it('are previewed once each on a light page and a dark one, and follow the choice', async () => {
    await open();
    const words = [
      'medicine: medicine',
      'side-effect: side effect',
      'caution: caution',
      'condition: condition',
      'care: care',
      'own: a word of your own',
    ];
    expect(painted).toEqual([...words, ...words]);
    expect(worn).toEqual({ style: 'both', isPrinted: false });
    radio('underline').click();
    await vi.waitFor(() => expect(worn).toEqual({ style: 'underline', isPrinted: false }));
    expect(painted).toHaveLength(12);
  });

  it('show the contrast of each line, rounded down, and less of it on a tint', async () => {
    await open(memoryStore({ ...defaultSettings, markStyle: 'underline' }));
    expect(figures()).toHaveLength(12);
    const real = contrastOf(looks.medicine.colours.light, '#ffffff');
    const shown = Number.parseFloat(figures()[0] ?? '');
    expect(shown).toBeLessThanOrEqual(real);
    expect(shown).toBeGreaterThan(real - 0.1);
    const plain = figures();
    radio('both').click();
    await vi.waitFor(() => expect(figures()).not.toEqual(plain));
    for (const [index, figure] of figures().entries()) {
      expect(Number.parseFloat(figure ?? '')).toBeLessThan(Number.parseFloat(plain[index] ?? ''));
      expect(Number.parseFloat(figure ?? '')).toBeGreaterThanOrEqual(3);
    }
  });
});
