// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardTarget } from '../../src/card/card-target.ts';
import type { Card } from '../../src/card/start-card.ts';
import { lateCard } from '../../src/page/late-card.ts';
import type { CardPart, LoadPart } from '../../src/page/parts.ts';
import { noActions } from '../card/no-actions.ts';

const target = {
  key: {},
  entry: 'rash',
  text: 'rash',
  element: document.body,
  boxes: () => [],
} satisfies CardTarget;

/** A page whose card comes when the test says so. */
function page() {
  const end = new AbortController();
  const { promise, resolve } = Promise.withResolvers<CardPart>();
  const loadPart = vi.fn((_name: string) => promise);
  const card = {
    setActive: vi.fn(),
    open: vi.fn(),
    click: vi.fn(),
    close: vi.fn(),
    refresh: vi.fn(),
    current: undefined,
  } satisfies Card;
  const startCard = vi.fn(() => card);
  const idle: (() => void)[] = [];
  Object.assign(window, {
    requestIdleCallback: (run: () => void) => idle.push(run),
    cancelIdleCallback: (id: number) => idle.splice(id - 1, 1),
  });
  const late = lateCard({
    document,
    loadPart: loadPart as unknown as LoadPart,
    targetAt: () => undefined,
    mentionsIn: () => [],
    actions: noActions,
    language: () => 'en',
    dwell: () => 0,
    signal: end.signal,
  });
  return {
    late,
    card,
    startCard,
    loadPart,
    end,
    idle() {
      for (const run of idle.splice(0)) run();
    },
    async arrive() {
      resolve({ startCard });
      await promise;
    },
  };
}

describe('a card that comes late', () => {
  let world: ReturnType<typeof page>;
  beforeEach(() => {
    world = page();
  });

  it('is not asked for while nothing is marked', () => {
    world.idle();
    window.dispatchEvent(new Event('pointerdown'));
    expect(world.loadPart).not.toHaveBeenCalled();
  });

  it('is asked for when the page is idle', () => {
    world.late.setActive(true);
    expect(world.loadPart).not.toHaveBeenCalled();
    world.idle();
    expect(world.loadPart).toHaveBeenCalledWith('card');
  });

  it('is asked for at once, and again, by a finger or a click', () => {
    world.late.setActive(true);
    window.dispatchEvent(new Event('pointerdown'));
    window.dispatchEvent(new Event('pointerdown'));
    expect(world.loadPart).toHaveBeenCalledTimes(2);
  });

  it('is started once, and told whether there are marks', async () => {
    world.late.setActive(true);
    world.idle();
    window.dispatchEvent(new Event('pointerdown'));
    await world.arrive();
    expect(world.startCard).toHaveBeenCalledOnce();
    expect(world.card.setActive.mock.calls).toEqual([[true]]);
    world.late.setActive(false);
    expect(world.card.setActive.mock.calls).toEqual([[true], [false]]);
  });

  it('needs no listener any more when it is there', async () => {
    world.late.setActive(true);
    world.idle();
    await world.arrive();
    world.loadPart.mockClear();
    window.dispatchEvent(new Event('pointerdown'));
    expect(world.loadPart).not.toHaveBeenCalled();
  });

  it('opens the word that a shortcut chose meanwhile', async () => {
    world.late.open(target);
    expect(world.loadPart).toHaveBeenCalledWith('card');
    await world.arrive();
    expect(world.card.open.mock.calls).toEqual([[target]]);
  });

  it('does not open it when the reader has long given up', async () => {
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(60_000);
    world.late.open(target);
    await world.arrive();
    expect(world.startCard).toHaveBeenCalledOnce();
    expect(world.card.open).not.toHaveBeenCalled();
  });

  it('never starts where Sidenote has ended', async () => {
    world.late.setActive(true);
    world.idle();
    world.end.abort();
    await world.arrive();
    expect(world.startCard).not.toHaveBeenCalled();
  });

  it('leaves no listener when Sidenote ends before it comes', () => {
    world.late.setActive(true);
    world.end.abort();
    window.dispatchEvent(new Event('pointerdown'));
    world.idle();
    expect(world.loadPart).not.toHaveBeenCalled();
  });
});
