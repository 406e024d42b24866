import { entryStyle, fonts } from './entry-style.ts';
import { paletteFor } from './palette.ts';

/**
 * The card's whole sheet. Its first rule shuts out the page's styles: `!important` inside a shadow tree beats any
 * `!important` outside. The host is a point without size; the card itself is fixed beside the words.
 */
export const cardStyle = `
:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important;
  direction: ltr !important; unicode-bidi: isolate !important; z-index: 2147483647 !important;
}
${paletteFor('.card')}
.card {
  position: fixed; left: 0; top: 0; box-sizing: border-box; display: flex; width: min(448px, 100vw - 16px);
  max-height: min(84vh, 620px); overflow: hidden; border: 1px solid var(--edge); border-radius: 12px;
  background: var(--paper); color: var(--ink);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.08), 0 8px 28px rgb(0 0 0 / 0.18);
}
.card-dialog {
  flex: auto; min-width: 0; overflow: auto; overscroll-behavior: contain; scroll-padding-top: 62px;
  scrollbar-width: thin; border-radius: inherit; outline: 0;
}
/* In one row with the entry's name, and without a height of its own. Both stay while the card scrolls. */
.card-bar {
  position: sticky; top: 0; z-index: 2; display: flex; align-items: center; justify-content: flex-end; gap: 4px;
  height: 0; padding-inline-end: 6px; color: var(--quiet); font: 500 12px/1 ${fonts};
}
.card-bar > * { position: relative; top: 22px; }
.card-pinned { display: none; padding: 3px 6px; border: 1px solid var(--edge); border-radius: 9px; color: var(--ink); }
.card[data-pinned] .card-pinned { display: block; }
.card[data-pinned] .card-product { display: none; }
.card[data-pinned] { border-color: var(--link); }
.card-close {
  display: grid; place-items: center; width: 28px; height: 28px; margin: 0; padding: 0; border: 0; border-radius: 6px;
  background: none; color: var(--quiet); cursor: pointer;
}
.card-close::before, .card-close::after {
  content: ""; grid-area: 1 / 1; width: 14px; border-top: 2px solid currentColor; border-radius: 1px; transform: rotate(45deg);
}
.card-close::after { transform: rotate(-45deg); }
.card-close:hover { background: var(--shade); color: var(--ink); }
.card-close:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
.card:has(> .card-dialog:focus-visible) { outline: 2px solid var(--link); outline-offset: -1px; }
.card-dialog > .entry { padding: 0 14px 12px; }
.card-dialog .entry-head {
  position: sticky; top: 0; z-index: 1; margin: 0 -14px; padding: 9px 98px 5px 14px; background: var(--paper);
}

.card[data-sheet] {
  left: 0; right: 0; width: auto; max-height: 60vh; border-width: 1px 0 0; border-radius: 16px 16px 0 0;
  padding-bottom: env(safe-area-inset-bottom);
}
.card[data-sheet="bottom"] { top: auto; bottom: 0; }
.card[data-sheet="top"] { top: 0; bottom: auto; border-width: 0 0 1px; border-radius: 0 0 16px 16px; }
.card[data-sheet] .card-close { width: 44px; height: 44px; }
.card[data-sheet] .entry-head { padding-inline-end: 114px; }
/* So little room is better spent on what the card says than on its name. */
@media (max-height: 420px) { .card-dialog .entry-head { position: static; } }

@media (prefers-reduced-motion: no-preference) {
  .card { animation: card-appears 120ms ease-out; }
  @keyframes card-appears { from { opacity: 0; } }
}
@media (forced-colors: active) { .card { border-width: 2px; } .card[data-pinned] { border-color: Highlight; } }
@media print { .card { display: none; } }
${entryStyle}`;
