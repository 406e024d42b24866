import type { Page } from 'puppeteer-core';
import { waitUntil } from '../tests/harness/wait-until.ts';

/** A page of our own on which a mark or a card is hard to show well. */
export interface GalleryCase {
  readonly name: string;
  /** What to look for in its picture. */
  readonly look: string;
  readonly html: string;
  /** The marked word whose card is shown; undefined: the marks alone. */
  readonly word?: string;
  /** Looks up the text of this element instead of opening a marked word. */
  readonly lookUp?: string;
  /** Default 1100 × 800 CSS px at one device pixel each. */
  readonly view?: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number };
  /** A phone: touched, not pointed at. */
  readonly touch?: true;
  /** The word stands in the page’s first frame. */
  readonly inFrame?: true;
  /** Media features and type that only Chromium lets a driver choose. */
  readonly media?: { readonly type?: 'print'; readonly features?: Readonly<Record<string, string>> };
  prepare?(page: Page): Promise<unknown>;
}

const text = `Lamotrigine and carbamazepine are given against epilepsy. Some people get a rash or feel dizzy; a few become
  depressed. Your doctor may ask about pregnancy before you start.`;
const long = 'Arzneimittelnebenwirkungsmeldeverordnungsdurchführungsbestimmungsanhangsverzeichnis';

function page(body: string, style = '', attributes = 'lang="en"'): string {
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Living with epilepsy</title><style>body { margin: 40px; font: 17px/1.6 Georgia, serif; } ${style}</style></head>
    <body>${body}</body></html>`;
}

const plain = page(`<h1>Living with epilepsy</h1><p>${text}</p>`);

export const galleryCases: readonly GalleryCase[] = [
  {
    name: 'right to left',
    look: 'The card stays at its word’s side and reads from the left.',
    html: page(
      `<h1>الصرع</h1><p>يوصف <b lang="en">lamotrigine</b> أو <b lang="en">carbamazepine</b> لعلاج <b lang="en">epilepsy</b> عند كثير من الناس.</p><p lang="en">${text}</p>`,
      '',
      'lang="ar" dir="rtl"',
    ),
    word: 'lamotrigine',
  },
  {
    name: 'vertical text',
    look: 'The line stands beside the word, the card beside the line.',
    html: page(`<p lang="ja">てんかんには</p><p>${text}</p>`, 'html { writing-mode: vertical-rl; }'),
    word: 'carbamazepine',
  },
  {
    name: 'dark page',
    look: 'Marks and card are dark, whatever the system says.',
    html: page(
      `<h1>Living with epilepsy</h1><p>${text}</p>`,
      'body { background: #14161a; color: #d8dbe0; }',
    ),
    word: 'carbamazepine',
  },
  {
    name: '320 px at 200 %',
    look: 'Nothing is cut, nothing scrolls sideways.',
    html: plain,
    word: 'lamotrigine',
    view: { width: 320, height: 480, deviceScaleFactor: 2 },
  },
  {
    name: '160 px wide',
    look: 'A window of 320 px at 200 %: still nothing cut.',
    html: page(`<p>${text}</p>`, 'body { margin: 8px; }'),
    word: 'lamotrigine',
    view: { width: 160, height: 300, deviceScaleFactor: 2 },
  },
  {
    name: 'a very long word',
    look: 'It breaks inside the card, and the buttons keep their place.',
    html: page(`<p>What is <b id="long">${long}</b>? ${text}</p>`),
    lookUp: '#long',
    view: { width: 420, height: 700 },
  },
  {
    name: 'rem of 4 px',
    look: 'The card has its usual size.',
    html: page(`<p>${text}</p>`, 'html { font-size: 4px; } body { font-size: 4rem; }'),
    word: 'carbamazepine',
  },
  {
    name: 'a modal dialog',
    look: 'The card is in front, not dimmed.',
    html: page(
      `<p>${text}</p><dialog><h2>Consent</h2><p>You were given topiramate against your epilepsy.</p><button>Close</button></dialog>
       <script>document.querySelector('dialog').showModal()</script>`,
      'dialog::backdrop { background: rgb(0 0 0 / 0.6); }',
    ),
    word: 'topiramate',
  },
  {
    name: 'fullscreen',
    look: 'The card is in front of the element that fills the screen.',
    html: page(
      `<div id="full"><button>Fill the screen</button><p>${text}</p></div>`,
      '#full { background: #f4efe4; padding: 60px; }',
    ),
    word: 'carbamazepine',
    async prepare(page) {
      await page.evaluate(() => {
        document.querySelector('button')?.addEventListener('click', () => {
          document.querySelector('#full')?.requestFullscreen();
        });
      });
      await page.click('button');
      await waitUntil(
        () => page.evaluate(() => document.fullscreenElement !== null),
        'Nothing filled the screen',
      );
    },
  },
  {
    name: 'a small frame',
    look: 'The card fits the frame and can be scrolled.',
    html: page(
      `<p>An advertisement:</p><iframe width="420" height="230" srcdoc="${page(`<p>${text}</p>`, 'body { margin: 10px; }').replaceAll('"', '&quot;')}"></iframe>`,
    ),
    word: 'lamotrigine',
    inFrame: true,
  },
  {
    name: 'forced colours',
    look: 'Every edge, line and button is there in the system’s colours.',
    html: plain,
    word: 'carbamazepine',
    media: { features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  },
  {
    name: 'a table at the edge',
    look: 'The card turns inwards and covers no word of its own.',
    html: page(
      `<table><tr><td>Week 1</td><td>Week 2</td><td>oxcarbazepine</td></tr><tr><td>25 mg</td><td>50 mg</td><td>with lamotrigine</td></tr></table>`,
      'body { margin: 0; } table { width: 100%; margin-top: 560px; } td { border: 1px solid #999; padding: 6px; } td:last-child { text-align: right; }',
    ),
    word: 'lamotrigine',
    view: { width: 900, height: 660 },
  },
  {
    name: 'broken inside a link',
    look: 'Each line of the word is underlined; the card covers neither.',
    html: page(
      `<p>Read the news about <a href="#n">what we know by now of <b>birth defects in pregnancy</b>, from our clinic</a>, and lamotrigine.</p>`,
      'p { width: 250px; margin: 120px 0 0 200px; }',
    ),
    word: 'birth defects',
  },
  {
    name: 'printed',
    look: 'No mark is on paper, since nobody asked for it.',
    html: plain,
    media: { type: 'print' },
  },
  {
    name: 'a phone',
    look: 'A sheet at the lower edge, its button large enough for a thumb.',
    html: page(`<h1>Living with epilepsy</h1><p>${text}</p>`, 'body { margin: 16px; }'),
    word: 'carbamazepine',
    view: { width: 390, height: 780, deviceScaleFactor: 2 },
    touch: true,
  },
];
