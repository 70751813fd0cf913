import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { comparePages } from './pages.mjs'
const root = join(import.meta.dirname, '../../..')
const out = mkdtempSync(join(root, 'node_modules/.bench-'))
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    minify: false,
    outDir: out,
    emptyOutDir: true,
    rolldownOptions: { input: join(root, 'test/bench/pages/data.ts'), output: { entryFileNames: 'data.mjs' } },
  },
})
const data = await import(pathToFileURL(join(out, 'data.mjs')).href)
const found = await comparePages(root, join(out, 'apps'), data, Number(process.argv[2] ?? 2), (r) =>
  console.log('round', r),
)
const med = (l) => [...l].sort((a, b) => a - b)[l.length >> 1]
for (const [name, { first, later }] of Object.entries(found)) {
  console.log(name, JSON.stringify(first.map((f) => Object.fromEntries(Object.entries(f).map(([k, v]) => [k, Math.round(v)])))))
  for (const l of later) {
    const answers = l.steps.filter(({ to }) => to !== '#/results' && to !== 'done')
    console.log(' heap', l.heap.toFixed(2), 'median dom', med(answers.map((s) => s.dom)).toFixed(1), 'paint', med(answers.map((s) => s.paint)).toFixed(1), 'thread', med(answers.map((s) => s.thread)).toFixed(1), 'max', Math.max(...answers.map((s) => s.paint)).toFixed(0), 'results', l.steps.at(-1).dom.toFixed(0), l.steps.at(-1).paint.toFixed(0), 'thread', l.steps.at(-1).thread.toFixed(0), 'long', l.long.length, JSON.stringify(l.long.map((x) => Math.round(x.duration)).slice(0,40)))
    if (process.argv[3]) console.log(answers.map((s) => `${s.to.split('#')[0]} ${s.dom.toFixed(0)}/${s.thread.toFixed(0)}`).join(', '))
  }
}
process.exit(0)
