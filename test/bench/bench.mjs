// npm run bench: how fast all pathways are weighed, against the same rules in json-rules-engine, in one run on one machine.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { load } from './build.mjs'
import { drawRows } from './draw.mjs'
import { embedRows } from './embed.mjs'
import { jsonRules } from './json-rules.mjs'
import { progress } from '../support/progress.mjs'

const DAY = '2026-11-20'
const root = join(import.meta.dirname, '../..')
const out = mkdtempSync(join(root, 'node_modules/.bench-'))
process.on('exit', () => rmSync(out, { recursive: true, force: true }))

const entry = await load(root, 'test/bench/entry.ts', out)
const { assessor, catalogue, criteriaOf, examples, pathways, policyOn, reader, walk } = entry

const policy = policyOn(DAY)
const weighed = new Set()
const count = (criterion) => {
  weighed.add(criterion)
  if (criterion.kind !== 'fact') criterion.parts.forEach(count)
}
pathways.flatMap(criteriaOf).forEach(count)

const people = examples.map(({ answers }) => walk(catalogue, pathways, answers, policy))
const reads = people.map(({ answers, unasked }) => reader(answers, unasked))
/** The same people with their last answer taken back, so that going to and fro changes one answer. */
const earlier = people.map(({ answers, unasked }) =>
  reader(Object.fromEntries(Object.entries(answers).slice(0, -1)), unasked),
)

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const now = () => Number(process.hrtime.bigint()) / 1000

/** Microseconds a profile: the median over people of each one's median round, after as many rounds to warm up. */
async function time(rounds, run, before = () => undefined) {
  const times = people.map(() => [])
  for (let round = 0; round < 2 * rounds; round += 1)
    for (const [place, read] of reads.entries()) {
      before(place)
      const start = now()
      await run(read, place)
      if (round >= rounds) times[place].push(now() - start)
    }
  return median(times.map(median))
}

const assess = assessor(pathways, policy)
const other = jsonRules(pathways, policy)

for (const read of reads) {
  const events = await other(read)
  for (const { pathway, finding } of assess(read))
    if (events.has(pathway.id) !== (finding.verdict === 'met')) throw new Error(`The engines disagree on ${pathway.id}`)
}

/** The parts of this bench: five ways to weigh, three sizes, the draw, and the embed. */
const tell = progress('measurements', 10)
let measured = 0
const told = (result) => {
  tell((measured += 1))
  return result
}

const sync = (run) => (read, place) => void run(read, place)
const rows = [
  ['another person', told(await time(300, sync(assess)))],
  ['one answer more', told(await time(300, sync(assess), (place) => assess(earlier[place])))],
  ['the same answers again', told(await time(300, sync(assess), (place) => assess(reads[place])))],
  [
    'which questions to ask',
    told(
      await time(
        30,
        sync((_, place) => walk(catalogue, pathways, people[place].answers, policy)),
      ),
    ),
  ],
  ['json-rules-engine', told(await time(5, other))],
]
const slowest = rows.at(-1)[1]
console.log(
  `${pathways.length} pathways, ${weighed.size} criteria with proofs, ${people.length} people, Node ${process.version}`,
)
console.log('| weighing | µs a profile | json-rules-engine takes |\n|---|---:|---:|')
for (const [name, micros] of rows)
  console.log(`| ${name} | ${micros.toFixed(1)} | ${Math.round(slowest / micros)} times as long |`)

const microseconds = (run) => {
  const start = now()
  run()
  return now() - start
}
const sizes = [
  [18, 40],
  [100, 200],
  [500, 1000],
]
console.log('\n| as it grows | weighed anew, µs | for each pathway | one answer more, µs |\n|---|---:|---:|---:|')
for (const [count, questions] of sizes) {
  const { anew, more } = told(entry.growth(count, questions, () => ({ ...policy }), 30, microseconds))
  console.log(
    `| ${count} pathways, ${questions} questions | ${anew.toFixed(0)} | ${(anew / count).toFixed(1)} | ${more.toFixed(0)} |`,
  )
}

const draws = told(drawRows(entry, DAY))
console.log('\n| the draw of March | µs | times the first |\n|---|---:|---:|')
for (const [name, micros] of draws)
  console.log(`| ${name} | ${micros.toFixed(1)} | ${(micros / draws[0][1]).toFixed(1)} |`)
const site = mkdtempSync(join(root, 'node_modules/.bench-site-'))
process.on('exit', () => rmSync(site, { recursive: true, force: true }))
await build({ root, logLevel: 'error', build: { outDir: site, emptyOutDir: true } })
const embed = told(await embedRows(site))
console.log(
  '\n| an embed below the fold, at a quarter of the speed | ms of the main thread, min / median / max |\n|---|---:|',
)
console.log(`| a lazy frame by itself | ${embed.frame} |\n| the three lines | ${embed.lines} |`)

if (slowest / rows[0][1] < 20) process.exitCode = 1
