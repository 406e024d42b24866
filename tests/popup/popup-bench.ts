import { onTestFinished } from 'vitest';
import { openPopup, the } from './fake-world.ts';

/** The popup, until the test ends. */
export async function open(...given: Parameters<typeof openPopup>) {
  const popup = await openPopup(...given);
  onTestFinished(() => popup.end.abort());
  return popup;
}

export const rash = { entry: 'rash', role: 'side-effect', count: 2 } as const;
export const lamotrigine = { entry: 'lamotrigine', role: 'medicine', count: 1 } as const;

export const toggle = () => the<HTMLButtonElement>('[role=switch]');
/** What is said of the page, below the switch. */
export const status = () => the('.site [role=status]').textContent;
/** Presses the button that says so. */
export const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
