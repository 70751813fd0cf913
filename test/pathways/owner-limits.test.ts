import { expect, it } from 'vitest'
import { evaluator } from '../../src/domain/circuit'
import { type Parameter, type Policy, policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { ownerLimits } from '../../src/pathways/h1b/employer'
import type { Answers } from '../../src/questions/index'

/** The law of the day with another share from which a worker controls the company. */
const lawWith = (share: number): Policy => {
  const { asOf, period } = policyOn('2026-11-20')
  return {
    asOf,
    period: <V>(parameter: Parameter<V>) => {
      const found = period(parameter)
      return found !== undefined && parameter.id === 'h1bControllingShare' ? { ...found, value: share as V } : found
    },
  }
}

// 8 CFR 214.2(h)(4)(ii): more than 50 percent of ownership or votes. Who answers "half at most" is under no lower limit for sure.
it.each([
  ['minor', 0.5, 'met', []],
  ['control', 0.5, 'unmet', []],
  ['minor', 0.4, 'unknown', ['h1b.ownerLimits.share']],
] as const)('a share of %s under a limit of %s: %s', (share, limit, verdict, unsettled) => {
  const answers: Answers = { employers: ['own'], ownership: { form: 'separate', share, time: 'business', boss: 'yes' } }
  expect(evaluator(reader(answers), lawWith(limit))(ownerLimits)).toMatchObject({ verdict, unsettled })
})
