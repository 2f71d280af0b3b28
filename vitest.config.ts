import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/shared/**'],
    testTimeout: 60_000,
    // On a busy machine a folder of 2,000 reviews is not gone at once.
    hookTimeout: 60_000,
    pool: 'threads',
    // Modules are loaded once a thread: no test keeps anything in them.
    isolate: false,
  },
})
