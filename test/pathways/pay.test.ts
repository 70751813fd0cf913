import { describe, expect, it } from 'vitest'
import { type Job, payOutcome } from '../../src/pathways/common/wages'
import type { Thresholds, WageTable } from '../../src/reference/wages'

const levels: Thresholds = [100_000, 120_000, 140_000, 160_000]
/** Software developers start at $100,000, data scientists at $150,000; nothing else is held. */
const table: WageTable = {
  wagesOf: (occupation) =>
    occupation === '15-1252'
      ? { year: '2026-27', levels }
      : occupation === '15-2051'
        ? { year: '2026-27', levels: [150_000, 160_000, 170_000, 180_000] }
        : undefined,
}
const job: Job = {
  role: 'software-engineer',
  occupation: '15-1252',
  area: '42660',
  pay: 110_000,
  otherLevel: 'no',
}
const outcome = (change: Partial<Job>) => payOutcome({ ...job, ...change }, table, '2026-27')

// INA 212(n)(1)(A): at least the prevailing wage, which on this survey begins at level I.
describe('pay against level I', () => {
  it.each<readonly [string, Partial<Job>, ReturnType<typeof payOutcome>]>([
    ['at level I', { pay: 100_000 }, true],
    ['a dollar below it: the offer can be raised', { pay: 99_999 }, { event: 'higherPay' }],
    ['below it for another occupation', { occupation: '15-2051', pay: 149_999 }, { event: 'higherPay' }],
    ['pay that is not sure', { pay: 'unsure' }, 'unsure'],
    ['a place that is not sure', { area: 'unsure' }, 'unsure'],
    ['a level that is asked for and not sure', { level: 'unsure' }, 'unsure'],
    ['a level the employer names stands for the figures', { area: 'unsure', level: '1' }, true],
    ['an occupation without figures', { occupation: '15-1221' }, 'unsettled'],
  ])('%s', (_, change, expected) => {
    expect(outcome(change)).toEqual(expected)
  })

  it('is not sure where the likely occupations of a role disagree, and sure where they agree', () => {
    // A data scientist is mostly filed under 15-2051, less often under others: a salary above all of their levels I serves.
    const some = (pay: number) =>
      payOutcome({ ...job, role: 'data-scientist', occupation: 'unsure', pay }, all, '2026-27')
    const all: WageTable = {
      wagesOf: (occupation) => ({
        year: '2026-27',
        levels: occupation === '15-2051' ? [150_000, 160_000, 170_000, 180_000] : levels,
      }),
    }
    expect([some(150_000), some(149_999), some(99_999)]).toEqual([true, 'unsure', { event: 'higherPay' }])
  })
})
