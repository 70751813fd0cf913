/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  testRunner: 'rules',
  plugins: ['./test/mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 12_000,
  timeoutFactor: 0,
  dryRunTimeoutMinutes: 60,
  mutate: ['src/{domain,questions,pathways,policy,lottery,plan,share}/**/*.ts', '!src/**/*copy.ts'],
  tempDirName: 'node_modules/.stryker',
  // A bar on a terminal; elsewhere a line now and then.
  reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'node_modules/.stryker-report.json' },
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
  thresholds: { high: 95, low: 85, break: 85 },
}
