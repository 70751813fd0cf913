import { describe, expect, it } from 'vitest'
import type { Opening } from '../../src/domain/criterion'
import type { PathwayId, Standing } from '../../src/domain/pathway'
import { type AnswerMap, reader } from '../../src/domain/reading'
import { seasonsLeft } from '../../src/plan/seasons'

const TODAY = '2026-11-20'
const standings =
  (all: Partial<Record<PathwayId, Standing>>, openings: readonly Opening[] = []) =>
  (id: PathwayId) => {
    const standing = all[id]
    return standing && { standing, openings: id === 'h1b' ? openings : [] }
  }
const left = (answers: AnswerMap, all: Partial<Record<PathwayId, Standing>> = {}, day = TODAY) =>
  seasonsLeft(reader(answers), standings(all), day).map(({ march, footing }) => [march, footing])

const student = (dates: object, status = 'opt') => ({
  status,
  studentDates: {
    programEnd: null,
    fullYear: null,
    cptMonths: null,
    cardEnd: null,
    idleDays: 0,
    kept: 'yes',
    ...dates,
  },
})
const usMasters = {
  level: 'master',
  years: 2,
  subject: 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month: '2025-05',
}

describe('the seasons left', () => {
  it('are three on OPT with STEM OPT to come: petitions can be filed from 1 April while the stay lasts', () => {
    expect(left(student({ cardEnd: '2027-06-30' }), { 'stem-opt': 'later' })).toEqual([
      [2027, 'sure'],
      [2028, 'stem'],
      [2029, 'stem'],
    ])
  })

  it('end with the card where STEM OPT is closed', () => {
    expect(left(student({ cardEnd: '2027-06-30' }), { 'stem-opt': 'closed' })).toEqual([[2027, 'sure']])
  })

  it.each([
    ['2027-04-01', [[2027, 'sure']]],
    // A card that ends before 1 April leaves the 60 days for departure: to stay, not to work.
    ['2027-03-31', [[2027, 'departure']]],
    ['2027-01-31', [[2027, 'departure']]],
    // Whoever has left can still be registered.
    ['2027-01-30', [[2027, 'abroad']]],
  ])('turn on 1 April and on 60 days after the card: %s', (cardEnd, seasons) => {
    expect(left(student({ cardEnd }, 'stem'))).toEqual(seasons)
  })

  it('count OPT after a program for somebody still studying', () => {
    expect(left(student({ programEnd: '2027-05-15' }, 'f1'), { opt: 'later', 'stem-opt': 'later' })).toEqual([
      [2027, 'sure'],
      [2028, 'opt'],
      [2029, 'stem'],
      [2030, 'stem'],
    ])
  })

  it('do not end with the stay of somebody abroad', () => {
    expect(left({ status: 'abroad' })).toEqual([
      [2027, 'free'],
      [2028, 'free'],
      [2029, 'free'],
    ])
  })

  it('rest on an extension after the day on an I-94', () => {
    const admission = { until: '2027-12-31', employment: 'employed', lastDay: null, kept: 'yes' }
    expect(left({ status: 'tn', admission })).toEqual([
      [2027, 'sure'],
      [2028, 'extension'],
      [2029, 'extension'],
    ])
  })

  // 8 CFR 214.2(f)(5)(vi) carries an F-1 stay to the first day of work, and no other.
  it.each([
    ['2027-10-01', 'sure'],
    ['2027-09-30', 'gap'],
    ['2027-04-01', 'gap'],
    ['2027-03-31', 'extension'],
  ])('of somebody in TN until %s rest on: %s', (until, footing) => {
    const admission = { until, employment: 'employed', lastDay: null, kept: 'yes' }
    expect(left({ status: 'tn', admission })[0]).toEqual([2027, footing])
  })

  it.each(['esta', 'ended'] as const)('are only from abroad for somebody whose status is "%s"', (status) => {
    const admission = { until: '2027-12-31', kept: 'yes' }
    expect(left({ status, admission }).map(([, footing]) => footing)).toEqual(['abroad', 'abroad', 'abroad'])
  })

  it('say that the end of a stay was not given', () => {
    expect(left({ status: 'opt' }).map(([, footing]) => footing)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(left({ status: 'h4' })[0]).toEqual([2027, 'unknown'])
  })

  // 8 CFR 274a.12(b)(6)(iv): a STEM extension filed in time carries work for 180 days after the card.
  it.each([
    [
      '2026-05-24',
      [
        [2027, 'stem'],
        [2028, 'stem'],
      ],
    ],
    ['2026-05-23', [[2027, 'abroad']]],
  ])('count STEM OPT after a card that ended on %s only while an extension may be pending', (cardEnd, seasons) => {
    expect(left(student({ cardEnd }), { 'stem-opt': 'undecided' })).toEqual(seasons)
  })

  it('begin with the season that is open or comes next', () => {
    expect(left({ status: 'abroad' }, {}, '2026-03-10')[0]).toEqual([2026, 'free'])
    expect(left({ status: 'abroad' }, {}, '2026-03-20')[0]).toEqual([2027, 'free'])
  })

  it('are not told on a day in a March that was not announced', () => {
    expect(left({ status: 'abroad' }, {}, '2027-03-15')).toEqual([])
  })
})

const marches = (answers: AnswerMap, openings: readonly Opening[], day = TODAY) =>
  seasonsLeft(reader(answers), standings({ h1b: 'later' }, openings), day).map(({ march }) => march)
const window: Opening = { event: 'registrationWindow' }

describe('a season without the degree', () => {
  // The degree must be earned when the petition is filed, by 30 June at the latest.
  it.each([
    ['2027-06-30', [2027, 2028, 2029]],
    ['2027-07-31', [2028, 2029, 2030]],
    ['2029-05-31', [2029, 2030, 2031]],
    [undefined, [2027, 2028, 2029]],
  ] as const)('is none: awarded on %s, %j', (on, expected) =>
    expect(marches({ status: 'abroad' }, [{ event: 'degreeAwarded', ...(on && { on }) }, window])).toEqual(expected),
  )

  it('is none for a student either, whose OPT reaches further', () => {
    const answers = student({ programEnd: '2029-05-31', cardEnd: null, idleDays: null }, 'f1')
    const found = seasonsLeft(
      reader(answers),
      standings({ h1b: 'later', opt: 'later' }, [{ event: 'degreeAwarded', on: '2029-05-31' }, window]),
      TODAY,
    )
    expect(found.map(({ march, footing }) => [march, footing])).toEqual([
      [2029, 'sure'],
      [2030, 'opt'],
    ])
  })
})

describe('a season past the six years', () => {
  const used = (firstDay: string, daysOut = 0, status = 'l1') => ({ status, hClock: { firstDay, daysOut } })
  const outside: Opening = { event: 'yearOutside' }
  // Work begins on 1 October of the year of the draw.
  it.each([
    ['2022-10-01', 0, [window], [2027]],
    ['2022-10-02', 0, [window], [2027, 2028]],
    ['2022-09-30', 2, [window], [2027, 2028]],
    ['2025-01-10', 0, [window], [2027, 2028, 2029]],
    // With none left, the next one is shown, and what it waits for.
    ['2021-05-01', 0, [window, outside], [2027]],
    // A green-card case carries H-1B past them.
    ['2021-05-01', 0, [window], [2027, 2028, 2029]],
  ] as const)('first day %s, %i days out', (firstDay, daysOut, openings, expected) =>
    expect(marches(used(firstDay, daysOut), openings)).toEqual(expected),
  )

  it('is not counted for somebody whose time does not run', () =>
    expect(marches(used('2021-05-01', 0, 'abroad'), [window])).toEqual([2027, 2028, 2029]))
})

describe('too many days without work on OPT', () => {
  it.each([
    ['opt', 90, 'sure'],
    ['opt', 91, 'abroad'],
    ['stem', 150, 'sure'],
    ['stem', 151, 'abroad'],
  ] as const)('on %s %i days: the next season rests on %s (8 CFR 214.2(f)(10)(ii)(E))', (status, idleDays, footing) =>
    expect(left(student({ cardEnd: '2027-06-30', idleDays }, status))).toEqual([[2027, footing]]),
  )
})

describe('the US-master’s draw', () => {
  const masters = (degree: object) =>
    seasonsLeft(reader({ status: 'abroad', degrees: [{ ...usMasters, ...degree }] }), standings({}), TODAY).map(
      (season) => season.masters,
    )

  it.each<readonly [string, object, readonly (boolean | 'unsure')[]]>([
    ['counts a US master’s from a public school', {}, [true, true, true]],
    ['does not count a for-profit school', { school: 'profit' }, [false, false, false]],
    [
      'does not count a foreign degree',
      { country: 'IN', school: undefined, accredited: undefined },
      [false, false, false],
    ],
    [
      'counts a degree earned before the first day of filing',
      { state: 'studying', month: '2027-03' },
      [true, true, true],
    ],
    [
      'is not sure of one earned while petitions are filed',
      { state: 'studying', month: '2027-05' },
      ['unsure', true, true],
    ],
    [
      'does not count one earned later, until the next season',
      { state: 'studying', month: '2027-07' },
      [false, true, true],
    ],
  ])('%s', (_, degree, seasons) => {
    expect(masters(degree)).toEqual(seasons)
  })
})
