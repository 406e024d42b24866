import type { BrowserKind } from './find-browser.ts';
import { runTool, type ToolResult } from './run-tool.ts';

const wxtName: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the extension for one browser into `.output`. */
export function buildExtension(kind: BrowserKind): Promise<ToolResult> {
  return runTool('wxt', ['build', '-b', wxtName[kind], '--level', 'warn']);
}
