import type { BrowserKind } from './find-browser.ts';
import { runTool, type ToolResult } from './run-tool.ts';

const wxtName: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Frames of WXT's spinner, which it draws into files too. */
const spinner = /[\u2801-\u28ff][^\n\u2801-\u28ff]*/g;

/** Builds the extension for one browser into `.output`. */
export async function buildExtension(kind: BrowserKind): Promise<ToolResult> {
  const { code, output } = await runTool('wxt', ['build', '-b', wxtName[kind], '--level', 'warn']);
  return { code, output: output.replace(spinner, '') };
}
