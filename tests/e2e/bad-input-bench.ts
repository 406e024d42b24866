import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import type { Session } from '../harness/launch-with-sidenote.ts';
import { moveAway, moveOnto } from '../harness/move-onto.ts';
import { type ShownCard, waitForCard, waitForNoCard } from '../harness/read-card.ts';
import type { Server } from '../harness/serve.ts';
import { setStage } from '../harness/set-stage.ts';

export const fixture = join(import.meta.dirname, '../fixtures/bad-input');

/**
 * A tab for tests with the pages of `fixtures/bad-input`, none of which may cause an error. To be called in a `describe`; `before`
 * runs before the tab is opened.
 */
export function badInputBench(
  kind: BrowserKind,
  before: (session: Session) => Promise<void> = async () => {},
) {
  const stage = setStage(kind, fixture, { before });

  beforeEach(() => stage.record.clear());

  afterEach(async () => {
    expect(await stage.record.errors()).toEqual([]);
  });

  return {
    stage,
    async open(path: string, from: Pick<Server, 'origin'> = stage) {
      await stage.page.goto(`${from.origin}/${path}`);
    },
    async openCard(words: string, name = words): Promise<ShownCard> {
      await moveAway(stage.page);
      await moveOnto(stage.page, words);
      return waitForCard(stage.page, name);
    },
    async closeCard() {
      await stage.page.keyboard.press('Escape');
      await waitForNoCard(stage.page);
    },
  };
}
