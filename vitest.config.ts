import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,mjs}'],
    exclude: ['test/editor/**', '**/node_modules/**'],
    // The services of the language are pure, so files may share a worker; that saves building the parser anew.
    isolate: false,
    // The two long files of test/fuzz run side by side, also where there are only two cores.
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
