import { describe, expect, it } from 'vitest'
import type { AnswerMap } from '../../src/domain/reading'
import { examples } from '../../src/examples/index'
import { workUntil } from '../../src/plan/calendar/calendar'
import { fileDates, identityOf } from '../../src/plan/calendar/file-dates'
import { planOf } from '../support/plan'

const DAY = '2026-11-20'
const student = (dates: object, status: string): AnswerMap => ({
  status,
  citizenships: ['IN'],
  birthCountry: 'IN',
  history: ['none'],
  studentDates: {
    programEnd: null,
    fullYear: null,
    cptMonths: null,
    cardEnd: null,
    idleDays: null,
    kept: 'yes',
    ...dates,
  },
  degrees: [
    {
      level: 'master',
      years: 2,
      subject: 'cs',
      country: 'US',
      school: 'public',
      accredited: 'yes',
      state: 'awarded',
      month: '2026-05',
      f1Basis: 'yes',
      cip: '11.0701',
    },
  ],
})
const dates = (answers: AnswerMap, asOf = DAY) =>
  planOf(answers, asOf).calendar.map(({ id, from, until, isEndless }) => [
    id,
    from,
    until ?? (isEndless ? 'on' : 'only'),
  ])
/** Some answers of an example, others changed. */
const exampleWith = (id: string, changes: object = {}): AnswerMap => ({
  ...examples.find((one) => one.id === id)?.answers,
  ...changes,
})

