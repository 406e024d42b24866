/** Milliseconds after which nobody waits any longer for a frame: a page that is not seen draws none. */
const longest = 200;

/** Resolves when what the document holds now has been drawn. */
export function onceShown({ defaultView }: Document): Promise<void> {
  return new Promise((resolve) => {
    // What is asked for in a frame’s callback comes after the frame.
    defaultView?.requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longest);
  });
}
