import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a browser and every network, and writes down all that is asked of it. */
export interface LoggingProxy {
  readonly port: number;
  /** `GET http://host/path`, or `CONNECT host:port` for what would be encrypted or a socket; in order, each as often as asked. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Answers addresses of `pages` (`http://a.example/b` → HTML), and nothing else: no request leaves this machine. */
export async function startLoggingProxy(pages: Readonly<Record<string, string>>): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(`${request.method} ${url}`);
    const page = pages[url];
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
