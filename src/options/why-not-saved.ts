import { say } from '../language/say.ts';

/** A plain sentence for a choice that the browser would not store. */
export function whyNotSaved(error: unknown): string {
  if (error instanceof Error && error.message === 'locked') return say('kept_locked');
  const isFull = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
  return isFull ? say('options_storage_full') : say('kept_not_saved');
}
