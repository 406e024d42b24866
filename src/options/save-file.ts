import { element } from '../card/element.ts';

/** Gives the reader a text as a file, by the browser's own downloading. */
export function saveFile(document: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element(document)('a', '');
  link.href = address;
  link.download = name;
  link.click();
  // The click has started the download, which holds the text from now on.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
