import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardPart } from '../../src/page/parts.ts';
import { partLoader } from '../../src/platform/load-part.ts';
import { handOver } from '../../src/platform/parts-here.ts';

const { browser, sent } = vi.hoisted(() => {
  const sent: unknown[] = [];
  return {
    sent,
    browser: {
      runtime: {
        id: 'sidenote' as string | undefined,
        sendMessage: async (message: unknown): Promise<unknown> => sent.push(message),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const card = (): CardPart => ({
  startCard: () => {
    throw new Error('Not started here');
  },
});
const request = { type: 'load', part: 'card' };

describe('a page that needs a part', () => {
  beforeEach(() => {
    sent.length = 0;
    browser.runtime.id = 'sidenote';
    Reflect.deleteProperty(globalThis, Symbol.for('sidenote-parts'));
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('asks the worker, and gets the part when it comes', async () => {
    const part = partLoader()('card');
    expect(sent).toEqual([request]);
    const own = card();
    handOver('card', own);
    expect(await part).toBe(own);
  });

  it('asks once, however often it needs the part', () => {
    const load = partLoader();
    for (let count = 0; count < 100; count++) void load('card');
    expect(sent).toEqual([request]);
  });

  it('asks again a while later if nothing has come', () => {
    const load = partLoader();
    void load('card');
    vi.advanceTimersByTime(1100);
    expect(sent).toHaveLength(1);
    void load('card');
    expect(sent).toEqual([request, request]);
  });

  it('lives on when the worker cannot be reached, and asks again', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('Asleep'));
    const load = partLoader();
    const part = load('card');
    vi.advanceTimersByTime(1100);
    void load('card');
    const own = card();
    handOver('card', own);
    expect(await part).toBe(own);
    expect(sent).toEqual([request]);
  });

  it('asks for nothing that is there', async () => {
    const own = card();
    handOver('card', own);
    expect(await partLoader()('card')).toBe(own);
    expect(sent).toEqual([]);
  });

  it('keeps the first copy if two come', async () => {
    const own = card();
    handOver('card', own);
    handOver('card', card());
    expect(await partLoader()('card')).toBe(own);
  });

  it('asks nobody once the extension has gone', () => {
    browser.runtime.id = undefined;
    void partLoader()('card');
    expect(sent).toEqual([]);
  });
});
