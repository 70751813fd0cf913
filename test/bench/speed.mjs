// npm run bench:pages [rounds]: the pages on a slow phone and a slow line, each figure against its bound.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { load } from './build.mjs'
import { comparePages } from './pages/pages.mjs'
import { rowsOf, tableOf } from './pages/report.mjs'
import { progress } from '../support/progress.mjs'

const root = join(import.meta.dirname, '../..')
const out = mkdtempSync(join(root, 'node_modules/.bench-'))
process.on('exit', () => rmSync(out, { recursive: true, force: true }))
const rounds = Number(process.argv[2] ?? 6)

const data = await load(root, 'test/bench/pages/data.ts', join(out, 'data'))
const found = await comparePages(root, join(out, 'apps'), data, rounds, progress('rounds', rounds))
const rows = rowsOf(found)
console.log(tableOf(rows))
if (process.argv.includes('--steps'))
  for (const { steps } of found.wizard.later)
    console.log(
      steps
        .map(({ to, dom, paint, thread }) => `${to} ${dom.toFixed(0)} ${paint.toFixed(0)} ${thread.toFixed(0)}`)
        .join('\n'),
    )
process.exitCode = rows.every(([, , , , , isKept]) => isKept) ? 0 : 1