describe('A calendar', () => {
  // 90 days before 30 June 2027 is 1 April, 60 days after 30 June 2029 is 29 August.
  it('counts OPT, the window for its extension, the extension, cap-gap and the days to leave', () =>
    expect(dates(exampleWith('draw-in-november')).filter(([id]) => id !== 'petition' && id !== 'visaNumber')).toEqual([
      ['optCard', '2026-11-20', '2027-06-30'],
      ['stemWindow', '2027-04-01', '2027-06-30'],
      ['stem', '2027-07-01', '2029-06-30'],
      ['departure', '2027-08-29', 'only'],
      ['capStart', '2027-10-01', '2028-09-30'],
      ['capStart', '2028-10-01', '2029-09-30'],
      ['capGap', '2029-07-01', '2030-04-01'],
      ['departureThen', '2029-08-29', 'only'],
      ['capStart', '2029-10-01', 'on'],
      ['registration', '2027-03-01', '2027-03-31'],
      ['capFiling', '2027-04-01', '2027-06-30'],
      ['registration', '2028-03-01', '2028-03-31'],
      ['capFiling', '2028-04-01', '2028-06-30'],
      ['registration', '2029-03-01', '2029-03-31'],
      ['capFiling', '2029-04-01', '2029-06-30'],
    ]))

  it('gives an announced registration window by its days', () =>
    expect(
      planOf(exampleWith('draw-in-march'), '2026-03-10').calendar.find(({ id }) => id === 'registration'),
    ).toMatchObject({ from: '2026-03-04', until: '2026-03-19', sure: 'given' }))

  it('counts OPT from the end of a program, its window 90 days before to 60 days after', () => {
    const found = dates(exampleWith('early-for-opt'))
    expect(found).toContainEqual(['program', DAY, '2027-05-15'])
    expect(found).toContainEqual(['optWindow', '2027-02-14', '2027-07-14'])
    expect(found).toContainEqual(['opt', '2027-05-16', '2028-05-15'])
  })

  it.each([
    ['opt', 40, '2027-01-09'],
    ['opt', 90, '2026-11-20'],
    ['opt', 91, undefined],
    ['stem', 100, '2027-01-09'],
  ])('counts the days without work that are left on %s after %i', (status, idleDays, day) => {
    const { calendar } = planOf({ ...student({ cardEnd: '2027-06-30', idleDays }, status), employers: ['none'] })
    expect(calendar.find(({ id }) => id === 'idle')?.from).toBe(day)
  })

  it.each([
    ['company', 40, false],
    ['company', 60, true],
    ['foreign', 40, true],
  ])('tells days without work to who named %s after %i: %s', (employer, idleDays, isTold) => {
    const { calendar } = planOf({ ...student({ cardEnd: '2027-06-30', idleDays }, 'opt'), employers: [employer] })
    expect(calendar.some(({ id }) => id === 'idle')).toBe(isTold)
  })

  it('counts the days to leave from what is in hand, and apart from training that is not granted yet', () => {
    const found = dates(exampleWith('early-for-opt'))
    expect(found).toContainEqual(['departure', '2027-07-14', 'only'])
    expect(found).toContainEqual(['departureThen', '2028-07-14', 'only'])
  })

  it.each([{ idleDays: 95 }, { kept: 'no' }])(
    'lets no card carry work or cap-gap where its terms are broken: %o',
    (broken) => {
      const answers = exampleWith('draw-in-november', {
        studentDates: { cardEnd: '2027-06-30', idleDays: 20, kept: 'yes', ...broken },
      })
      const { situation, calendar } = planOf(answers)
      expect(workUntil(situation)).toBeUndefined()
      expect(calendar.some(({ id }) => id === 'capGap')).toBe(false)
    },
  )

  it('names no end of the stay and no days to leave after too many days without work', () => {
    const { calendar } = planOf(student({ cardEnd: '2027-06-30', idleDays: 91 }, 'opt'))
    expect(calendar.filter(({ lane }) => lane === 'stay').map(({ id }) => id)).toEqual([])
  })

  it('shows no registration to who must first spend a year abroad, or is suspended', () => {
    for (const id of ['six-years-over', 'university-offer-iran'])
      expect(
        planOf(exampleWith(id)).calendar.some((one) => one.id === 'registration'),
        id,
      ).toBe(false)
  })

  const h1b = (clock: object, stay: object = {}, status = 'h1b'): AnswerMap => ({
    status,
    history: ['none'],
    hClock: { counted: 'cap', lastDay: null, abroadSince: null, daysOut: 0, ...clock },
    admission: { until: '2029-09-30', employment: 'employed', lastDay: null, kept: 'yes', ...stay },
  })

  // Six years from 1 March 2023 end with 28 February 2029; 30 days abroad move that to 30 March; 365 days before 31 March 2029.
  it('counts six years of H-1B with days abroad, and the last day for a case that extends them', () => {
    const found = dates(h1b({ firstDay: '2023-03-01', daysOut: 30 }))
    expect(found).toContainEqual(['sixYears', '2029-03-30', 'only'])
    expect(found).toContainEqual(['caseBy', '2028-03-31', 'only'])
    expect(found).toContainEqual(['admitted', DAY, '2029-09-30'])
  })

  // PERM is prepared for 6 months at the least; 365 days before 1 March 2028 are 1 March 2027.
  it('says that a last day is too near for PERM, and that a case is too young', () => {
    const short = planOf(h1b({ firstDay: '2022-03-01' })).calendar.find(({ id }) => id === 'caseBy')
    expect([short?.from, short?.event]).toEqual(['2027-03-02', 'short'])
    const young = {
      ...h1b({ firstDay: '2021-03-01' }),
      history: ['green-card'],
      greenCardCase: { step: 'perm', category: 'eb2', priorityDate: '2026-09-01' },
    }
    expect(planOf(young).calendar.find(({ id }) => id === 'sixYears')?.event).toBe('young')
  })

  it('names no last day for a case where there is one', () => {
    const found = dates({ ...h1b({ firstDay: '2023-03-01' }), history: ['green-card'] })
    expect(found.map(([id]) => id)).not.toContain('caseBy')
  })

  it('counts five and seven years of L-1', () => {
    const found = dates(h1b({ firstDay: '2022-06-01', counted: undefined }, {}, 'l1'))
    expect(found).toContainEqual(['l1bLimit', '2027-05-31', 'only'])
    expect(found).toContainEqual(['l1aLimit', '2029-05-31', 'only'])
  })

  it.each([
    ['2029-09-30', '2026-12-31'],
    ['2026-12-10', '2026-12-10'],
  ])('counts 60 days after a job, never past the I-94 of %s', (until, day) => {
    const found = dates(h1b({ firstDay: '2023-03-01' }, { until, employment: 'ended', lastDay: '2026-11-01' }))
    expect(found).toContainEqual(['grace', day, 'only'])
  })

  const exchange = (category: string, from: string, until: string): AnswerMap => ({
    status: 'j1',
    history: ['none'],
    exchangePrograms: [{ category, asJ2: 'no', from, until, kept: 'yes' }],
  })

  it('counts five years for a research scholar, and two years after the program', () => {
    const found = dates(exchange('scholar', '2024-09-01', '2027-08-31'))
    expect(found).toContainEqual(['exchangeProgram', DAY, '2027-08-31'])
    expect(found).toContainEqual(['scholarYears', '2029-08-31', 'only'])
    expect(found).toContainEqual(['repeatBar', '2027-09-01', '2029-08-31'])
  })

  it('counts one year after another J stay of more than six months, and none after a shorter one', () => {
    expect(dates(exchange('student', '2026-01-10', '2027-05-31'))).toContainEqual([
      'priorBar',
      '2027-06-01',
      '2028-05-31',
    ])
    expect(dates(exchange('trainee', '2026-10-01', '2027-02-28')).map(([id]) => id)).not.toContain('priorBar')
    expect(dates(exchange('short', '2026-09-01', '2027-03-31')).map(([id]) => id)).not.toContain('priorBar')
  })

  it('is empty for who has answered nothing', () => expect(planOf({}).calendar).toEqual([]))
})

