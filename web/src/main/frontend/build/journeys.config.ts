import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const ALL = ['**/*.journey.ts'];
/** What measures time. */
const ALONE = ['shell/first-visit.journey.ts'];

/**
 * The journeys: EDUCONNECT=http://127.0.0.1:8080 npm run journeys. First those that must be alone, then the others two at
 * a time, since they mostly wait. Each has a school of its own; a worker keeps its browser.
 */
export default defineConfig({
  test: {
    root,
    isolate: false,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      { extends: true, test: { name: 'alone', root, include: ALONE, maxWorkers: 1, sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: 'together', root, include: ALL, exclude: ['node_modules/**', ...ALONE], maxWorkers: 2, sequence: { groupOrder: 1 } } },
    ],
  },
});
