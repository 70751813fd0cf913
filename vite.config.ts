import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { offline } from './src/app/offline.plugin.ts'
import { prerender } from './src/app/prerender.plugin.ts'
import { scripts } from './src/app/scripts.plugin.ts'

const INITIAL = /[\\/](?:react|libraries|law|rules|words|questions|rolldown-runtime)-[\w-]{8}\.\w+$/

export default defineConfig({
  base: './',
  // A path that is not a file is "not found", as on any static host.
  appType: 'mpa',
  plugins: [react(), scripts(), prerender(), offline()],
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // What every page has loaded is not looked for again before each later part.
      resolveDependencies: (_, files) => files.filter((file) => !INITIAL.test(file)),
    },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    // What the questions need comes in a few files, however much of it later pages share: each is run as it arrives, a task of
    // its own, while the next one is on its way.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
              tags: ['$initial'],
              priority: 5,
            },
            { name: 'libraries', test: /node_modules/, tags: ['$initial'], priority: 4 },
            { name: 'law', test: /src[\\/](?:domain|policy|reference)[\\/]/, tags: ['$initial'], priority: 3 },
            { name: 'rules', test: /src[\\/]pathways[\\/]/, tags: ['$initial'], priority: 2 },
            { name: 'words', test: /src[\\/](?:copy|questions)[\\/]/, tags: ['$initial'], priority: 1 },
            { name: 'questions', test: /src[\\/]app[\\/]main\.tsx/ },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  test: {
    // All processors: left to itself Vitest keeps one of them back, which is half of a machine of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{browser,engines}/**'],
          // Modules are loaded once for many files: what a test replaces it puts back.
          isolate: false,
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['test/ui/**/*.test.tsx'],
          setupFiles: ['test/support/dom.ts'],
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/site.ts'],
          // After the others, since a browser shares the machine badly; two at a time, since each waits for most of its time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A busy machine may take its time over what a person would not notice.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 400_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['test/engines/**/*.test.ts'],
          globalSetup: ['test/support/engines/site.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
