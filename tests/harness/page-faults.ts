import type { CDPSession, Page } from 'puppeteer-core';
import { axeViolations } from './axe-violations.ts';

/** What a reader may have chosen for all pages, in Chromium. */
const themes = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
} as const;

/** Makes a tab of Chromium a narrow phone, with fingers. */
export async function beNarrowPhone(page: Page): Promise<CDPSession> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width: 320,
    height: 640,
    deviceScaleFactor: 2,
    mobile: true,
  });
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  await page.setBypassCSP(true);
  return devtools;
}

/**
 * What is wrong with a page as it stands now, in light, dark and forced colours: what axe-core finds, controls that cannot be
 * touched, and anything that makes the page scroll sideways.
 */
export async function pageFaults(page: Page, devtools: CDPSession): Promise<string[]> {
  const faults: string[] = [];
  for (const [theme, features] of Object.entries(themes)) {
    await devtools.send('Emulation.setEmulatedMedia', { features: [...features] });
    // In forced colours the system chooses, and axe reads what the page had asked for.
    const found = await axeViolations(page, theme !== 'forced colours');
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
  }
  await devtools.send('Emulation.setEmulatedMedia', { features: [] });
  return [...faults, ...(await page.evaluate(outOfReach)), ...(await page.evaluate(tooWide))];
}

/** Controls that something else covers, wherever they are scrolled to. */
function outOfReach(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  );
  const faults: string[] = [];
  for (const control of controls) {
    // What is hidden from sight has a label to touch.
    const target = control instanceof HTMLInputElement && control.labels?.[0] ? control.labels[0] : control;
    if (!target.checkVisibility({ visibilityProperty: true }) || control.matches(':disabled')) continue;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = target.getClientRects();
    if (line === undefined || line.width === 0) continue;
    const at = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    const isReached = at !== null && (target.contains(at) || at.contains(target));
    if (!isReached)
      faults.push(`out of reach: ${control.outerHTML.slice(0, 200)} under ${at?.outerHTML.slice(0, 100)}`);
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return faults;
}

function tooWide(): string[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= 320) return [];
  const widest = [...document.querySelectorAll('*')].filter(
    (each) => each.getBoundingClientRect().right > 320.5,
  );
  return [
    `${scrollWidth} px wide: ${widest.map((each) => `${each.localName}.${each.className}`).join(', ')}`,
  ];
}
