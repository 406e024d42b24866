import { type Server, serve } from '../../tests/harness/serve.ts';
import type { GeneratedPage } from '../pages/generated-page.ts';

/** Isolated pages get a clock with steps of 5 µs; others get 100 µs. https://developer.mozilla.org/docs/Web/API/Performance/now */
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export interface BenchServer {
  addressOf(page: GeneratedPage): string;
  close(): Promise<void>;
}

/** Serves pages from memory on 127.0.0.1, added as they are asked for. */
export async function serveForBench(): Promise<BenchServer> {
  const texts: Record<string, string> = {};
  const server: Server = await serve(texts, isolated);
  const paths = new Map<GeneratedPage, string>();
  return {
    addressOf(page) {
      const path = paths.get(page) ?? `/${paths.size + 1}.html`;
      paths.set(page, path);
      texts[path] = page.html;
      return server.origin + path;
    },
    close: server.close,
  };
}
