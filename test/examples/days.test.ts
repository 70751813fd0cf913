import { describe, expect, it } from 'vitest'
import { evaluateAll } from '../../src/domain/assess'
import type { Criterion } from '../../src/domain/criterion'
import type { Finding } from '../../src/domain/finding'
import type { Parameter, Policy } from '../../src/domain/parameter'
import { type Availability, criteriaOf, type PathwayId, type Standing } from '../../src/domain/pathway'
import { reader } from '../../src/domain/reading'
import { examples } from '../../src/examples/index'
import { pathways } from '../../src/pathways/index'
import { type Answers, catalogue } from '../../src/questions/index'
import { type Walk, walk } from '../../src/wizard/relevance'
import { weigherOn, withWages } from '../support/wages'

/**
 * What the sources date between each two days, and what of it changes no finding. No other parameter of the rules has another
 * value on the later day.
 */
const CHANGES: readonly (readonly [from: string, to: string, changed: readonly string[], idle: readonly string[]])[] = [
  [
    '2025-10-01',
    '2026-03-10',
    [
      'benefitHolds', // PM-602-0192 of 2 December 2025
      'h1bWeights', // 90 FR 60864, from 27 February 2026
      'travelBan', // Proclamation 10998, from 1 January 2026
      'visaBulletin',
      'wageYearOfDraw', // the wage level decides from 27 February 2026
    ],
    ['h1bWeights'], // entries in a draw, not whether there is one
  ],
  [
    '2026-03-10',
    '2026-11-20',
    [
      'h1bLayoffReview', // EO 14431 of 18 September 2026
      'h1bPayment', // vacated on 8 June 2026
      'h1bRegistrationSeason', // the window closed on 19 March 2026
      'visaBulletin',
      'wageYear', // the year 2026-27 began on 1 July 2026
      'wageYearOfDraw',
    ],
    ['wageYearOfDraw'], // a level is known under either year
  ],
  // Neither season after that of fiscal year 2027 is announced.
  // Another year is longer than what is left of the six to somebody.
  ['2026-11-20', '2027-06-01', ['h1bRegistrationSeason', 'visaBulletin', 'wageYearOfDraw'], []],
]

const every = (criterion: Criterion): readonly Criterion[] =>
  criterion.kind === 'fact' ? [criterion] : [criterion, ...criterion.parts.flatMap(every)]
const criteria = [...new Set(pathways.flatMap(criteriaOf).flatMap(every))]
const usedBy = (criterion: Criterion): readonly Parameter[] =>
  criterion.kind === 'fact' ? criterion.uses : criterion.needed === undefined ? [] : [criterion.needed]
const parameters = [...new Set(criteria.flatMap(usedBy))]

/** Every finding of a walk by its criterion, at one time and under the law of a day that may be another. */
function findingsOf({ answers, unasked }: Walk, law: Policy, time: string): ReadonlyMap<Criterion, Finding> {
  const policy: Policy = { asOf: time, period: law.period }
  const found = new Map<Criterion, Finding>()
  const visit = (finding: Finding): void => {
    found.set(finding.criterion, finding)
    finding.parts.forEach(visit)
  }
  for (const { finding, limits, circumstances } of evaluateAll(pathways, reader(answers, unasked), policy))
    [finding, ...limits, ...circumstances].forEach(visit)
  return found
}

const sayings = ({ verdict, eventual, unsettled }: Finding) => [verdict, eventual, unsettled.join()].join(' ')

describe.each(CHANGES)('from %s to %s', (from, to, changed, idle) => {
  const [before, after] = [withWages(from), withWages(to)]

  it('the law changes where the sources say', () => {
    const differ = parameters.filter((one) => before.period(one)?.from !== after.period(one)?.from)
    expect(differ.map(({ id }) => id).sort()).toEqual([...changed])
  })

  it('a fact changes with the law only if it uses what changed, and each change but the idle moves somebody', () => {
    const moved = new Set<string>()
    for (const { answers } of examples) {
      const path = walk(catalogue, pathways, answers, before)
      const then = findingsOf(path, before, from)
      for (const [criterion, finding] of findingsOf(path, after, from)) {
        const was = then.get(criterion)
        if (criterion.kind !== 'fact' || was === undefined || sayings(was) === sayings(finding)) continue
        const causes = criterion.uses.map(({ id }) => id).filter((id) => changed.includes(id))
        expect(causes, criterion.id).not.toEqual([])
        causes.forEach((id) => moved.add(id))
      }
    }
    expect([...moved].sort()).toEqual(changed.filter((id) => !idle.includes(id)))
  })
})

type Result = `${Standing} ${Availability}`
const ON = ['2025-10-01', '2026-03-10', '2026-11-20', '2027-06-01'] as const

const person = (id: string): Answers => {
  const found = examples.find((example) => example.id === id)
  if (found === undefined) throw new Error(`No example ${id}`)
  return found.answers
}

// Before Proclamation 10998 another list was in force, which the sources do not give in full: who is on it is not known.
it.each<[string, PathwayId, readonly Result[]]>([
  // The registration window of 2026 was 4 to 19 March; a draw decides at any time.
  ['draw-in-march', 'h1b', ['later lottery', 'open lottery', 'later lottery', 'later lottery']],
  // Full suspension for Iran from 1 January 2026, with no end set.
  ['university-offer-iran', 'h1b-exempt', ['open unsettled', 'open suspended', 'open suspended', 'open suspended']],
  // Nigeria: immigrant, B, F, M and J visas only, so not L.
  ['abuja-team-head', 'l1a', ['evidence unsettled', 'evidence now', 'evidence now', 'evidence now']],
  ['listed-passport-visit', 'j1', ['open unsettled', 'open suspended', 'open suspended', 'open suspended']],
  // The last bulletin read is that of October 2026: for a day after it stops standing in, the queue is not known.
  ['born-in-china', 'eb1a', ['evidence queue', 'evidence queue', 'evidence queue', 'evidence unsettled']],
  // Nothing of this changed on any of these days: inside the US, or Canadian, or counted before.
  ['year-five', 'h1b-transfer', ['open now', 'open now', 'open now', 'open now']],
  ['canadian-analyst', 'tn', ['open now', 'open now', 'open now', 'open now']],
])('%s for %s on four days', (id, way, results) => {
  const found = ON.map((day) => {
    const evaluation = weigherOn(day)(person(id)).evaluations.find(({ pathway }) => pathway.id === way)
    return `${String(evaluation?.standing)} ${String(evaluation?.availability)}`
  })
  expect(found).toEqual(results)
})
