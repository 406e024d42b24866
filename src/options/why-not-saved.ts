/** Where a setting was chosen by someone else. */
export const locked = 'Whoever manages this browser has set this; it cannot be changed here.';

/** A plain sentence for a choice that the browser would not store. */
export function whyNotSaved(error: unknown): string {
  if (error instanceof Error && error.message === 'locked') return locked;
  const isFull = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
  return isFull
    ? 'This could not be saved: the room that the browser gives to Sidenote is full. Nothing was changed. ' +
        'Deleting earlier settings, under “Your data”, makes room.'
    : 'This choice could not be saved. Nothing was changed.';
}
