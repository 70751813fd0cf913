import { describe, expect, it } from 'vitest'
import { type Parameter, policyOn } from '../../src/domain/parameter'
import { billFor, type Fee } from '../../src/policy/fees-due'
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
