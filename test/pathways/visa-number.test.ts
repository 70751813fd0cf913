import { policyOn } from '../../src/domain/parameter'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../src/domain/criterion'
import { reader } from '../../src/domain/reading'
import { visaNumber } from '../../src/pathways/common/gates'
import { preferenceOf } from '../../src/pathways/common/visa-number'
import { pathways } from '../../src/pathways/index'
import { bulletinOn, placeOf, priorityDateOf } from '../../src/plan/queue'
import { claimsOf, leadingClaim } from '../../src/plan/queue-claims'
import { PREFERENCES } from '../../src/policy/visa-bulletin'
import { type Answers, catalogue } from '../../src/questions/index'
import { weigher } from '../../src/wizard/weigh'

const TODAY = '2026-11-20'

function find(unless: Criterion, answers: Answers, asOf = TODAY) {
  const pathway = {
    id: 'h1b',
    family: 'temporary',
    eligibility: unless,
    limits: [],
    circumstances: [],
    steps: [],
  } as const
  const [evaluation] = weigher(catalogue, [pathway], policyOn(asOf))(answers).evaluations
  if (evaluation === undefined) throw new Error('Nothing was weighed')
  return evaluation.finding
}

const base = { status: 'abroad', citizenships: ['DE'], history: ['none'] } as const satisfies Answers
const single = { marriage: 'single', parents: 'one' } as const

describe('The category of the bulletin', () => {
  it.each([
    ['eb1a', 'eb1'],
    ['eb1b', 'eb1'],
    ['eb1c', 'eb1'],
    ['niw', 'eb2'],
    ['perm-eb2', 'eb2'],
    ['perm-eb3', 'eb3'],
    ['h1b', undefined],
    ['o1a', undefined],
  ])('of %s is %s', (id, preference) => {
    const pathway = pathways.find((one) => one.id === id)
    expect(pathway && preferenceOf(pathway)).toBe(preference)
  })
})

describe('Corners of the queue, Visa Bulletin of October 2026', () => {
  const approved = (
    priorityDate: string,
    category: 'eb1' | 'niw' | 'eb2' | 'eb3' | 'other',
    born: string,
  ): Answers => ({
    ...base,
    birthCountry: born,
    familyBirth: single,
    history: ['green-card'],
    greenCardCase: { step: 'approved', category, priorityDate },
  })

  it.each([
    ['the day before the cutoff', 'eb3', '2023-08-14', 'PH', 'met'],
    ['the day of the cutoff', 'eb3', '2023-08-15', 'PH', 'unmet'],
    ['all other countries have a later one', 'eb3', '2024-05-14', 'TW', 'met'],
    ['China', 'eb2', '2021-09-30', 'CN', 'met'],
    ['China, the day of the cutoff', 'eb2', '2021-10-01', 'CN', 'unmet'],
    ['Mexico', 'eb2', '2024-12-31', 'MX', 'met'],
    ['Hong Kong, earlier than both cutoffs', 'eb2', '2021-09-30', 'HK', 'met'],
    ['Hong Kong, between the two cutoffs', 'eb2', '2023-01-01', 'HK', 'unknown'],
    ['Macau, between the two cutoffs', 'eb2', '2023-01-01', 'MO', 'unknown'],
    ['Hong Kong, behind both', 'eb2', '2025-01-01', 'HK', 'unmet'],
  ] as const)('%s: %s with %s, born in %s: %s', (_, category, date, born, expected) =>
    expect(find(visaNumber[category], approved(date, category, born)).verdict).toBe(expected),
  )

  it.each([
    ['eb1', 'eb2', 'met'],
    ['niw', 'eb3', 'met'],
    ['eb3', 'eb1', 'met'],
    ['other', 'eb1', 'unmet'],
  ] as const)('an approved %s passes the date to %s: %s (8 CFR 204.5(e))', (from, to, expected) =>
    expect(find(visaNumber[to], approved('2012-01-01', from, 'IN')).verdict).toBe(expected),
  )

  it('a spouse’s birth helps with a kept date as with a new one', () => {
    const born = approved('2024-12-31', 'eb2', 'IN')
    const familyBirth = { marriage: 'married', spouseBirth: 'DE', parents: 'one' } as const
    expect(find(visaNumber.eb2, born).verdict).toBe('unmet')
    expect(find(visaNumber.eb2, { ...born, familyBirth }).verdict).toBe('met')
  })

  it('a spouse born in Hong Kong leaves it open', () => {
    const familyBirth = { marriage: 'married', spouseBirth: 'HK', parents: 'one' } as const
    expect(find(visaNumber.eb1, { ...base, birthCountry: 'IN', familyBirth })).toMatchObject({
      verdict: 'unknown',
      unsettled: ['common.visaNumber.eb1.today.spouseBirth'],
    })
  })

  it.each([
    { marriage: 'married', spouseBirth: 'US', parents: 'one' },
    { marriage: 'single', parents: 'neither', parentBirth: 'US' },
  ] as const)('family born in the US does not help: %j (INA 202(b)(2), (4))', (familyBirth) =>
    expect(find(visaNumber.eb1, { ...base, birthCountry: 'IN', familyBirth })).toMatchObject({
      verdict: 'unmet',
      unsettled: [],
    }),
  )

  it.each(['2027-01-01', '2023-09-30'])('on %s no bulletin is held, and none is taken from another month', (day) =>
    expect(find(visaNumber.eb1, { ...base, birthCountry: 'DE' }, day)).toMatchObject({
      verdict: 'unknown',
      unsettled: ['visaBulletin'],
    }),
  )
})

