import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that mutations of the law and of the vocabulary must not survive. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['test/domain/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
