import { defineConfig } from 'vitest/config';
import { writeNames } from './scripts/lib/names.mjs';

// So that a new name can be tested without a build.
writeNames();

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,mjs}'],
    setupFiles: ['test/support/both-languages.ts'],
    exclude: ['test/editor/**', '**/node_modules/**'],
    // The services of the language are pure, so files may share a worker; that saves building the parser anew.
    isolate: false,
    // The two long files of test/fuzz run side by side, also where there are only two cores.
    maxWorkers: 2,
    // Its source maps point to files that it does not ship.
    server: { deps: { external: [/node_modules\/body-muscles/] } },
    testTimeout: 60_000,
  },
});
