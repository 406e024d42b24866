import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As much of axe-core as is used here. */
declare const axe: {
  run(
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
};

/**
 * What axe-core finds wrong with a page as it stands now, the size of targets (WCAG 2.2 AA 2.5.8, which it leaves out unless
 * asked) among it. Contrast can be left out.
 */
export async function axeViolations(page: Page, contrast = true): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (contrast) => {
    const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: contrast } };
    const { violations } = await axe.run({ rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }, contrast);
}
