import { describe, expect, it } from 'vitest'
import {
  completeOn,
  hasYearsAbroad,
  yearBeforeEntry,
  yearBeforeFiling,
  yearsBefore,
} from '../../src/pathways/common/year-abroad'

const TERMS = [1, 3] as const
type Answers = Parameters<typeof yearBeforeFiling>[0]

/** Still with the group abroad, unless said otherwise. */
const work = (
  from: string,
  over: { until?: string; usDays?: number; since?: Answers[4]; usFrom?: string } = {},
): Answers => [
  from,
  over.until === undefined ? 'employed' : 'ended',
  over.until ?? null,
  over.usDays ?? 0,
  over.since ?? null,
  over.usFrom ?? null,
]

describe('the window of three years', () => {
  it.each([
    // PM-602-0167: filed or admitted on 2 January 2017 -> 1 January 2014 to 1 January 2017
    ['2017-01-02', '2014-01-01'],
    ['2019-02-01', '2016-01-31'],
    ['2024-03-01', '2021-02-28'],
  ])('before %s begins on %s', (day, first) => {
    expect(yearsBefore(day, 3)).toEqual({ first, end: day })
  })
})

describe('the year in the three years before filing (INA 101(a)(15)(L))', () => {
  it.each<[string, Answers, string, ReturnType<typeof yearBeforeFiling>]>([
    ['a year to the day', work('2018-02-01'), '2019-02-01', true],
    ['a day short of a year', work('2018-02-01'), '2019-01-31', { event: 'yearAbroad', on: '2019-02-01' }],
    [
      'D11: 14 + 30 days in the US, 44 more to wait',
      work('2018-02-01', { usDays: 44 }),
      '2019-02-01',
      { event: 'yearAbroad', on: '2019-03-17' },
    ],
    [
      'D11 on the eve of that day',
      work('2018-02-01', { usDays: 44 }),
      '2019-03-16',
      { event: 'yearAbroad', on: '2019-03-17' },
    ],
    ['D11 on that day', work('2018-02-01', { usDays: 44 }), '2019-03-17', true],
    ['a leap year is a year', work('2023-03-01'), '2024-02-29', { event: 'yearAbroad', on: '2024-03-01' }],
    ['started on 29 February', work('2024-02-29'), '2025-02-28', true],
    ['ended after exactly a year', work('2024-01-01', { until: '2024-12-31' }), '2025-06-01', true],
    ['ended a day short', work('2024-01-01', { until: '2024-12-30' }), '2025-06-01', false],
    ['ended with a year less one US day', work('2024-01-01', { until: '2024-12-31', usDays: 1 }), '2025-06-01', false],
    [
      'last day on which the year is inside the window',
      work('2023-01-01', { until: '2023-12-31' }),
      '2026-01-02',
      true,
    ],
    ['a day later the window has moved on', work('2023-01-01', { until: '2023-12-31' }), '2026-01-03', false],
    ['ten years abroad that ended long ago', work('2008-01-01', { until: '2018-12-31' }), '2026-11-20', false],
    ['ten years abroad, still there', work('2016-01-01'), '2026-11-20', true],
    ['still there, few US days', work('2016-01-01', { usDays: 300 }), '2026-11-20', true],
    ['still there, US days that may lie in the window', work('2016-01-01', { usDays: 1000 }), '2026-11-20', 'unsure'],
    [
      'in the US now as a student after a full year',
      work('2024-01-01', { until: '2025-06-30', since: 'student' }),
      '2026-11-20',
      true,
    ],
    ['as a student for too long', work('2021-01-01', { until: '2023-06-30', since: 'student' }), '2026-11-20', false],
    ['left the group', work('2026-03-01', { since: 'left' }), '2026-11-20', false],
    [
      'works in the US for the group, so that the year no longer runs',
      work('2026-01-01', { since: 'working', usFrom: '2026-08-01' }),
      '2026-11-20',
      false,
    ],
    ['came over lately', work('2024-08-01', { since: 'working', usFrom: '2026-08-01' }), '2026-11-20', true],
    ['no dates, as with a contract partner', [null, null, null, null, null, null], '2026-11-20', 'unsure'],
  ])('%s', (_, answers, asOf, expected) => {
    expect(yearBeforeFiling(answers, TERMS, asOf)).toEqual(expected)
  })

  it('names no day when the window moves on before the year can be complete', () => {
    expect(yearBeforeFiling(work('2023-06-01', { usDays: 1000 }), TERMS, '2026-05-31')).toEqual({ event: 'yearAbroad' })
  })
})

describe('the year before coming to work in the US for the group (PM-602-0167)', () => {
  it.each<[string, Answers, ReturnType<typeof yearBeforeEntry>]>([
    [
      'D13: H-1B from 2 January 2017, a year abroad in 2014',
      work('2014-01-01', { until: '2014-12-31', since: 'working', usFrom: '2017-01-02' }),
      true,
    ],
    [
      'D13: a year that begins a day before the window',
      work('2013-12-31', { until: '2014-12-30', since: 'working', usFrom: '2017-01-02' }),
      false,
    ],
    [
      'D13: a year up to the eve of coming over',
      work('2016-01-02', { until: '2017-01-01', since: 'working', usFrom: '2017-01-02' }),
      true,
    ],
    ['D13: a day short', work('2016-01-03', { until: '2017-01-01', since: 'working', usFrom: '2017-01-02' }), false],
    ['student time does not move it', work('2014-01-01', { until: '2014-12-31', since: 'student' }), false],
    ['dependent time does not move it', work('2014-01-01', { until: '2014-12-31', since: 'no' }), false],
    ['nor does a group that was left', work('2014-01-01', { until: '2014-12-31', since: 'left' }), false],
  ])('%s', (_, answers, expected) => {
    expect(yearBeforeEntry(answers, TERMS, '2018-01-02')).toBe(expected)
  })
})

describe('days in the US', () => {
  it.each([
    [0, '2025-01-01'],
    [1, '2025-01-02'],
    [44, '2025-02-14'],
  ])('%i of them move the end of the year to %s', (usDays, day) => {
    expect(completeOn({ from: '2024-01-01', usDays }, 1)).toBe(day)
  })

  it('before the window do no harm once they cannot all lie inside it', () => {
    const within = { first: '2024-01-01', end: '2025-01-11' }
    const abroad = { from: '2023-01-01', end: '2025-01-11' }
    expect(hasYearsAbroad({ ...abroad, usDays: 10 }, within, 1)).toBe(true)
    expect(hasYearsAbroad({ ...abroad, usDays: 11 }, within, 1)).toBe('unsure')
    expect(hasYearsAbroad({ ...abroad, usDays: 375 }, within, 1)).toBe('unsure')
    expect(hasYearsAbroad({ ...abroad, usDays: 376 }, within, 1)).toBe(false)
  })
})
