import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/domain/finding'
import type { Verdict } from '../../src/domain/verdict'
import type { Employer } from '../../src/questions/employer/employers'
import type { Answers } from '../../src/questions/index'
import type { ExchangeProgram } from '../../src/questions/you/exchangePrograms'
import { weigh } from '../support/weigh'

const jobTerms = { length: 'term', hours: 40, paid: 'yes', research: 'yes', direction: 'own' } as const
const employerFacts = {
  h1b: 'no',
  greenCard: 'no',
  size: 'more',
  layoffs: 'no',
  tie: 'no',
  researchers: 'four',
  record: 'yes',
  ds2019: 'yes',
} as const

/** A researcher abroad, never in J, invited by a university that issues the DS-2019. */
const visitor: Answers = {
  status: 'abroad',
  citizenships: ['BR'],
  birthCountry: 'BR',
  history: ['none'],
  degrees: [],
  employers: ['university'],
  jobTerms,
  employerFacts,
}

const find = (finding: Finding, id: string): Finding | undefined =>
  finding.criterion.id === id ? finding : finding.parts.map((part) => find(part, id)).find(Boolean)

const j1 = (change: Answers = {}, asOf = '2026-11-20') => weigh('j1', { ...visitor, ...change }, asOf)
const verdictOf = (id: string, change: Answers = {}): Verdict | undefined => find(j1(change).finding, id)?.verdict
const failing = (change: Answers): readonly string[] => j1(change).deciding.map(({ criterion }) => criterion.id)
const terms = (change: Partial<Exclude<Answers['jobTerms'], 'unsure'>>): Answers => ({
  jobTerms: { ...jobTerms, ...change },
})
const form = (ds2019: 'yes' | 'no' | 'unsure'): Answers => ({ employerFacts: { ...employerFacts, ds2019 } })

const program = (from: string, until: string, change: Partial<ExchangeProgram> = {}): ExchangeProgram => ({
  category: 'scholar',
  asJ2: 'no',
  from,
  until,
  ...change,
})
const before = (...programs: readonly ExchangeProgram[]): Answers => ({
  history: ['j'],
  exchangePrograms: programs,
  homeResidency: { grounds: ['none'], homeCountry: 'BR' },
})
const now = (latest: ExchangeProgram, ...programs: readonly ExchangeProgram[]): Answers => ({
  ...before({ ...latest, kept: 'yes' }, ...programs),
  status: 'j1',
  history: ['none'],
})

it('a funded research stay at a university is open', () => {
  expect(j1().standing).toBe('open')
  expect(j1().availability).toBe('now')
})

describe('host and sponsor, 22 CFR 62.20', () => {
  it.each<[Employer, string]>([
    ['university', 'open'],
    ['visit', 'open'],
    ['research', 'open'],
    ['government', 'open'],
    ['company', 'open'],
    ['none', 'later'],
    ['own', 'later'],
    ['agent', 'later'],
    ['foreign', 'later'],
  ])('%s: %s', (employer, standing) => {
    expect(j1({ employers: [employer] }).standing).toBe(standing)
  })

  it('nobody yet waits for a host, and for nothing else', () =>
    expect(j1({ employers: ['none'] }).openings).toEqual([{ event: 'exchangeHost' }]))

  it('without a DS-2019 it waits for a sponsor', () => {
    expect(j1(form('no')).standing).toBe('later')
    expect(j1(form('no')).openings).toEqual([{ event: 'exchangeSponsor' }])
    expect(j1(form('unsure')).standing).toBe('undecided')
  })
})

