import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { standIns } from '../test/mutation/stand-ins.mjs'

/** Tests of tables take every branch of the law and of the vocabulary; words, and long searches, have no part here. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // A few random cases, and always the same: no branch is taken by luck.
  plugins: [standIns('fast-check')],
  test: {
    environment: 'node',
    include: [
      'test/{domain,pathways,policy}/**/*.test.ts',
      'test/examples/examples.test.ts',
      'test/wizard/alerts.test.ts',
      'test/ui/compare.test.ts',
      'test/share/then-and-now.test.ts',
    ],
    exclude: ['test/pathways/{properties,words,coverage,faults}.test.ts'],
    // Modules are loaded once: these tests share nothing that changes.
    isolate: false,
    maxWorkers: 1,
    testTimeout: 180_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/{domain,pathways,policy}/**/*.ts'],
      exclude: ['src/**/*copy.ts'],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      reportsDirectory: 'node_modules/.coverage',
      thresholds: { branches: 100 },
    },
  },
})
