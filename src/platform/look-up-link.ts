import { listen } from './listen.ts';
import { parseLookUp } from './messages.ts';

/** Hears the words that the reader wants looked up in this frame. */
export function answerLookUps(lookUp: (text: string) => void, signal: AbortSignal): void {
  listen((message) => {
    const text = parseLookUp(message);
    if (text !== undefined) lookUp(text);
  }, signal);
}
