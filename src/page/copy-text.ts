/** Puts text on the clipboard. Rejects where the browser gives no access: on pages without encryption, in some frames. */
export async function copyText(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('This page has no clipboard.');
  await clipboard.writeText(text);
}
