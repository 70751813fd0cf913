import { expect, it } from 'vitest'
import { evaluator } from '../../src/domain/circuit'
import { type Criterion, fact } from '../../src/domain/criterion'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { cites, lapsed, TODAY } from '../support/criteria'

const parts = [fact({ id: 'shown', reads: [], cites, holds: () => true })]
const count = (rest: object): Criterion => ({ kind: 'atLeast', id: 'count', parts, cites: [], ...rest })
const found = (criterion: Criterion) => evaluator(reader({}), policyOn(TODAY))(criterion)

it.each([
  ['whose number is not in force that day names the number', { needed: lapsed }, 'lapsed'],
  ['without a number of law names itself', {}, 'count'],
])('a count %s, and is never met', (_, rest, unsettled) =>
  expect(found(count(rest))).toMatchObject({
    verdict: 'unknown',
    eventual: 'unknown',
    unsettled: [unsettled],
    needed: undefined,
  }),
)