describe('research, not an ordinary job and not the tenure track, 22 CFR 62.20(d)', () => {
  it.each([
    ['term', 'yes', 'open'],
    ['project', 'yes', 'open'],
    ['lasting', 'yes', 'evidence'],
    ['tenure', 'yes', 'closed'],
    ['term', 'no', 'closed'],
    ['term', 'unsure', 'undecided'],
    ['tenure', 'unsure', 'closed'],
  ] as const)('%s, research %s: %s', (length, research, standing) => {
    expect(j1(terms({ length, research })).standing).toBe(standing)
  })

  it('names the purpose when it fails', () =>
    expect(failing(terms({ length: 'tenure' }))).toEqual(['j1.purpose.temporary']))

  it('a research visit is not refused for a loose word about its duties', () =>
    expect(j1({ employers: ['visit'], ...terms({ research: 'no' }) }).standing).toBe('evidence'))

  it('a company job that is not research is not one for an exchange visitor', () =>
    expect(j1({ employers: ['company'], ...terms({ length: 'lasting', research: 'no' }) }).standing).toBe('closed'))
})

describe('the 24 months after a research program, 22 CFR 62.20(i)(2)', () => {
  it.each([
    ['2024-11-19', 'met'],
    ['2024-11-20', 'unmet'],
    ['2026-11-19', 'unmet'],
  ] as const)('ended on %s: %s', (until, verdict) => {
    expect(verdictOf('j1.bar24', before(program('2023-01-01', until)))).toBe(verdict)
  })

  it('opens on the day after the 24 months', () => {
    const evaluation = j1(before(program('2024-01-01', '2025-06-30')))
    expect(evaluation.standing).toBe('later')
    expect(evaluation.openings).toEqual([{ event: 'exchangeBarOver', on: '2027-07-01' }])
  })

  it.each([
    ['a program of four months', program('2025-03-01', '2025-06-30'), 'unmet'],
    ['a professor’s program', program('2024-01-01', '2025-06-30', { category: 'professor' }), 'unmet'],
    ['time as the J-2', program('2024-01-01', '2025-06-30', { asJ2: 'yes' }), 'unmet'],
    ['a short-term scholar’s stay', program('2025-03-01', '2025-06-30', { category: 'short' }), 'met'],
    ['a student’s program', program('2022-03-01', '2025-06-30', { category: 'student' }), 'met'],
  ] as const)('%s: %s', (_, one, verdict) => expect(verdictOf('j1.bar24', before(one))).toBe(verdict))

  it('a transfer within a program that runs begins no wait', () =>
    expect(j1(now(program('2024-09-01', '2027-08-31'))).standing).toBe('open'))

  it('the J-2 of a scholar waits too, although the program runs', () => {
    const evaluation = j1({
      ...now(program('2024-09-01', '2027-08-31', { asJ2: 'yes' })),
      status: 'j2',
    })
    expect(evaluation.openings).toEqual([{ event: 'exchangeBarOver', on: '2029-09-01' }])
  })

  it('the last of several waits counts', () => {
    const evaluation = j1(before(program('2025-01-01', '2025-06-30'), program('2022-01-01', '2024-12-31')))
    expect(evaluation.openings).toEqual([{ event: 'exchangeBarOver', on: '2027-07-01' }])
  })
})

describe('the 12 months after a longer stay in another category, 22 CFR 62.20(d)', () => {
  const student = (from: string, until: string) => program(from, until, { category: 'student' })

  it.each([
    ['two years of study that ended a year and a day ago', student('2023-09-01', '2025-11-19'), 'met'],
    ['two years of study that ended a year ago', student('2023-09-01', '2025-11-20'), 'unmet'],
    ['seven months', student('2025-11-01', '2026-05-31'), 'unmet'],
    ['a day more than six months', student('2025-12-01', '2026-06-01'), 'unmet'],
    ['exactly six months, where the sources disagree', student('2025-12-01', '2026-05-31'), 'unknown'],
    ['a day less than six months', student('2025-12-01', '2026-05-30'), 'met'],
    ['seven months as a J-2', program('2025-11-01', '2026-05-31', { category: 'student', asJ2: 'yes' }), 'unmet'],
    ['six months as a short-term scholar', program('2025-12-01', '2026-06-01', { category: 'short' }), 'met'],
  ] as const)('%s: %s', (_, one, verdict) => expect(verdictOf('j1.bar12', before(one))).toBe(verdict))

  it('the whole stay counts, not only what falls into the last 12 months (USIA letter of 3 July 1996)', () => {
    const evaluation = j1(before(student('2024-01-01', '2026-01-15')))
    expect(evaluation.standing).toBe('later')
    expect(evaluation.openings).toEqual([{ event: 'exchangeBarOver', on: '2027-01-16' }])
  })

  it('several short stays are not settled by the sources', () => {
    const answers = before(student('2026-01-01', '2026-04-30'), student('2026-06-01', '2026-09-30'))
    expect(verdictOf('j1.bar12', answers)).toBe('unknown')
    expect(j1(answers).finding.unsettled).toEqual(['j1.bar12.over'])
  })

  it('a student now waits from the end of the program', () => {
    const evaluation = j1(now(student('2025-01-10', '2026-12-31')))
    expect(evaluation.openings).toEqual([{ event: 'exchangeBarOver', on: '2028-01-01' }])
  })

  it('a stay of some weeks so far brings no wait today', () =>
    expect(verdictOf('j1.bar12', now(student('2026-09-01', '2028-05-31')))).toBe('met'))

  it('a research program that runs is not asked again', () =>
    expect(verdictOf('j1.bar12', now(program('2026-08-01', '2028-07-31'), student('2024-01-01', '2026-05-31')))).toBe(
      'met',
    ))
})

