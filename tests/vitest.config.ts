import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** Browser tests start real browsers: they get time, and two files at most run at once. */
const inBrowsers = { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/e2e/**'],
          // Property tests take their time on a busy machine; none of them is about speed.
          testTimeout: 60_000,
        },
      },
      { root, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...inBrowsers } },
      { root, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowsers } },
    ],
  },
});
