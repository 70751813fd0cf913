import { describe, expect, it } from 'vitest'
import { evaluator } from '../../src/domain/circuit'
import type { Criterion } from '../../src/domain/criterion'
import { findingOf } from '../../src/domain/finding'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { loadedWages } from '../../src/pathways/common/wages'
import { notCounted, qualifiedByFiling, registration, usMasters } from '../../src/pathways/h1b/cap'
import { concurrent, halfTime, stillExempt } from '../../src/pathways/h1b/exempt'
import { comparesJobs, heldH, neverHeldH, staysWithEmployer } from '../../src/pathways/h1b/held'
import { personQualified } from '../../src/pathways/h1b/qualification'
import { counted, portability, recapture, worksiteChange } from '../../src/pathways/h1b/transfer'
import { wageLevel } from '../../src/pathways/h1b/wage'
import type { Degree } from '../../src/questions/degree/degrees'
import type { Employers } from '../../src/questions/employer/employers'
import type { Answers } from '../../src/questions/index'
import { oflcWages } from '../../src/reference/wage-table'

const TODAY = '2026-11-20'
const find = (criterion: Criterion, answers: Answers, day = TODAY) =>
  evaluator(reader(answers), policyOn(day, [loadedWages(oflcWages)]))(criterion)
const verdict = (criterion: Criterion, answers: Answers, day = TODAY) => find(criterion, answers, day).verdict

const usMaster: Degree = {
  level: 'master',
  years: 2,
  subject: 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month: '2022-05',
}
const studying = (month: string, rest: Partial<Degree> = {}): Degree => ({
  ...usMaster,
  state: 'studying',
  month,
  ...rest,
})

describe('recognition for work in place of a degree (8 CFR 214.2(h)(4)(iii)(D)(5))', () => {
  // Peers with degrees, and one of: two authorities, an association, a license abroad, contributions an authority finds.
  it.each([
    [['peers', 'experts'], 'met'],
    [['peers', 'association'], 'met'],
    [['peers', 'license'], 'met'],
    [['peers', 'recognition'], 'met'],
    [['peers'], 'unknown'],
    [['experts', 'association'], 'unknown'],
    [['none'], 'unknown'],
  ] as const)('%j: %s', (professionalRecord, expected) => {
    const finding = find(personQualified, { degrees: [], workYears: { total: 12, research: 0 }, professionalRecord })
    expect(findingOf(finding, 'h1b.threeForOne.recognition')?.verdict).toBe(expected)
  })
})

describe('the second draw (INA 214(g)(5)(C)) waits for a US master’s still studied for', () => {
  it.each([
    ['one', [studying('2027-05')], [{ event: 'degreeAwarded', on: '2027-05-31' }]],
    [
      'the first that is to come',
      [studying('2026-10'), studying('2027-05')],
      [{ event: 'degreeAwarded', on: '2027-05-31' }],
    ],
    ['this month, until its last day', [studying('2026-11')], [{ event: 'degreeAwarded', on: '2026-11-30' }]],
    ['one whose month has passed', [studying('2026-10')], [{ event: 'degreeAwarded' }]],
    ['not one of a school for profit', [studying('2027-05', { school: 'profit' })], []],
    ['nor for one that is held', [usMaster, studying('2027-05')], []],
    ['nor for one that was dropped', [{ ...usMaster, level: 'bachelor' }], []],
  ] as const)('%s', (_, degrees, openings) => expect(find(usMasters, { degrees }).openings).toEqual(openings))

  it('is for whoever holds one, whatever else is studied for', () =>
    expect(verdict(usMasters, { degrees: [usMaster, studying('2027-05', { school: 'profit' })] })).toBe('met'))

  it('is undecided where it is not sure that the school counts', () =>
    expect(find(usMasters, { degrees: [studying('2027-05', { school: 'unsure' })] })).toMatchObject({
      verdict: 'unknown',
      openings: [],
    }))
})

describe('a degree earned when petitions are filed, while people are registered (4 March to 30 June 2026)', () => {
  it.each([
    ['2026-03-03', 'unmet'],
    ['2026-03-04', 'met'],
    [TODAY, 'unmet'],
  ] as const)('on %s: %s', (day, expected) => {
    const finding = find(qualifiedByFiling, { degrees: [studying('2026-06')] }, day)
    expect(findingOf(finding, 'h1bCap.degreeByFiling')?.verdict).toBe(expected)
  })
})

