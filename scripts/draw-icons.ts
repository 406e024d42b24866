import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { launchWithSidenote } from '../tests/harness/launch-with-sidenote.ts';
import { root } from './run-tool.ts';

/** The drawing's colours where Sidenote is off. */
const greys: Readonly<Record<string, string>> = { '#1d4f63': '#7f7f7f', '#ffc857': '#dcdcdc' };

interface Drawn {
  readonly from: string;
  readonly to: `${string}.png`;
  /** Px. */
  readonly width: number;
  readonly height: number;
  readonly isOff?: boolean;
}

const icon = (to: Drawn['to'], size: number): Drawn => ({
  from: 'docs/icon.svg',
  to,
  width: size,
  height: size,
});

const pictures: readonly Drawn[] = [
  ...[16, 32, 48, 96, 128].map((size) => icon(`public/icon/${size}.png`, size)),
  ...[16, 32, 48].map((size) => ({ ...icon(`public/icon-off/${size}.png`, size), isOff: true })),
  // What the stores ask for beside the package.
  icon('docs/stores/pictures/logo-300.png', 300),
  { from: 'docs/stores/tile.svg', to: 'docs/stores/pictures/tile-440.png', width: 440, height: 280 },
];

/** Draws every icon anew from its SVG, in Chromium. */
async function drawIcons(): Promise<void> {
  const session = await launchWithSidenote('chromium', { extensionDir: null, cardReader: false });
  try {
    const page = await session.newPage();
    for (const { from, to, width, height, isOff } of pictures) {
      const drawing = await readFile(join(root, from), 'utf8');
      const svg = isOff ? drawing.replace(/#[0-9a-f]{6}/g, (colour) => greys[colour] ?? colour) : drawing;
      await page.setViewport({ width, height });
      const style = `body { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }`;
      await page.setContent(`<style>${style}</style>${svg}`);
      await mkdir(dirname(join(root, to)), { recursive: true });
      await page.screenshot({ path: join(root, to) as Drawn['to'], omitBackground: true });
      console.log(to);
    }
  } finally {
    await session.close();
  }
}

drawIcons().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