describe('The calendars of all examples', () => {
  const people = examples.map(({ id, answers }) => ({ id, ...planOf(answers) }))
  const all = people.flatMap(({ id, evaluations, calendar }) => calendar.map((entry) => ({ id, evaluations, entry })))
  const ofKind = (...ids: readonly string[]) =>
    all.filter(({ entry }) => ids.includes(entry.id)).map(({ entry }) => entry)

  it('hold every kind of entry that they can', () => {
    const kinds = new Set(all.map(({ entry }) => entry.id))
    for (const kind of [
      'optWindow',
      'stem',
      'registration',
      'capGap',
      'sixYears',
      'repeatBar',
      'opens',
      'permReview',
      'visaNumber',
    ] as const)
      expect(kinds).toContain(kind)
  })

  it('hold nothing that is over, and no end before its beginning', () => {
    for (const { id, entry } of all) {
      expect((entry.until ?? entry.from) >= DAY, `${id} ${entry.id}`).toBe(true)
      expect(entry.until === undefined || entry.from <= entry.until, `${id} ${entry.id}`).toBe(true)
    }
  })

  it('cite the law wherever it counts, each source once', () => {
    for (const { id, entry } of all) {
      if (entry.sure !== 'given') expect(entry.cites.length, `${id} ${entry.id}`).toBeGreaterThan(0)
      expect(new Set(entry.cites.map(({ label }) => label)).size, `${id} ${entry.id}`).toBe(entry.cites.length)
    }
  })

  it('lead to no pathway that is closed or undecided', () => {
    for (const { id, evaluations, entry } of all) {
      // What follows a J program is a wait, whoever seeks another.
      if (entry.nature === 'wait') continue
      for (const pathway of entry.pathways ?? [])
        expect(['open', 'later', 'evidence'], `${id} ${entry.id}`).toContain(
          evaluations.find((one) => one.pathway.id === pathway)?.standing,
        )
    }
  })

  it('keep to the days of the law', () => {
    for (const { from, until } of ofKind('registration'))
      expect([from.slice(5, 7), until?.slice(5, 7)]).toEqual(['03', '03'])
    for (const { from } of ofKind('capStart')) expect(from).toMatch(/-10-01$/)
    for (const { from, until } of ofKind('capFiling'))
      expect([from.slice(5), until?.slice(5)]).toEqual(['04-01', '06-30'])
    for (const { from, until = '' } of ofKind('capGap')) {
      expect(from.slice(5) > '04-01' && from.slice(5) <= '09-30').toBe(true)
      expect(until).toBe(`${Number(from.slice(0, 4)) + 1}-04-01`)
    }
    const days = (from: string, until = '') => (Date.parse(until) - Date.parse(from)) / 86_400_000
    for (const { from, until } of ofKind('stemWindow')) expect(days(from, until)).toBe(90)
    for (const { from, until } of ofKind('optWindow')) expect(days(from, until)).toBe(150)
    for (const { from, until } of ofKind('stem')) expect(Math.abs(days(from, until) - 729.5)).toBeLessThan(2)
    for (const { from, until } of ofKind('opt')) expect(days(from, until)).toBeLessThanOrEqual(365)
  })

  it('put only days that are known into a file, none of them past, with reminders before the last ones', () => {
    for (const { calendar } of people)
      for (const { entry, day, part, alarms } of fileDates(calendar, DAY)) {
        expect(day >= DAY).toBe(true)
        expect(entry.sure).not.toBe('estimate')
        if (part === 'last' && entry.nature === 'window') expect(alarms).toEqual([30, 7])
      }
  })

  it('tell the dates of a file apart, and keep their names when a day moves', () => {
    for (const { id, calendar } of people) {
      const names = fileDates(calendar, DAY).map(identityOf)
      expect(new Set(names).size, id).toBe(names.length)
    }
    const named = (cardEnd: string) =>
      fileDates(
        planOf(exampleWith('draw-in-november', { studentDates: { cardEnd, idleDays: 20, kept: 'yes' } })).calendar,
        DAY,
      ).map(identityOf)
    expect(new Set(named('2027-07-10'))).toEqual(new Set(named('2027-06-30')))
  })
})
