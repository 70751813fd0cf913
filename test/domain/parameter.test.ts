import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/dates'
import { type Parameter, policyOn } from '../../src/domain/parameter'

const cites = [{ label: 'INA 1', url: 'https://example.gov', checked: '2026-10-08', confidence: 'primary' }] as const

/** Two years apart from a gap of one month, then open-ended. */
const fee: Parameter<number> = {
  id: 'fee',
  reviewBy: '2027-03-01',
  periods: [
    { from: '2024-01-01', until: '2024-12-31', value: 100, cites },
    { from: '2025-02-01', until: '2025-12-31', value: 0, cites },
    { from: '2026-01-01', value: 300, cites },
  ],
}

describe('policyOn', () => {
  it.each<[string, number | undefined, string]>([
    ['2023-12-31', undefined, 'before the first'],
    ['2024-01-01', 100, 'first day'],
    ['2024-12-31', 100, 'last day'],
    ['2025-01-01', undefined, 'first day of the gap'],
    ['2025-01-31', undefined, 'last day of the gap'],
    ['2025-02-01', 0, 'a value of nought'],
    ['2025-12-31', 0, 'the day before the change'],
    ['2026-01-01', 300, 'the day of the change'],
    ['2099-01-01', 300, 'no end known'],
  ])('on %s the value is %s: %s', (asOf, value) => {
    const policy = policyOn(asOf)
    expect(policy.asOf).toBe(asOf)
    expect(policy.period(fee)?.value).toBe(value)
  })

  it('never takes a neighbour for a day without a period', () => {
    const closed: Parameter<number> = { ...fee, periods: fee.periods.slice(0, 2) }
    expect(policyOn('2026-01-01').period(closed)).toBeUndefined()
    expect(policyOn('2026-01-01').period({ ...fee, periods: [] })).toBeUndefined()
  })

  it('finds a period exactly on the days that it covers', () => {
    const spans = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 40 }), days: fc.integer({ min: 1, max: 40 }) }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(spans, fc.integer({ min: -5, max: 400 }), (lengths, offset) => {
        const start = '2026-01-01'
        const owner: (number | undefined)[] = []
        const periods = lengths.map(({ gap, days }, value) => {
          owner.push(...Array<undefined>(gap).fill(undefined))
          const from = addDays(start, owner.length)
          owner.push(...Array<number>(days).fill(value))
          return { from, until: addDays(start, owner.length - 1), value, cites }
        })
        const policy = policyOn(addDays(start, offset))
        expect(policy.period({ id: 'p', reviewBy: start, periods })?.value).toBe(owner[offset])
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('A table apart from the rules', () => {
  const apart: Parameter<number> = { id: 'table', reviewBy: '2027-03-01', periods: [], apart: true }
  const loaded: Parameter<number> = {
    ...apart,
    periods: [{ from: '2026-01-01', until: '2026-12-31', value: 7, cites }],
  }

  it('has no period until it is loaded', () => expect(policyOn('2026-06-01').period(apart)).toBeUndefined())

  it('has the periods of the loaded one, on their days only', () => {
    expect(policyOn('2026-06-01', [loaded]).period(apart)?.value).toBe(7)
    expect(policyOn('2027-01-01', [loaded]).period(apart)).toBeUndefined()
  })

  it('lends its periods to no other parameter', () =>
    expect(policyOn('2026-06-01', [loaded, { ...fee, apart: true }]).period(fee)?.value).toBe(300))
})
