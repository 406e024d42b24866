import { buildExtension } from '../../scripts/build-extension.ts';
import { builtExtension } from '../../tests/harness/launch-with-sidenote.ts';
import type { BenchChoices } from '../choices.ts';
import { type BenchBrowser, launchBench } from './bench-browser.ts';
import { makeBenchExtensions } from './bench-extensions.ts';
import { serveForBench } from './bench-server.ts';
import type { BenchWorld, BrowserName } from './bench-world.ts';
import { bundlePassScripts } from './pass-measures.ts';

export interface OpenBench {
  readonly world: BenchWorld;
  close(): Promise<void>;
}

/** Gets ready what the sections share; browsers and the build wait until they are needed. */
export async function openBench(choices: BenchChoices): Promise<OpenBench> {
  const progress = (text: string) => console.error(text);
  // First what may fail: an open server would keep the process alive.
  const scripts = await bundlePassScripts();
  const server = await serveForBench();
  const extensions = await makeBenchExtensions();
  const browsers = new Map<BrowserName, Promise<BenchBrowser>>();
  let building: Promise<string> | undefined;

  const built = () => {
    building ??= choices.build ? build(progress) : Promise.resolve(builtExtension.chromium);
    return building;
  };
  const extensionFor = async (name: BrowserName) => {
    if (name === 'bare') return undefined;
    if (name === 'rooms') return extensions.empty;
    return name === 'built' ? built() : extensions.clocked(await built(), scripts.clock);
  };

  return {
    world: {
      choices,
      server,
      scripts,
      progress,
      built,
      browser(name) {
        const browser = browsers.get(name) ?? extensionFor(name).then(launchBench);
        browsers.set(name, browser);
        return browser;
      },
    },
    async close() {
      await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
      await server.close();
      await extensions.remove();
    },
  };
}

async function build(progress: (text: string) => void): Promise<string> {
  progress('building the extension');
  const { code, output } = await buildExtension('chromium');
  if (code !== 0) throw new Error(`The extension did not build:\n${output}`);
  return builtExtension.chromium;
}
