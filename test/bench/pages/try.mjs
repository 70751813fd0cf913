import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { comparePages } from './pages.mjs'
const root = join(import.meta.dirname, '../../..')
const out = mkdtempSync(join(root, 'node_modules/.bench-'))
await build({ root, configFile: false, logLevel: 'error', build: { ssr: true, minify: false, outDir: out, emptyOutDir: true, rolldownOptions: { input: join(root, 'test/bench/pages/data.ts'), output: { entryFileNames: 'data.mjs' } } } })
const data = await import(pathToFileURL(join(out, 'data.mjs')).href)
const found = await comparePages(root, join(out, 'apps'), data, Number(process.argv[2] ?? 2), (r) => console.log('round', r))
for (const [name, { first, later }] of Object.entries(found)) {
  console.log(name, JSON.stringify(first.map((f)=>Object.fromEntries(Object.entries(f).map(([k,v])=>[k,Math.round(v)])))))
  for (const l of later) { console.log(' heap', l.heap.toFixed(2), 'long', JSON.stringify(l.long.map(x=>[Math.round(x.startTime),Math.round(x.duration)]))); for (const s of l.steps) console.log('  ', s.from, '->', s.to, Math.round(s.start), s.dom.toFixed(1), s.paint.toFixed(1)) }
}
process.exit(0)
