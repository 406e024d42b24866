import { describe, expect, it } from 'vitest';
import { runTool } from '../../scripts/run-tool.ts';

/** Goes on for ever and says when it is told to end. */
const endlessChild = `
  process.on('SIGTERM', () => { console.log('the child was told'); process.exit(); });
  setInterval(() => {}, 1000);
`;
/** Starts another, and goes on for ever too. */
const endless = `
  require('node:child_process').spawn(process.execPath, ['-e', process.argv[1]], { stdio: 'inherit' });
  setInterval(() => {}, 1000);
`;

describe('running a tool', () => {
  it('keeps its code and what it says, on both streams', async () => {
    const script = `console.log('one'); console.error('two'); process.exitCode = 3`;
    const { code, output } = await runTool('node', ['-e', script]);
    expect(code).toBe(3);
    expect(output.split('\n').sort()).toEqual(['', 'one', 'two']);
  });

  it('fails where there is no such tool', async () => {
    expect((await runTool('no-such-tool', [])).code).not.toBe(0);
  });

  it('stops one that takes too long, with all that it started, and says so', async () => {
    const { code, output } = await runTool('node', ['-e', endless, endlessChild], { limit: 3000 });
    expect(code).toBe(1);
    expect(output).toContain('node did not end within 0.05 minutes and was stopped.');
    expect(output).toContain('the child was told');
  });
});
