// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actionBar } from '../../src/card/action-bar.ts';
import type { CardActions } from '../../src/card/card-actions.ts';
import { noActions } from './no-actions.ts';
import { medicineContent } from './sample-content.ts';

let bar: HTMLElement;
let acted = 0;

function open(actions: Partial<CardActions>, about: { word?: string } = { word: 'LTG' }) {
  acted = 0;
  bar = actionBar({
    document,
    content: medicineContent,
    actions: { ...noActions, ...actions },
    word: about.word,
    onAct: () => acted++,
  });
  document.body.replaceChildren(bar);
}

const buttons = () =>
  [...bar.querySelectorAll('button')].filter((button) => button.closest('[hidden]') === null);
const labels = () => buttons().map(({ textContent }) => textContent);
const press = (label: string) =>
  buttons()
    .find(({ textContent }) => textContent === label)
    ?.click();
const said = () => bar.querySelector('[role=status]')?.textContent;

describe('the actions of a card', () => {
  const undo = vi.fn(async () => {});
  beforeEach(() => undo.mockClear());

  it('are copying alone where nothing may be kept and the card is not about words on the page', () => {
    open({}, {});
    expect(labels()).toEqual(['Copy']);
  });

  it('offer the reaches that the page allows, once they are asked for', () => {
    open({ reaches: ['page', 'site', 'everywhere'], site: 'example.org' });
    expect(labels()).toEqual(['Copy', 'Not this meaning']);
    press('Not this meaning');
    expect(labels()).toEqual(['Copy', 'Not this meaning', 'On this page', 'On example.org', 'Everywhere']);
    expect(buttons()[1]?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toBe('On this page');
    press('Not this meaning');
    expect(buttons()[1]?.getAttribute('aria-expanded')).toBe('false');
  });

  it('tell what was done, with the focus on the way back, and take it back', async () => {
    const notThisMeaning = vi.fn(async () => undo);
    open({ reaches: ['page'], notThisMeaning });
    press('Not this meaning');
    press('On this page');
    expect(acted).toBe(1);
    expect(notThisMeaning).toHaveBeenCalledWith('LTG', 'lamotrigine', 'page');
    await vi.waitFor(() => expect(said()).toBe('“LTG” is not marked as this on this page. Undo'));
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(labels()).toEqual(['Undo']);
    press('Undo');
    await vi.waitFor(() => expect(said()).toBe('Taken back.'));
    expect(undo).toHaveBeenCalledOnce();
    expect(labels()).toContain('Copy');
  });

  it('stop marking the entry', async () => {
    const stopMarking = vi.fn(async () => undo);
    open({ stopMarking });
    press('Stop marking');
    await vi.waitFor(() => expect(said()).toBe('“lamotrigine” is not marked any more. Undo'));
    expect(stopMarking).toHaveBeenCalledWith('lamotrigine');
  });

  it('say when something could not be saved or taken back', async () => {
    open({ stopMarking: () => Promise.reject(new Error('quota')) });
    press('Stop marking');
    await vi.waitFor(() => expect(said()).toBe('This could not be saved. Nothing was changed.'));
    expect(labels()).toContain('Stop marking');
  });

  it('copy all that the card says, and tell where a page forbids it', async () => {
    const copy = vi.fn(async (_: string) => {});
    open({ copy });
    press('Copy');
    await vi.waitFor(() => expect(said()).toBe('Copied, with where each line comes from.'));
    expect(copy.mock.calls[0]?.[0]).toMatch(/^lamotrigine\n/);
    open({});
    press('Copy');
    await vi.waitFor(() => expect(said()).toMatch(/^This page does not let anything be copied/));
  });
});
