import type { Session } from './launch-with-sidenote.ts';

/** The driver's own line to the browser: only there can the browser's own window be asked. */
interface Driver {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs a script in Firefox' own window, where its menus and its address bar are, and gives what it returns: text. */
export async function inFirefoxWindow(session: Session, expression: string): Promise<string> {
  const driver = (session.browser as unknown as { connection: Driver }).connection;
  const tree = await driver.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const answer = await driver.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: window?.context },
  });
  const { result, exceptionDetails } = answer.result as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return String(result?.value);
}