describe('whose petition needs a registration (INA 214(g)(5)(A))', () => {
  it.each([
    [['university'], 'unmet'],
    [['university', 'foreign'], 'unmet'],
    [['university', 'company'], 'met'],
    [['company', 'foreign'], 'met'],
    [['foreign'], 'met'],
    [['none'], 'met'],
  ] as const)('%j: %s', (employers, expected) =>
    expect(findingOf(find(registration, { employers }), 'h1bCap.registration.employer')?.verdict).toBe(expected),
  )
})

const held = (hClock: Answers['hClock'], rest: Answers = {}): Answers => ({
  status: 'abroad',
  history: ['h'],
  ...(hClock && { hClock }),
  ...rest,
})
const clock = (rest: object) =>
  ({ counted: 'cap', firstDay: '2023-01-10', lastDay: '2025-01-10', daysOut: 0, ...rest }) as Answers['hClock']

describe('a new number under the cap (INA 214(g)(7))', () => {
  it.each([
    ['counted, and time is left', held(clock({ abroadSince: '2026-06-01' })), 'unmet', []],
    ['exempt before', held(clock({ counted: 'exempt' })), 'met', []],
    ['approved and not begun', held(clock({ firstDay: null })), 'met', []],
    ['a year abroad since', held(clock({ abroadSince: '2025-11-20' })), 'met', []],
    ['a day less', held(clock({ abroadSince: '2025-11-21' })), 'unmet', []],
    [
      'all six years used, and abroad',
      held(clock({ firstDay: '2018-01-10', lastDay: '2026-01-10', abroadSince: '2026-01-11' })),
      'unmet',
      [{ event: 'yearOutside', on: '2027-01-11' }],
    ],
    ['in H-1B, and counted long ago', held(clock({ firstDay: '2020-01-10' }), { status: 'h1b' }), 'unmet', []],
  ] as const)('%s: %s', (_, answers, expected, openings) =>
    expect(find(notCounted, answers)).toMatchObject({ verdict: expected, openings }),
  )

  it.each([
    ['never', { status: 'abroad', history: ['none'] }, 'met', 'unmet'],
    ['in H-1B', { status: 'h1b', history: ['none'] }, 'unmet', 'met'],
    ['before', held(clock({})), 'unmet', 'met'],
    ['before, in another H status', held(clock({ counted: 'other' })), 'unmet', 'unmet'],
  ] as const)('H-1B held %s', (_, answers, never, ever) => {
    expect(verdict(neverHeldH, answers)).toBe(never)
    expect(verdict(heldH, answers)).toBe(ever)
  })

  it.each([
    ['in H-1B, counted long ago', held(clock({ firstDay: '2019-01-10' }), { status: 'h1b' }), 'met', []],
    [
      'no longer in it, six years and a day after',
      held(clock({ firstDay: '2020-11-19' })),
      'unknown',
      ['h1bTransfer.counted.cap'],
    ],
    ['within six years', held(clock({ firstDay: '2020-11-21' })), 'met', []],
  ] as const)('is not needed by somebody counted before: %s', (_, answers, expected, unsettled) => {
    const finding = findingOf(find(counted, answers), 'h1bTransfer.counted.cap')
    expect(finding?.verdict).toBe(expected)
    expect(finding?.unsettled).toEqual(unsettled)
  })
})

describe('the exemption (INA 214(g)(5)-(6))', () => {
  it.each([
    ['half the time, with a statement of it', ['time'], 'met'],
    ['without one', ['agreement'], 'unknown'],
    ['with none', ['none'], 'unknown'],
  ] as const)('by %s', (_, exemptTie, expected) =>
    expect(verdict(halfTime, { employers: ['half'], exemptTie })).toBe(expected),
  )

  const two = (employers: Employers, rest: Answers = {}): Answers => ({ status: 'h1b', employers, ...rest })
  it.each([
    ['a university and a company', two(['university', 'company'], { jobChange: 'new' }), 'met'],
    ['a university alone', two(['university'], { jobChange: 'new' }), 'unmet'],
    ['two exempt employers', two(['university', 'research'], { jobChange: 'new' }), 'unmet'],
    ['a company alone', two(['company'], { jobChange: 'new' }), 'unmet'],
    ['a company added to the present job', two(['company'], { jobChange: 'added' }), 'met'],
    ['the present job at another place', two(['company'], { jobChange: 'move' }), 'unmet'],
    ['nobody, in H-1B', two(['none'], { jobChange: 'added' }), 'unmet'],
    ['a company, not in H-1B', two(['company'], { status: 'f1', jobChange: 'added' }), 'unmet'],
  ] as const)('lets a second job stand beside it: %s: %s', (_, answers, expected) =>
    expect(verdict(concurrent, answers)).toBe(expected),
  )

  it.each([
    ['same', 'met'],
    ['move', 'met'],
    ['new', 'unmet'],
    ['added', 'unmet'],
  ] as const)('goes on with the present employer: %s: %s', (jobChange, expected) => {
    const answers = two(['research'], { jobChange, hClock: clock({ counted: 'exempt' }) })
    expect(verdict(stillExempt, answers)).toBe(expected)
    expect(verdict(staysWithEmployer, answers)).toBe(expected)
  })

  it.each([
    ['h1b', ['company'], 'met'],
    ['h1b', ['none'], 'unmet'],
    ['f1', ['company'], 'unmet'],
  ] as const)('somebody in %s with %j compares two jobs: %s', (status, employers, expected) =>
    expect(verdict(comparesJobs, { status, employers })).toBe(expected),
  )
})