describe('five years in one window, 22 CFR 62.20', () => {
  it.each([
    ['2021-11-21', 'met'],
    ['2021-11-20', 'unmet'],
  ] as const)('begun on %s: %s', (from, verdict) =>
    expect(verdictOf('j1.fiveYears', now(program(from, '2026-12-31')))).toBe(verdict),
  )

  it('after the five years, the next window opens 24 months after the program', () => {
    const evaluation = j1(now(program('2021-10-01', '2026-12-31')))
    expect(evaluation.standing).toBe('later')
    expect(evaluation.openings).toEqual([{ event: 'exchangeBarOver', on: '2029-01-01' }])
  })

  it('a professor’s program just before belongs to the same window', () =>
    expect(
      verdictOf(
        'j1.fiveYears',
        now(program('2024-09-01', '2027-08-31'), program('2021-09-01', '2024-08-31', { category: 'professor' })),
      ),
    ).toBe('unmet'))

  it('a window that a wait closed does not count', () =>
    expect(
      verdictOf('j1.fiveYears', now(program('2024-09-01', '2027-08-31'), program('2018-09-01', '2022-08-31'))),
    ).toBe('met'))
})

describe('intent and nationality', () => {
  it.each([
    ['abroad', 'perm', 'evidence'],
    ['abroad', 'approved', 'evidence'],
  ] as const)('%s with a green-card case at %s: %s, INA 214(b)', (status, step, standing) =>
    expect(
      j1({ status, history: ['green-card'], greenCardCase: { step, category: 'eb2', priorityDate: '2025-01-02' } })
        .standing,
    ).toBe(standing),
  )

  it.each([
    ['NG', 'suspended'],
    ['IR', 'suspended'],
    ['TM', 'now'],
    ['BR', 'now'],
  ])('%s abroad: %s, Proclamation 10998', (country, availability) => {
    const evaluation = j1({ citizenships: [country], validVisas: ['none'] })
    expect(evaluation.standing).toBe('open')
    expect(evaluation.availability).toBe(availability)
  })

  it('a valid J-1 visa, or a citizenship not listed, is left alone', () => {
    expect(j1({ citizenships: ['NG'], validVisas: ['j1'] }).availability).toBe('now')
    expect(j1({ citizenships: ['NG', 'CA'] }).availability).toBe('now')
  })
})

describe('the two-year rule, INA 212(e)', () => {
  it('never stands in the way of another J-1, and is shown beside it', () => {
    const answers: Answers = {
      ...before(program('2020-01-01', '2022-12-31')),
      homeResidency: { grounds: ['us'], homeCountry: 'BR' },
      homeResidencyOutcome: 'nothing',
    }
    expect(j1(answers).standing).toBe('open')
    const shown = j1(answers).circumstances.find(({ criterion }) => criterion.id === 'j1.homeResidency')
    expect(shown?.verdict).toBe('unmet')
  })
})
