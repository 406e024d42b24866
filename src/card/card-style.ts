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
  max-height: min(92vh, 640px); overflow: hidden; border: 1px solid var(--edge); border-radius: 12px;
  background: var(--paper); color: var(--ink);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.08), 0 8px 28px rgb(0 0 0 / 0.18);
}
.card-dialog {
  flex: auto; min-width: 0; overflow: auto; overscroll-behavior: contain; scroll-padding-top: 62px;
  scrollbar-width: thin; scrollbar-color: var(--edge) transparent; border-radius: inherit; outline: 0;
  /* A shade along the lower edge as long as there is more below: what covers it scrolls with the text. */
  background:
    linear-gradient(transparent, var(--paper) 75%) bottom / 100% 36px no-repeat local,
    linear-gradient(transparent, var(--rule)) bottom / 100% 14px no-repeat scroll;
}
/* In one row with the entry's name, and without a height of its own. Both stay while the card scrolls. */
.card-bar {
  position: sticky; top: 0; z-index: 2; display: flex; align-items: center; justify-content: flex-end; gap: 4px;
  height: 0; padding-inline-end: 6px; color: var(--quiet); font: 500 12px/1 ${fonts};
}
.card-bar > * { position: relative; top: 22px; }
.card-pin {
  min-height: 24px; margin: 0; padding: 3px 8px; border: 1px solid transparent; border-radius: 12px; background: none;
  color: inherit; font: inherit; cursor: pointer;
}
.card-pin:hover { background: var(--shade); color: var(--ink); }
.card-pin[aria-pressed="true"] { border-color: var(--edge); background: var(--shade); color: var(--ink); }
.card-pin[aria-pressed="true"]::before { content: "\\2713\\00a0" / ""; }
.card-pin:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
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
.card-dialog .entry { padding: 0 14px 12px; }
.entry-back + .entry .entry-head { padding-top: 2px; }
.card-dialog .entry-head {
  position: sticky; top: 0; z-index: 1; margin: 0 -14px; padding-block: 9px 5px; padding-inline: 14px 98px; background: var(--paper);
}

.actions { margin-top: 9px; }
.actions-row { display: flex; flex-wrap: wrap; gap: 6px; }
.actions-row[hidden], .actions-choices[hidden] { display: none; }
.actions-choices {
  display: flex; flex: 1 0 100%; flex-wrap: wrap; gap: 6px; padding-inline-start: 10px; border-inline-start: 2px solid var(--rule);
}
.action {
  min-height: 28px; max-width: 100%; padding: 3px 9px; border: 1px solid var(--edge); border-radius: 14px; background: none;
  color: var(--link); font: 500 12.5px/1.3 ${fonts}; overflow-wrap: anywhere; cursor: pointer;
}
.action:hover, .action[aria-expanded="true"] { background: var(--shade); }
.action:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.actions-said { color: var(--ink); font-size: 13px; }
.actions-said:not(:empty) { margin-top: 6px !important; }

.choices-message { margin-top: 6px !important; }
.entry .choices > li + li { margin-top: 6px; }
.entry .entry-name.choices-name::first-letter { text-transform: none; }
.choice {
  display: block; width: 100%; min-height: 36px; padding: 6px 10px; border: 1px solid var(--edge); border-radius: 8px; background: none;
  color: var(--ink); font: 14px/1.35 ${fonts}; text-align: start; overflow-wrap: anywhere; cursor: pointer;
}
.choice-label { color: var(--link); font-weight: 550; }
.choice-detail { color: var(--quiet); font-size: 13px; }
.choice:hover { background: var(--shade); }
.choice:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }

.entry-back {
  display: flex; align-items: center; gap: 6px; max-width: calc(100% - 112px); min-height: 28px; margin-block: 6px 0; margin-inline: 10px 0;
  padding-block: 0; padding-inline: 4px 6px; border: 0; border-radius: 6px; background: none; color: var(--link); font: 500 12.5px/1.3 ${fonts};
  text-align: start; overflow-wrap: anywhere; cursor: pointer;
}
.entry-back::before {
  content: ""; flex: none; width: 7px; height: 7px; margin-block: 0; margin-inline: 4px 1px; border: solid currentColor;
  border-width: 0 0 2px 2px; transform: rotate(45deg);
}
.entry-back:dir(rtl)::before { transform: rotate(-135deg); }
.entry-back:hover { background: var(--shade); }
.entry-back:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }

.card[data-sheet] {
  left: 0; right: 0; width: auto; max-height: 60vh; border-width: 1px 0 0; border-radius: 16px 16px 0 0;
  padding-bottom: env(safe-area-inset-bottom);
}
.card[data-sheet="bottom"] { top: auto; bottom: 0; }
.card[data-sheet="top"] { top: 0; bottom: auto; border-width: 0 0 1px; border-radius: 0 0 16px 16px; }
.card[data-sheet] .card-close { width: 44px; height: 44px; }
.card[data-sheet] .entry-head { padding-inline-end: 128px; }
.card[data-sheet] .card-pin { min-height: 36px; padding: 3px 12px; border-radius: 18px; }
/* A name beside the buttons would be cut into syllables. */
@media (max-width: 279.98px) { .card-dialog .entry-head, .card[data-sheet] .entry-head { padding: 40px 14px 5px; } }
/* So little room is better spent on what the card says than on its name. */
@media (max-height: 420px) { .card-dialog .entry-head { position: static; } }

@media (prefers-reduced-motion: no-preference) {
  .card { animation: card-appears 120ms ease-out; }
  /* Not from nothing: the first frame that has the card shows it. */
  @keyframes card-appears { from { opacity: 0.4; } }
}
@media (forced-colors: active) { .card-dialog { background: none; } .card { border-width: 2px; } .card[data-pinned] { border-color: Highlight; } }
@media print { .card { display: none; } }
${entryStyle}`;
