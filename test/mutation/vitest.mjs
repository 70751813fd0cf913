import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import { fn, restoreAllMocks, spyOn } from '@vitest/spy'
import * as chai from 'chai'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
)

/** Types are checked elsewhere. */
const anyType = () => new Proxy({}, { get: () => () => undefined })
export const expectTypeOf = anyType
export const vi = { fn, restoreAllMocks, spyOn }

/** Every test that the files of the entry declare, in order; an id holds its place, so that each has its own. */
export const tests = []
const path = []
let file = ''
export const begin = (name) => void (file = name)
const argumentsOf = (row) => (Array.isArray(row) ? row : [row])

/** After every test, whichever file asks for it: what one puts back, another has not touched. */
const after = []
export const afterEach = (run) => after.push(run)

export function it(name, run) {
  const whole = async () => {
    try {
      await run()
    } finally {
      for (const one of after) one()
    }
  }
  tests.push({ id: [`${tests.length}`, ...path, name].join(' > '), file, run: whole })
}
it.each = (rows) => (name, run) => rows.forEach((row) => it(name, () => run(...argumentsOf(row))))
export const test = it

export function describe(name, body) {
  path.push(name)
  body()
  path.pop()
}
describe.each = (rows) => (name, body) => rows.forEach((row) => describe(name, () => body(...argumentsOf(row))))
