import { entryStyle } from './entry-style.ts';
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
  position: fixed; left: 0; top: 0; box-sizing: border-box; display: flex; width: min(400px, 100vw - 16px);
  max-height: min(60vh, 480px); overflow: hidden; border: 1px solid var(--edge); border-radius: 12px;
  background: var(--paper); color: var(--ink);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.08), 0 8px 28px rgb(0 0 0 / 0.18);
}
.card-dialog {
  flex: auto; min-width: 0; overflow: auto; overscroll-behavior: contain; scroll-padding-top: 44px;
  scrollbar-width: thin; border-radius: inherit; outline: 0;
}
.card-bar {
  position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: 8px; height: 36px;
  padding: 0 6px 0 16px; background: var(--paper); color: var(--quiet);
  font: 500 12px/1 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
.card-product { flex: auto; letter-spacing: 0.02em; }
.card-pinned { display: none; padding: 3px 7px; border: 1px solid var(--edge); border-radius: 9px; color: var(--ink); }
.card[data-pinned] .card-pinned { display: block; }
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
.card-dialog > .entry { padding: 0 16px 14px; }

.card[data-sheet] {
  left: 0; right: 0; width: auto; max-height: 60vh; border-width: 1px 0 0; border-radius: 16px 16px 0 0;
  padding-bottom: env(safe-area-inset-bottom);
}
.card[data-sheet="bottom"] { top: auto; bottom: 0; }
.card[data-sheet="top"] { top: 0; bottom: auto; border-width: 0 0 1px; border-radius: 0 0 16px 16px; }
.card[data-sheet] .card-close { width: 44px; height: 44px; }
.card[data-sheet] .card-bar { height: 46px; }

@media (prefers-reduced-motion: no-preference) {
  .card { animation: card-appears 120ms ease-out; }
  @keyframes card-appears { from { opacity: 0; } }
}
@media (forced-colors: active) { .card { border-width: 2px; } .card[data-pinned] { border-color: Highlight; } }
@media print { .card { display: none; } }
${entryStyle}`;
