import { describe, expect, it } from 'vitest'
import { policyOn } from '../../src/domain/parameter'
import { cutoffOf, isCurrent, rankOf, visaBulletin } from '../../src/policy/visa-bulletin'

describe('a cell of the bulletin', () => {
  it.each([
    ['C', 'C'],
    ['U', 'U'],
    ['131101', { before: '2013-11-01' }],
  ] as const)('%s', (cell, cutoff) => expect(cutoffOf(cell)).toEqual(cutoff))

  it.each([['X'], [''], ['13110'], ['1311011'], ['13-11-'], [undefined]])(
    '%s is none, and no date is made of it',
    (cell) => expect(() => cutoffOf(cell)).toThrow('Not a cutoff'),
  )
})

describe('a priority date against it', () => {
  const before = { before: '2013-11-01' } as const
  it.each([
    ['C', '2026-11-20', true],
    ['U', '1990-01-01', false],
    [before, '2013-10-31', true],
    [before, '2013-11-01', false],
  ] as const)('%j, %s: %s (the bulletin: earlier than the date shown)', (shown, date, is) =>
    expect(isCurrent(shown, date)).toBe(is),
  )

  it('cutoffs stand from no numbers over dates to current', () => {
    const inOrder = ['U', { before: '1999-12-31' }, { before: '2022-01-08' }, 'C'] as const
    const ranks = inOrder.map(rankOf)
    expect(ranks).toEqual([...ranks].sort())
    expect(new Set(ranks).size).toBe(inOrder.length)
  })
})

describe('the bulletin of a day', () => {
  // Visa Bulletin of October 2026, Final Action Dates; it stands in for November and December, and for no day after.
  it.each([
    ['2026-10-01', '2013-11-01'],
    ['2026-12-31', '2013-11-01'],
  ])('EB-2 for India on %s: before %s', (day, date) =>
    expect(policyOn(day).period(visaBulletin)?.value.finalAction.eb2.IN).toEqual({ before: date }),
  )
  it('is not known for 2027', () => expect(policyOn('2027-01-01').period(visaBulletin)).toBeUndefined())
})