describe('The queue that is shown', () => {
  const countries = fc.constantFrom('DE', 'TW', 'CN', 'IN', 'MX', 'PH', 'HK', 'MO', 'US')
  const days = fc.constantFrom('2025-02-10', '2026-05-05', '2026-08-15', '2026-10-01', TODAY)
  const dates = fc.constantFrom('2010-01-01', '2013-10-31', '2013-11-01', '2021-06-01', '2023-08-15', '2024-12-31')
  const family = fc.oneof(
    fc.constant(single),
    countries.map((spouseBirth) => ({ marriage: 'married', spouseBirth, parents: 'one' }) as const),
    countries.map((parentBirth) => ({ marriage: 'single', parents: 'neither', parentBirth }) as const),
  )
  const step = fc.constantFrom('perm', 'i140', 'approved', 'i485')
  const category = fc.constantFrom('eb2', 'eb3', 'other')

  it('says that a number is available exactly where the rule does', () =>
    fc.assert(
      fc.property(
        countries,
        family,
        days,
        fc.option(fc.record({ step, category, priorityDate: dates }), { nil: undefined }),
        fc.constantFrom(...PREFERENCES),
        (birthCountry, familyBirth, asOf, greenCardCase, preference) => {
          const answers: Answers = {
            ...base,
            birthCountry,
            familyBirth,
            history: [greenCardCase ? 'green-card' : 'none'],
            ...(greenCardCase && { greenCardCase }),
          }
          const read = reader(answers)
          const bulletin = bulletinOn(asOf)?.bulletin
          if (bulletin === undefined) throw new Error('No bulletin')
          const priority = priorityDateOf(read, preference)
          const leading = leadingClaim(claimsOf(read), bulletin, preference)
          const date = 'date' in priority ? priority.date : asOf
          const verdict = find(visaNumber[preference], answers, asOf).verdict
          if (leading === undefined) return
          const place = placeOf(bulletin.finalAction[preference][leading.column], date)
          const isOpen = place === 'current' || place === 'before'
          const expected = !isOpen ? 'unmet' : priority.kind === 'pending' && place === 'before' ? 'unknown' : 'met'
          expect(verdict).toBe(expected)
        },
      ),
      { numRuns: 500 },
    ))
})
