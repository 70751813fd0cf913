// npm run fuzz [count] [seed] [events]: damaged links and random texts must be read without a fault, each in under 5 ms, the links
// of ten thousand sets of answers must bring them back, and no event may break what holds of every place of the wizard.
import { withModules } from '../support/modules.mjs'
import { progress } from '../support/progress.mjs'

const [, , count = 1_000_000, seed = Date.now() % 1_000_000, events = 100_000] = process.argv.map(Number)
const MOST_MS = 5
const TRIES = 40
const SETS = 10_000

await withModules(async (load) => {
  const { fuzzedText, read, readingFault, roundTripFault } = await load('/test/fuzz/links.ts')
  const { pickerOf } = await load('/test/fuzz/picker.ts')
  const { STATES, walkAtRandom } = await load('/test/fuzz/walks.ts')
  const pick = pickerOf(seed)
  /** Milliseconds that one reading takes. */
  const readingTime = (text) => {
    const start = performance.now()
    read(text)
    return performance.now() - start
  }
  const faults = []
  const lost = roundTripFault(SETS, seed)
  if (lost !== undefined) faults.push(`A link loses answers: ${JSON.stringify(lost)}`)
  console.log(`${SETS} sets of answers linked and read`)
  const tell = progress('texts read', count)
  let slowest = 0
  let done = 0
  for (; done < count && faults.length < 5; done += 1) {
    const text = fuzzedText(pick)
    const note = (fault) => faults.push(`${fault}: ${JSON.stringify(text.slice(0, 500))}`)
    try {
      const fault = readingFault(text)
      if (fault !== undefined) note(fault)
      // A machine at work on something else is no slow reader: the quickest of some tries counts.
      let time = readingTime(text)
      for (let tries = 1; tries < TRIES && time > MOST_MS; tries += 1) time = Math.min(time, readingTime(text))
      slowest = Math.max(slowest, time)
      if (time > MOST_MS) note(`${time.toFixed(1)} ms`)
    } catch (error) {
      note(String(error))
    }
    tell(done + 1)
  }
  console.log(`${done} texts, seed ${seed}: ${faults.length} faults, the slowest ${slowest.toFixed(2)} ms`)
  const walked = walkAtRandom(events, seed, (sent) => {
    if (sent % 10_000 === 0) console.log(`${sent} events sent`)
  })
  if (walked.fault !== undefined) faults.push(walked.fault)
  const unseen = STATES.filter((state) => !walked.visited.has(state))
  if (unseen.length > 0 && events >= 100_000) faults.push(`Never on screen: ${unseen.join(', ')}`)
  console.log(`${walked.events} events, seed ${seed}: ${walked.visited.size} of ${STATES.length} states seen`)
  for (const fault of faults) console.log(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
})
