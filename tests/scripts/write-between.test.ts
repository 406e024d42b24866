import { describe, expect, it } from 'vitest';
import { writeBetween } from '../../scripts/write-between.ts';

describe('writing between two marks of a document', () => {
  it('replaces what stands there, and nothing else', () => {
    const text = 'Before\n<!-- figures -->\nold\n<!-- /figures -->\nAfter\n';
    const written = writeBetween(text, 'figures', '\n| new |\n');
    expect(written).toBe('Before\n<!-- figures -->\n| new |\n<!-- /figures -->\nAfter\n');
    expect(writeBetween(written, 'figures', '| new |')).toBe(written);
  });

  it('says so where the marks are not there', () => {
    expect(() => writeBetween('<!-- /figures --><!-- figures -->', 'figures', '')).toThrow('figures');
  });
});