describe('somebody in H-1B', () => {
  it.each([
    [0, 'unmet'],
    [1, 'met'],
    [null, 'unmet'],
  ] as const)('days abroad %j can be had back: %s (8 CFR 214.2(h)(13)(iii)(C))', (daysOut, expected) =>
    expect(verdict(recapture, held(clock({ daysOut }), { status: 'h1b' }))).toBe(expected),
  )

  it.each([
    ['another place, same employer', { status: 'h1b', employers: ['company'], jobChange: 'move' }, 'unmet'],
    ['the same job', { status: 'h1b', employers: ['company'], jobChange: 'same' }, 'met'],
    ['no job named', { status: 'h1b', employers: ['none'], jobChange: 'move' }, 'met'],
    ['not in H-1B', { status: 'f1', employers: ['company'], jobChange: 'move' }, 'met'],
  ] as const)('needs an amended petition for a move only (Matter of Simeio): %s: %s', (_, answers, expected) =>
    expect(verdict(worksiteChange, answers)).toBe(expected),
  )

  const stay: Answers['admission'] = { until: '2028-09-30', employment: 'employed', kept: 'yes' }
  it.each([
    ['h1b', 'met'],
    ['f1', 'unmet'],
  ] as const)('%s: begins with another employer at filing: %s (INA 214(n))', (status, expected) =>
    expect(verdict(portability, { status, employers: ['company'], jobChange: 'new', admission: stay })).toBe(expected),
  )

  it.each([
    ['exempt', 'added', 'met'],
    ['exempt', 'new', 'unmet'],
    ['other', 'added', 'unmet'],
  ] as const)(
    'counted %s and a job %s at a company: %s without a draw (INA 214(g)(6))',
    (kind, jobChange, expected) => {
      const answers = held(clock({ counted: kind }), { status: 'h1b', employers: ['company'], jobChange })
      expect(findingOf(find(counted, answers), 'h1bTransfer.exemptToCap')?.verdict).toBe(expected)
    },
  )
})

describe('the wage level in the draw (90 FR 60864)', () => {
  const job = { role: 'ml-engineer', occupation: '15-1252', area: '19740', pay: 190_000, otherLevel: 'no' } as const
  const at = (roleAndPay: Answers['roleAndPay'], rest: Answers = {}): Answers => ({
    status: 'abroad',
    employers: ['company'],
    ...(roleAndPay && { roleAndPay }),
    ...rest,
  })

  it.each([
    ['published for the year of the draw', at(job), 'met', [], []],
    [
      'by the figures of the year before',
      at({ ...job, occupation: '15-2041', area: '49740' }),
      'unknown',
      ['h1bCap.wageLevel.known'],
      [],
    ],
    [
      'none published for it',
      at({ ...job, occupation: '11-3021', area: '41940' }),
      'unknown',
      ['h1bCap.wageLevel.known'],
      [],
    ],
    ['pay not known', at({ ...job, pay: 'unsure' }), 'unknown', [], ['roleAndPay']],
  ] as const)('%s', (_, answers, expected, unsettled, unsure) =>
    expect(find(wageLevel, answers)).toMatchObject({ verdict: expected, unsettled, unsure }),
  )

  it.each([
    ['academic employers', at(undefined, { employers: ['university', 'visit'] }), 'met'],
    ['one of them a company', at(undefined, { employers: ['university', 'company'] }), 'unknown'],
    [
      'a student, whose next employer may be another',
      at(undefined, { status: 'f1', employers: ['university'] }),
      'unknown',
    ],
  ] as const)('is not asked for %s: %s', (_, answers, expected) => expect(verdict(wageLevel, answers)).toBe(expected))
})
