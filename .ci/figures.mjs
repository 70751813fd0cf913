// node .ci/figures.mjs FOLDER SECONDS: what failed, a table of figures, and the count of tests, from what the steps left behind.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { lastLine, read } from './read.mjs'

const [, , folder, seconds] = process.argv
const at = (name) => join(folder, name)

// A file that cannot be loaded, or a run that ends without a report, is one failure.
const files = read(at('tests.json'))?.testResults ?? [{ name: 'tests', status: 'failed', assertionResults: [] }]
const isFailed = ({ status }) => status === 'failed'
const failuresIn = ({ status, assertionResults }) =>
  assertionResults.filter(isFailed).length || Number(status === 'failed')

/** "unit", "ui", "browser", or the engine that a test ran in. */
function projectOf(name, { ancestorTitles = [] }) {
  const path = relative(process.cwd(), name).replaceAll('\\', '/')
  if (path.startsWith('test/engines/')) return /In '?(\w+)/.exec(ancestorTitles[0] ?? '')?.[1] ?? 'engines'
  if (path.startsWith('test/browser/')) return 'browser'
  return path.endsWith('.tsx') ? 'ui' : 'unit'
}

/** Tests that passed, of how many, and their seconds, by project. */
function projects() {
  const rows = new Map()
  for (const { name, assertionResults } of files)
    for (const test of assertionResults) {
      const project = projectOf(name, test)
      const row = rows.get(project) ?? { passed: 0, all: 0, ms: 0 }
      rows.set(project, {
        passed: row.passed + Number(test.status === 'passed'),
        all: row.all + 1,
        ms: row.ms + (test.duration ?? 0),
      })
    }
  return [...rows]
}

const steps = readFileSync(at('steps'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' '))
// Without a build there are none, and a sentence instead.
const sizes = read(at('size.json'))
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`

const rows = [
  ...(Array.isArray(sizes) ? sizes : []).map(({ name, size, sizeLimit, passed }) => [
    `brotli: ${name}`,
    kB(size),
    sizeLimit === undefined ? '' : `${passed ? 'within' : 'OVER'} ${kB(sizeLimit)}`,
  ]),
  ...projects().map(([name, { passed, all, ms }]) => [`tests: ${name}`, `${passed} of ${all}`, `${(ms / 1000).toFixed(0)} s`]),
  ...Object.entries(read('node_modules/.coverage/coverage-summary.json')?.total ?? {})
    .filter(([kind]) => ['branches', 'lines'].includes(kind))
    .map(([kind, { covered, total, pct }]) => [`coverage: ${kind}`, `${pct}%`, `${covered} of ${total}`]),
  ['licences', lastLine(at('licences.log')) ?? 'not looked at', ''],
  ['built twice', lastLine(at('reproducible.log')) ?? 'not looked at', ''],
  ['audit', lastLine(at('audit.log')) ?? 'not looked at', ''],
  ...steps.map(([name, took, status]) => [`step: ${name}`, `${took} s`, status === '0' ? '' : 'FAILED']),
  ['in all', `${seconds} s`, ''],
]

for (const { name, message, assertionResults } of files.filter(isFailed)) {
  const failed = assertionResults.filter(isFailed)
  for (const { fullName, failureMessages } of failed)
    console.log(`FAILED ${name} > ${fullName}\n${failureMessages.join('\n').slice(0, 600)}`)
  if (failed.length === 0) console.log(`FAILED ${name}\n${(message ?? '').slice(0, 600)}`)
}
console.log('--- figures\n| figure | | |\n|---|---:|---|')
for (const row of rows) console.log(`| ${row.join(' | ')} |`)
const failedSteps = steps.filter(([, , status]) => status !== '0').map(([name]) => name)
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(' ')}`)

const tests = files.flatMap(({ assertionResults }) => assertionResults)
const passed = tests.filter(({ status }) => status === 'passed').length
const skipped = tests.length - passed - tests.filter(isFailed).length
const failed = files.reduce((sum, file) => sum + failuresIn(file), 0)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failedSteps.length + failed > 0 ? 1 : 0
