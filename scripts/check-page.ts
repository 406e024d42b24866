import type { Page } from 'puppeteer-core';
import type { Session } from '../tests/harness/launch-with-sidenote.ts';
import { type MarkedTerm, settledMarks } from '../tests/harness/marked-terms.ts';
import type { SavedPage } from './list-pages.ts';

/** How one saved page fared. */
export interface PageCheck {
  readonly page: SavedPage;
  readonly marks: readonly MarkedTerm[];
  /** From the request of the page until it was loaded and its marks no longer changed. */
  readonly milliseconds: number;
  /** `varies`: the page's own scripts make two loads without Sidenote differ, so that nothing can be compared. */
  readonly html: 'identical' | 'changed' | 'varies';
  readonly failures: readonly string[];
}

interface Load {
  readonly html: string;
  readonly errors: readonly string[];
  readonly marks: readonly MarkedTerm[];
  readonly milliseconds: number;
}

/** The page's HTML with the content of its open shadow roots. */
function wholeHtml(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = [document.documentElement.outerHTML];
    const visit = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot === null) continue;
        parts.push(element.shadowRoot.innerHTML);
        visit(element.shadowRoot);
      }
    };
    visit(document);
    return parts.join('\n');
  });
}

async function load(session: Session, url: string): Promise<Load> {
  const page = await session.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  try {
    const start = performance.now();
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    let milliseconds = performance.now() - start;
    const onChange = () => {
      milliseconds = performance.now() - start;
    };
    const marks = await settledMarks(page, { timeout: 60_000, looks: 16, onChange });
    return { html: await wholeHtml(page), errors, marks, milliseconds };
  } finally {
    await page.close();
  }
}

/** Loads a page with Sidenote and, in a second browser, without it, and compares. */
export async function checkPage(
  page: SavedPage,
  url: string,
  marked: Session,
  plain: Session,
): Promise<PageCheck> {
  const [first, second] = [await load(plain, url), await load(plain, url)];
  const seen = await load(marked, url);
  const varies = first.html !== second.html;
  const html = varies ? 'varies' : seen.html === first.html ? 'identical' : 'changed';
  const own = new Set([...first.errors, ...second.errors]);
  const newErrors = seen.errors.filter((error) => !own.has(error));
  const stale = seen.marks.filter((mark) => mark.stale).length;
  const unwanted = [...new Set(seen.marks.map(({ text }) => text))].join(', ');
  return {
    page,
    marks: seen.marks,
    milliseconds: seen.milliseconds,
    html,
    failures: [
      ...newErrors.map((error) => `page error: ${error}`),
      ...(html === 'changed' ? ['HTML changed'] : []),
      ...(stale > 0 ? [`${stale} stale marks`] : []),
      ...(page.kind === 'other' && unwanted !== ''
        ? [`marked, though not about the subject: ${unwanted}`]
        : []),
    ],
  };
}
