import type { ChildProcess } from 'node:child_process';

/** A tool and all that it started. */
export interface ToolGroup {
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
  /** To be called when the tool has ended. */
  forget(): void;
}

/** Whether a tool can lead a process group of its own (`detached`), so that what it started can be told to end. */
export const hasGroups = process.platform !== 'win32';

const running = new Set<ToolGroup>();

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Ctrl+C reaches only the terminal's own group: the tools, which have theirs, hear of it from here. */
function endWithTools(name: keyof typeof exitCodes): void {
  for (const group of running) group.signal('SIGTERM');
  process.exit(exitCodes[name]);
}

/** Takes charge of a tool that was started `detached`: it ends when this process is told to end. */
export function groupOf(tool: ChildProcess): ToolGroup {
  const group: ToolGroup = {
    signal(name) {
      if (tool.pid === undefined) return;
      try {
        if (hasGroups) process.kill(-tool.pid, name);
        else tool.kill(name);
      } catch {
        // All of it has ended by itself.
      }
    },
    forget() {
      running.delete(group);
      if (running.size > 0) return;
      process.off('SIGINT', endWithTools);
      process.off('SIGTERM', endWithTools);
    },
  };
  if (running.size === 0) {
    process.on('SIGINT', endWithTools);
    process.on('SIGTERM', endWithTools);
  }
  running.add(group);
  return group;
}
