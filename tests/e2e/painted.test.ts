import { beforeAll, describe, expect, it } from 'vitest';
import { mainColour } from '../harness/main-colour.ts';
import { waitForMarks } from '../harness/marked-terms.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const html = `<!doctype html><html lang="en"><title>Page</title><style>body { font: 40px sans-serif; background: #fff; }</style>
<p>A <span id="plain">medicine</span> called <span id="marked">lamotrigine</span> treats epilepsy.</p>
<div id="host"><template shadowrootmode="open"><p><span id="inside">Lamotrigine</span> again.</p></template></div>`;

// What a style computes to is not what is painted: Chromium leaves out the colours of user sheets behind highlights.
describe.each(['chromium', 'firefox'] as const)('marks as they are painted in %s', (kind) => {
  const stage = setStage(kind, { '/a.html': html });
  beforeAll(async () => {
    await stage.page.goto(`${stage.origin}/a.html`);
    await waitForMarks(stage.page, { atLeast: 3 });
  });

  const colourBehind = async (id: string) => {
    const box = await stage.page.evaluate((id) => {
      const inside = document.querySelector('#host')?.shadowRoot?.getElementById(id);
      const { x, y, width, height } = (
        document.getElementById(id) ??
        inside ??
        document.body
      ).getBoundingClientRect();
      return { x, y, width, height };
    }, id);
    return mainColour(stage.page, box);
  };

  it.each(['marked', 'inside'])('have a tint behind the word that is %s', async (id) => {
    await waitUntil(
      async () => (await colourBehind(id)) !== '255 255 255',
      () => `Nothing is painted behind ${id}`,
    );
    expect(await colourBehind('plain')).toBe('255 255 255');
  });
});
