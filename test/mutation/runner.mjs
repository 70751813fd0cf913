/**
 * Runs the tests of the rules inside one process of the mutation tool, all modules loaded once. Rules are pure: a mutant is
 * switched on, and the tests that reach it are called again. What is kept between evaluations is forgotten before each mutant, so
 * that no finding of one is taken for that of another, and in the first run before each test, so that it is seen what the test
 * rests on.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import 'zod/mini'
import { standIns } from './stand-ins.mjs'
import './fast-check.mjs'
import './vitest.mjs'

/** In the copy of the project that one run works on, and which goes with it. */
const OUT = '.mutation'

/** A search that takes longer would be made anew for each mutant that lives: those are left to the tests of every day. */
const MOST_MS = 1_500

/** A mutant that lives through tests for so long counts as living, so that a run ends: no score is better for it. */
const ENOUGH_MS = 4_000

/** Within one test nothing is called so often that ends: a mutant that is endless is met long before the process is given up. */
const MOST_HITS = 3e7

/** How many names two paths share: a test of the same folder or file meets a mutant first, then the quickest. */
function nearness(file, other) {
  const names = new Set(file.split(/[/.]/))
  return other.split(/[/.]/).filter((name) => names.has(name)).length
}

/** What modules keep by the law or by answers, and can be made to forget. */
const kept = []
const Lasting = globalThis.WeakMap
class Forgetful {
  constructor() {
    this.forget()
    kept.push(this)
  }
  forget() {
    this.held = new Lasting()
  }
  get(key) {
    return this.held.get(key)
  }
  set(key, value) {
    this.held.set(key, value)
    return this
  }
}

/** The module of all tests, with every cache of a module forgetful; built once in a run, however often a mutant ends the process. */
async function load() {
  const file = `${OUT}/entry.js`
  if (!existsSync(file))
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [standIns('vitest', 'fast-check')],
      build: { ssr: 'test/mutation/entry.ts', outDir: OUT, minify: false, target: 'node20' },
    })
  globalThis.WeakMap = Forgetful
  const loaded = await import(pathToFileURL(resolve(file)).href)
  globalThis.WeakMap = Lasting
  return loaded
}

class RulesRunner {
  /** A mutant is only ever on during tests, so that nothing of it is left but what is kept and forgotten: no process begins anew for it. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const { tests, forget } = await load()
    this.tests = tests
    this.forget = forget
    this.state = globalThis.__stryker__ ??= {}
  }

  forgetAll() {
    this.forget()
    for (const one of kept) one.forget()
  }

  /** Why a test fails; undefined where it passes. */
  failureOf({ run }) {
    return new Promise((passed) => passed(run())).then(() => undefined, String)
  }

  async dryRun() {
    const results = []
    for (const test of this.tests) {
      this.forgetAll()
      const start = performance.now()
      this.state.currentTestId = test.id
      const failure = await this.failureOf(test)
      this.state.currentTestId = undefined
      const told = failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }
      test.time = performance.now() - start
      results.push({ id: test.id, name: test.id, timeSpentMs: test.time, ...told })
    }
    // Most mutants are killed by a table, long before a search for a counterexample has to begin.
    this.tests = this.tests.filter(({ time }) => time < MOST_MS).sort((one, other) => one.time - other.time)
    return { status: 'complete', tests: results, mutantCoverage: this.state.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = new Set(testFilter)
    const chosen = this.tests
      .filter(({ id }) => testFilter === undefined || wanted.has(id))
      .map((test) => ({ ...test, near: nearness(test.file, activeMutant.fileName) }))
      .sort((one, other) => other.near - one.near)
    const most = hitLimit === undefined ? undefined : Math.min(hitLimit, MOST_HITS)
    Object.assign(this.state, { activeMutant: activeMutant.id, hitLimit: most })
    this.forgetAll()
    let nrOfTests = 0
    let killed
    const start = performance.now()
    for (const test of chosen) {
      if (performance.now() - start > ENOUGH_MS) break
      nrOfTests += 1
      this.state.hitCount = 0
      const failure = await this.failureOf(test)
      if (failure === undefined) continue
      killed = { status: 'killed', killedBy: [test.id], failureMessage: failure.slice(0, 500), nrOfTests }
      break
    }
    const isEndless = most !== undefined && this.state.hitCount > most
    Object.assign(this.state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    return isEndless ? { status: 'timeout' } : (killed ?? { status: 'survived', nrOfTests })
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', factory: () => new RulesRunner() }]
