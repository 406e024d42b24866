/** Does some work once the browser has painted what stands there now, unless the signal aborts before. */
export function afterPaint(
  document: Document,
  work: () => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (view === null) return;
  const guarded = () => {
    try {
      if (!signal.aborted) work();
    } catch (error) {
      onError(error);
    }
  };
  // A frame’s own callbacks come before its painting, a timer that they set comes after it.
  view.requestAnimationFrame(() => setTimeout(guarded));
}
