import { paletteFor } from './palette.ts';

/**
 * System fonts, those made for Latin letters first: `system-ui` follows the reader's system, and our words are English.
 */
export const fonts =
  '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif';

/**
 * How an entry looks, in the card and on the extension's own pages. Tight, so that the urgent signs and the first side
 * effects are seen together. px and em only: a page may change rem.
 */
export const entryStyle = `
${paletteFor('.entry')}
.entry {
  box-sizing: border-box; color: var(--ink); overflow-wrap: anywhere; text-align: start; text-wrap: pretty;
  font: 400 14px/1.4 ${fonts};
}
.entry *, .entry *::before { box-sizing: border-box; }
.entry :is(h2, h3, p, ul) { margin: 0; padding: 0; font: inherit; }
.entry ul { list-style: none; }

.entry .entry-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; }
.entry .entry-name { font-size: 19px; font-weight: 650; line-height: 1.25; letter-spacing: -0.01em; }
.entry .entry-name::first-letter { text-transform: uppercase; }
.entry .own-name { unicode-bidi: isolate; }
.entry .own-name::first-letter { text-transform: none; }
.entry .entry-roles { color: var(--quiet); font-size: 12.5px; }
.entry .entry-definition { margin-top: 4px; }
.entry .entry-attribution { margin-top: 6px; color: var(--quiet); font-size: 12.5px; line-height: 1.35; }

.entry .entry-section { margin-top: 9px; }
.entry .entry-section-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; margin-bottom: 2px; }
.entry .entry-section-title { font-size: 14px; font-weight: 650; }
.entry .entry-origin { color: var(--quiet); font-size: 12px; font-weight: 400; }
.entry .entry-origin::first-letter { text-transform: uppercase; }
.entry .entry-origin-context { margin-top: 6px; }
.entry .entry-list > li + li, .entry .statement + .statement { margin-top: 2px; }
.entry .entry-list + .entry-more > .entry-list { margin-top: 2px; }

.entry .statement { position: relative; padding-inline-start: 14px; }
.entry .statement::before {
  content: ""; position: absolute; inset-inline-start: 2px; top: 0.53em; border: 2.5px solid var(--edge); border-radius: 50%;
}
.entry .statement-place { color: var(--quiet); font-size: 12px; white-space: normal; }
.entry .statement-place::before { content: "·\\00a0" / ""; }
.entry .statement-says { color: var(--quiet); }
.entry .statement-serious {
  display: inline-block; padding: 0 5px; border: 1px solid var(--alarm); border-radius: 4px;
  color: var(--alarm); font-size: 11.5px; font-weight: 650; line-height: 15px; vertical-align: 1px;
}
.entry .correction {
  width: fit-content; margin-block: 2px 3px; margin-inline: 14px 0; padding-inline: 6px 8px; border-inline-start: 3px solid var(--doubt);
  border-start-end-radius: 6px; border-end-end-radius: 6px;
  background: var(--doubt-paper); color: var(--doubt-ink); font-size: 12.5px; line-height: 1.35;
}
.entry .correction > summary { gap: 5px; color: inherit; }
.entry .correction-verdict { font-weight: 650; }
.entry .correction-why { text-decoration: underline; text-underline-offset: 2px; }
.entry .correction-note { padding-block: 0 4px; padding-inline-start: 18px; }

.entry .entry-section-urgent {
  margin-top: 8px; padding: 5px 10px 7px; border: 1px solid var(--alarm); border-inline-start-width: 4px;
  border-radius: 8px; background: var(--alarm-paper); color: var(--alarm-ink); font-size: 13.5px; line-height: 1.35;
}
.entry .entry-section-urgent .entry-list > li + li { margin-top: 4px; }
.entry .entry-section-urgent .entry-section-title { color: var(--alarm); font-size: 14.5px; }
.entry .entry-section-urgent .entry-section-title::before {
  content: "!" / ""; display: inline-block; width: 17px; height: 17px; margin-inline-end: 6px;
  border: 2px solid; border-radius: 50%; font-size: 11.5px; font-weight: 800; line-height: 13px; text-align: center;
  vertical-align: 1px;
}
.entry .entry-section-urgent .entry-origin { color: inherit; }
.entry .own-note { padding: 5px 10px 7px; border-inline-start: 4px solid var(--edge); border-start-end-radius: 8px; border-end-end-radius: 8px; background: var(--shade); }
.entry .own-note-text { white-space: pre-line; unicode-bidi: isolate; }
.entry .note-title { font-weight: 650; }
.entry .note-title::after { content: "."; }
.entry .entry-section-notes .entry-list > li + li { margin-top: 4px; }

/* In the line, like a link: the word stays as it is read. */
.entry .entry-mention {
  display: inline; margin: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: inherit;
  text-decoration: underline dotted var(--link) 1.5px; text-underline-offset: 3px; white-space: normal; user-select: text; cursor: pointer;
}
.entry .entry-mention:hover { color: var(--link); text-decoration-style: solid; }
.entry .entry-name:focus { outline: 0; }

.entry summary {
  display: flex; align-items: center; gap: 8px; min-height: 24px; width: fit-content; padding-inline-end: 6px;
  border-radius: 4px; color: var(--link); list-style: none; cursor: pointer; user-select: none;
}
.entry summary::-webkit-details-marker { display: none; }
.entry summary::before {
  content: ""; flex: none; width: 7px; height: 7px; margin: 0 3px; border: solid currentColor;
  border-width: 0 2px 2px 0; transform: rotate(-45deg);
}
.entry summary:dir(rtl)::before { transform: rotate(135deg); }
.entry details[open] > summary::before { transform: translateY(-2px) rotate(45deg); }
.entry summary:hover { text-decoration: underline; text-underline-offset: 2px; }
/* A row of buttons that stays where it is; what the pressed one opens follows the row. */
.entry .entry-folded { display: flex; flex-wrap: wrap; column-gap: 6px; margin-top: 7px; }
.entry .entry-folded-section { display: contents; }
.entry .entry-folded-section > summary {
  min-height: 28px; max-width: 100%; margin-top: 4px; padding-inline: 8px 10px; border: 1px solid var(--edge); border-radius: 14px; color: var(--ink);
}
.entry .entry-folded-section > summary::before { margin-inline: 0 1px; color: var(--link); }
.entry .entry-folded-section[open] > summary { background: var(--shade); }
.entry .entry-folded-section::details-content { order: 1; flex: 1 0 100%; min-width: 0; }
.entry .entry-folded-section > :is(.entry-origin, .entry-list):first-of-type { margin-top: 8px; }
.entry .entry-folded .entry-section-title { font-size: 13px; }
.entry .entry-folded .entry-section-notes > .entry-list { padding-inline-start: 10px; border-inline-start: 3px solid var(--edge); }

/* In the line: a target of 24 px that leaves the line as high as its text. */
.entry .reference-more { display: inline; font-size: 12px; }
.entry .reference-more > summary {
  display: inline-flex; gap: 4px; min-height: 24px; margin-block: -5px; padding-inline-end: 4px; vertical-align: middle;
  color: inherit; white-space: nowrap;
}
.entry .reference-more > summary::before { width: 6px; height: 6px; margin-block: 0; margin-inline: 2px 1px; border-width: 0 1.5px 1.5px 0; }
.entry .reference-list { padding-bottom: 2px; }
.entry .reference { padding-inline-start: 12px; }
.entry .reference-link { display: inline-block; padding-block: 4px; color: var(--link); text-underline-offset: 2px; }
.entry .reference-check { padding: 0 4px; border: 1px solid; border-radius: 4px; font-size: 11.5px; }

.entry .entry-footer > p { display: inline; }
.entry .entry-footer { margin-top: 9px; padding-top: 6px; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 12px; }
.entry :is(summary, a, .entry-mention):focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

@media (forced-colors: active) {
  .entry .entry-section-urgent { border-width: 2px; border-inline-start-width: 6px; }
  .entry :is(summary, a, .entry-mention):focus-visible { outline-color: Highlight; }
}`;
