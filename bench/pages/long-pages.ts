import { documentOf, type GeneratedPage } from './generated-page.ts';
import { proseFrom } from './prose.ts';

/** Pages of this many MB (million characters) of text, otherwise alike: time must grow with them and no faster. */
export const megabytes = [10, 20, 40] as const;

export function longPage(size: number): GeneratedPage {
  const prose = proseFrom(size);
  // A million characters are written once: the page is about length, and making 40 different ones takes a minute.
  let million = '';
  for (let count = 0; million.length < 1e6; count++) {
    const medical = count % 50 === 0 ? ` ${prose.medicalSentence()}` : '';
    million += `<p>${prose.paragraph(600)}${medical}</p>`;
  }
  return {
    name: `${size} MB of text`,
    shape: `${size} × 1 MB of paragraphs`,
    html: documentOf('Epilepsy', million.repeat(size)),
  };
}
