import { defineConfig } from 'vitest/config'

/** What is checked against files that are not part of the project: $RECENSION_SHARED, else ../shared. */
export default defineConfig({
  test: { include: ['test/shared/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 300_000, pool: 'threads', globalSetup: ['test/shared/setup.ts'] },
})
