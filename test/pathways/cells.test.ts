import { describe, expect, it } from 'vitest'
import type { Parameter } from '../../src/domain/parameter'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { bylaw, notKnown, once, readIn, readOn, says, tells, usd } from '../../src/pathways/common/attributes/cells'
import { g1055 } from '../../src/policy/sources'

const [old, recent] = [g1055(', old'), g1055(', new')]
const read = (day: string) => ({ ...g1055(`, read ${day}`), checked: day })
const at = (day: string) => ({ read: reader({}), policy: policyOn(day) })

const fee: Parameter<number> = {
  id: 'fee',
  reviewBy: '2027-03-01',
  periods: [
    { from: '2025-01-01', until: '2025-12-31', value: 100, cites: [old] },
    { from: '2026-06-01', until: '2026-12-31', value: 200, cites: [recent] },
  ],
}
const average: Parameter<number> = {
  id: 'average',
  reviewBy: '2026-12-01',
  periods: [{ from: '2026-06-01', value: 372, cites: [read('2026-10-08'), read('2026-08-07')] }],
}

describe('a sentence with figures of the day', () => {
  const cell = tells('common.fees.visa', { fee: usd(fee), read: readOn(average), month: readIn(average) }, old, recent)

  it('tells the figure, when it was read, its sources once, and the first day of a check', () =>
    expect(cell(at('2026-11-20'))).toEqual([
      {
        says: 'common.fees.visa',
        figures: {
          fee: { unit: 'usd', value: 200 },
          read: { unit: 'date', value: '2026-08-07' },
          month: { unit: 'month', value: '2026-08' },
        },
        cites: [recent, ...(average.periods[0]?.cites ?? []), old],
        reviewBy: '2026-12-01',
      },
    ]))

  it.each([
    ['before the first period', '2024-12-31', [old]],
    ['between two: the next one', '2026-01-01', [recent]],
    ['after the last', '2027-01-01', [recent]],
  ])('is not known %s, and names where to look', (_, day, cites) =>
    expect(cell(at(day))).toEqual([{ says: 'common.notKnown', figures: { day: { unit: 'date', value: day } }, cites }]),
  )

  it('has nowhere to look while a table is not loaded', () =>
    expect(notKnown({ id: 'table', reviewBy: '2027-03-01', periods: [], apart: true }, policyOn('2026-11-20'))).toEqual(
      {
        says: 'common.notKnown',
        figures: { day: { unit: 'date', value: '2026-11-20' } },
        cites: [],
      },
    ))
})

describe('a sentence that goes by the law of the day', () => {
  const held: Parameter<boolean> = {
    id: 'held',
    reviewBy: '2026-12-15',
    periods: [{ from: '2026-06-01', value: true, cites: [recent] }],
  }
  const told = bylaw(held, { true: tells('common.fees.visa', { fee: usd(fee) }), false: says('common.fees.lastStep') })

  it('rests on both, and is checked when the first of them is due', () => {
    expect(told(at('2026-11-20')).map(({ cites, reviewBy }) => ({ cites, reviewBy }))).toEqual([
      { cites: [recent], reviewBy: '2026-12-15' },
    ])
    const plain = bylaw(held, { true: says('common.fees.lastStep', old), false: says('common.fees.lastStep') })
    expect(plain(at('2026-11-20')).map(({ cites, reviewBy }) => ({ cites, reviewBy }))).toEqual([
      { cites: [old, recent], reviewBy: '2026-12-15' },
    ])
  })

  it('is not known on a day without a period', () =>
    expect(told(at('2026-05-31')).map(({ says }) => says)).toEqual(['common.notKnown']))
})

it('keeps a source twice where it was read in two ways', () => {
  const fromMemory = { ...old, confidence: 'memory' } as const
  expect(once([old, fromMemory, old])).toEqual([old, fromMemory])
})
