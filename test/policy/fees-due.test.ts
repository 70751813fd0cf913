import { describe, expect, it } from 'vitest'
import { type Parameter, policyOn } from '../../src/domain/parameter'
import { billFor, type Fee, type Filer } from '../../src/policy/fees-due'
import { g1055 } from '../../src/policy/sources'

const amount = (id: string, value: number, from = '2024-04-01', until?: string): Parameter<number> => ({
  id,
  reviewBy: '2027-01-01',
  periods: [{ from, value, cites: [g1055()], ...(until !== undefined && { until }) }],
})
const full = amount('full', 1_000)
const reduced = amount('reduced', 400)
const levy = amount('levy', 50, '2025-01-01', '2026-12-31')
const isOwed: Parameter<boolean> = {
  id: 'isOwed',
  reviewBy: '2027-01-01',
  periods: [
    { from: '2024-04-01', until: '2026-05-31', value: false, cites: [g1055()] },
    { from: '2026-06-01', until: '2026-12-31', value: true, cites: [g1055()] },
  ],
}
const form: Fee = { id: 'i129', by: { large: full, small: reduced } }
const onLarge: Fee = { id: 'fifty', by: { large: levy } }
const onLargeLater: Fee = { ...onLarge, while: isOwed }

describe('a bill', () => {
  it('sums the fees of each filer', () =>
    expect(billFor([form, onLarge], ['large', 'small'], policyOn('2026-03-01'))?.totals).toEqual([
      { filer: 'large', usd: 1_050 },
      { filer: 'small', usd: 400 },
    ]))

  it('names no fee that none of the filers owes', () =>
    expect(billFor([form, onLarge], ['small'], policyOn('2026-03-01'))?.lines.map(({ fee }) => fee)).toEqual(['i129']))

  it.each([
    ['2026-05-31', 1_000],
    ['2026-06-01', 1_050],
  ])('adds what is owed only from a day on: %s', (day, total) =>
    expect(billFor([form, onLargeLater], ['large'], policyOn(day))?.totals).toEqual([{ filer: 'large', usd: total }]),
  )

  it.each(['2024-03-31', '2027-01-01'])(
    'is not known on a day without an amount, and takes no nearest one: %s',
    (day) => expect(billFor([form, onLarge], ['large'], policyOn(day))).toBeUndefined(),
  )

  it.each([
    ['2026-12-31', 1_050],
    ['2027-01-01', undefined],
  ])('is not known on a day for which nobody says whether a fee is owed: %s', (day, total) => {
    const always = { ...onLargeLater, by: { large: amount('always', 50) } }
    const bill = billFor([form, always], ['large'], policyOn(day))
    expect(bill?.totals).toEqual(total === undefined ? undefined : [{ filer: 'large', usd: total }])
  })

  it('is known where the amount that is missing is not owed', () =>
    expect(billFor([form, onLarge], ['small'], policyOn('2027-01-01'))?.totals).toEqual([{ filer: 'small', usd: 400 }]))
})

describe('a line of a bill', () => {
  const late: Parameter<number> = {
    ...amount('late', 400),
    reviewBy: '2026-12-01',
    periods: [{ from: '2024-04-01', value: 400, cites: [g1055(', late')] }],
  }
  const lines = (fee: Fee, day = '2026-07-01', by: readonly Filer[] = ['large', 'small']) =>
    billFor([fee], by, policyOn(day))?.lines.map(({ cites, reviewBy }) => ({ cites, reviewBy }))

  it('names the sources of each amount once, and the first day on which one is due for a check', () => {
    const twoOfOne: Fee = { id: 'i129', by: { large: full, small: late, fifty: full } }
    expect(lines(twoOfOne, '2026-07-01', ['large', 'small', 'fifty'])).toEqual([
      { cites: [g1055(), g1055(', late')], reviewBy: '2026-12-01' },
    ])
    expect(lines({ id: 'i129', by: { large: full } })).toEqual([{ cites: [g1055()], reviewBy: '2027-01-01' }])
  })

  it('rests also on what says that it is owed', () => {
    const said: Parameter<boolean> = {
      id: 'said',
      reviewBy: '2027-01-01',
      periods: [{ from: '2026-06-01', value: true, cites: [g1055(', said')] }],
    }
    expect(lines({ id: 'fifty', by: { large: late }, while: said })).toEqual([
      { cites: [g1055(', late'), g1055(', said')], reviewBy: '2026-12-01' },
    ])
  })

  it('is not missed by those who never owe it, on a day for which nobody says whether it is owed', () =>
    expect(billFor([form, onLargeLater], ['small'], policyOn('2027-01-01'))?.totals).toEqual([
      { filer: 'small', usd: 400 },
    ]))
})
