import { describe, expect, it } from 'vitest'
import { bulletinOn, gapBetween, placeOf, priorityDateOf } from '../../src/plan/queue'
import type { Column, Cutoff, Preference } from '../../src/policy/visa-bulletin'
import { reader } from '../../src/domain/reading'
import type { Answers } from '../../src/questions/index'

const PRIORITY = '2026-11-20'

describe('The distance from October 2026’s dates to a priority date of 20 November 2026', () => {
  // Years and months, filing then final action; from the legal research, calculated there.
  it.each([
    ['eb1', 'CN', [2, 4], [3, 4]],
    ['eb1', 'IN', [2, 4], [3, 9]],
    ['eb2', 'ROW', [0, 8], [1, 10]],
    ['eb2', 'CN', [3, 10], [5, 1]],
    ['eb2', 'IN', [11, 10], [13, 0]],
    ['eb2', 'MX', [0, 8], [1, 10]],
    ['eb3', 'ROW', [2, 3], [2, 6]],
    ['eb3', 'CN', [2, 7], [4, 10]],
    ['eb3', 'IN', [11, 10], [12, 10]],
    ['eb3', 'PH', [2, 10], [3, 3]],
  ] as const)('%s %s: %j and %j', (preference: Preference, column: Column, filing, finalAction) => {
    const bulletin = bulletinOn(PRIORITY)?.bulletin
    const gap = (cutoff: Cutoff | undefined) => {
      if (typeof cutoff !== 'object') throw new Error('No date')
      const { years, months } = gapBetween(cutoff.before, PRIORITY)
      return [years, months]
    }
    expect(gap(bulletin?.filing[preference][column])).toEqual(filing)
    expect(gap(bulletin?.finalAction[preference][column])).toEqual(finalAction)
  })

  it.each([
    ['2026-01-31', '2026-02-28', 0, 0],
    ['2026-01-31', '2026-03-01', 0, 1],
    ['2024-02-29', '2025-02-28', 0, 11],
    ['2025-12-15', '2026-12-15', 1, 0],
    ['2026-11-20', '2026-11-20', 0, 0],
  ])('from %s to %s: %i years, %i months', (from, to, years, months) =>
    expect(gapBetween(from, to)).toEqual({ years, months }),
  )
})

describe('The bulletin of a day', () => {
  it.each([
    ['2026-10-01', '2026-10', false],
    ['2026-10-31', '2026-10', false],
    ['2026-11-20', '2026-10', true],
    ['2026-12-31', '2026-10', true],
    ['2026-09-30', '2026-09', false],
    ['2023-10-01', '2023-10', false],
  ])('%s: %s, standing in: %s', (asOf, month, standsIn) => expect(bulletinOn(asOf)).toMatchObject({ month, standsIn }))

  it.each(['2027-01-01', '2023-09-30'])('%s: none, not the nearest', (asOf) => expect(bulletinOn(asOf)).toBeUndefined())

  it('knows the chart that USCIS accepted in October 2026, and in no other month', () => {
    expect(bulletinOn('2026-10-31')).toMatchObject({ accepted: 'filing', acceptedThen: { chart: 'filing' } })
    expect(bulletinOn('2026-11-01')).toMatchObject({ accepted: undefined, acceptedThen: { chart: 'filing' } })
    expect(bulletinOn('2026-09-30')).toMatchObject({ accepted: undefined, acceptedThen: undefined })
  })
})

describe('A priority date under a cutoff', () => {
  it.each([
    ['C', '2026-11-20', 'current'],
    ['U', '2001-01-01', 'unavailable'],
    [{ before: '2013-11-01' }, '2013-10-31', 'before'],
    [{ before: '2013-11-01' }, '2013-11-01', 'on'],
    [{ before: '2013-11-01' }, '2013-11-02', 'after'],
  ] as const)('%j, %s: %s', (cutoff, date, place) => expect(placeOf(cutoff, date)).toBe(place))
})

describe('The priority date of an earlier case, 8 CFR 204.5(e)', () => {
  const of = (answers: Answers, sought: Preference) => priorityDateOf(reader(answers), sought)
  const withCase = (step: 'perm' | 'i140' | 'approved' | 'i485', category: 'eb1' | 'niw' | 'eb2' | 'eb3' | 'other') =>
    ({ history: ['green-card'], greenCardCase: { step, category, priorityDate: '2015-03-04' } }) as const

  it.each([
    ['approved', 'eb3', 'eb1', 'kept'],
    ['approved', 'eb3', 'eb2', 'kept'],
    ['approved', 'niw', 'eb3', 'kept'],
    ['approved', 'eb1', 'eb1', 'kept'],
    ['approved', 'other', 'eb2', 'notPassed'],
    ['i140', 'eb3', 'eb2', 'notPassed'],
    ['i140', 'eb2', 'eb2', 'pending'],
    ['perm', 'eb3', 'eb3', 'pending'],
    ['perm', 'eb3', 'eb1', 'notPassed'],
    ['i485', 'eb3', 'eb2', 'pending'],
  ] as const)('%s in %s, for %s: %s', (step, category, sought, kind) =>
    expect(of(withCase(step, category), sought).kind).toBe(kind),
  )

  it('is the date given', () => expect(of(withCase('approved', 'eb2'), 'eb2')).toMatchObject({ date: '2015-03-04' }))
  it('there is none without a case', () => expect(of({ history: ['none'] }, 'eb2')).toEqual({ kind: 'none' }))
  const untold: readonly Answers[] = [
    {},
    { history: 'unsure' },
    { history: ['green-card'] },
    { history: ['green-card'], greenCardCase: 'unsure' },
    { history: ['green-card'], greenCardCase: { step: 'approved', category: 'unsure', priorityDate: '2015-03-04' } },
    { history: ['green-card'], greenCardCase: { step: 'approved', category: 'eb2', priorityDate: 'unsure' } },
  ]
  it.each(untold)('not told is not none: %j', (answers) => expect(of(answers, 'eb2')).toEqual({ kind: 'untold' }))
})
