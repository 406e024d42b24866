import { describe, expect, it } from 'vitest';
import { linesThatFit, roomForLines } from '../../src/card/what-fits.ts';
import { emptyContent, medicineContent } from './sample-content.ts';

const line = (text: string) => ({ factId: text, text, place: 'Uses, item 1', serious: false });
const lines = Array.from({ length: 12 }, (_, index) => line(`Line ${index}`));

describe('what fits into a card', () => {
  it('is less with each urgent sign, and with a longer text', () => {
    const bare = roomForLines(emptyContent);
    const [sign] = medicineContent.urgent;
    const one = roomForLines({ ...emptyContent, urgent: sign ? [sign] : [] });
    const two = roomForLines({ ...emptyContent, urgent: sign ? [sign, sign] : [] });
    expect(one).toBeLessThan(bare);
    expect(bare - one).toBeGreaterThan(one - two);
    expect(one).toBeGreaterThan(two);
    expect(roomForLines({ ...emptyContent, definition: 'Long. '.repeat(40) })).toBeLessThan(bare);
    expect(roomForLines({ ...emptyContent, name: 'A name that is as long as a line is' })).toBeLessThan(bare);
  });

  it('is at most as many lines as wanted, and the whole of a list that is short enough', () => {
    expect(linesThatFit(lines, 1000, 4).count).toBe(4);
    expect(linesThatFit(lines.slice(0, 3), 1000, 4).count).toBe(3);
  });

  it('leaves room for the button that unfolds the rest', () => {
    const three = linesThatFit(lines.slice(0, 3), 1000, 3).height;
    expect(linesThatFit(lines.slice(0, 3), three, 4).count).toBe(3);
    expect(linesThatFit(lines, three, 4).count).toBe(1);
  });

  it('is nothing where the first line has no room', () => {
    expect(linesThatFit(lines, 50, 4).count).toBe(0);
    expect(linesThatFit(lines, -100, 4).count).toBe(0);
  });

  it('counts a correction once that neighbours share', () => {
    const appraisal = { id: 'Q1', verdict: 'too broad', note: 'Not all.', references: [] };
    const doubtful = lines.map((each) => ({ ...each, appraisal }));
    const apart = doubtful.map((each, index) => ({ ...each, appraisal: { ...appraisal, id: `Q${index}` } }));
    expect(linesThatFit(doubtful, 1000, 4).height).toBeLessThan(linesThatFit(apart, 1000, 4).height);
  });
});
