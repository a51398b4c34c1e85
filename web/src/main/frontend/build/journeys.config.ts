import { defineConfig } from 'vitest/config';

/** The journeys, one after the other in one browser: EDUCONNECT=http://127.0.0.1:8080 npm run journeys */
export default defineConfig({
  test: {
    include: ['**/*.journey.ts'],
    root: new URL('..', import.meta.url).pathname,
    fileParallelism: false,
    isolate: false,
    maxWorkers: 1,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
