import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/shared/**'],
    testTimeout: 60_000,
    pool: 'threads',
    // Modules are loaded once a thread: no test keeps anything in them.
    isolate: false,
  },
})
