import { describe, expect, it } from 'vitest'
import { reasonOf } from '../../src/copy/reasons'
import { stemCodes } from '../../src/reference/stem-cip'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

type Degree = NonNullable<Answers['degrees']>[number]

const masters: Degree = {
  level: 'master',
  years: 2,
  subject: 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month: '2026-05',
  cip: '11.0701',
  f1Basis: 'yes',
}
const mba: Degree = { ...masters, subject: 'business', cip: '52.0801' }
const usBachelors: Degree = { ...masters, level: 'bachelor', years: 4, month: '2020-05', f1Basis: 'no' }

const job = {
  employers: ['company'],
  jobTerms: { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction: 'own' },
  employerFacts: { h1b: 'yes', greenCard: 'no', eVerify: 'yes', size: 'more', layoffs: 'no', tie: 'no' },
  roleAndPay: { role: 'ml-engineer', occupation: '15-1252', area: '19740', pay: 150_000, otherLevel: 'no' },
} as const satisfies Answers

const everybody = { citizenships: ['IN'], birthCountry: 'IN', history: ['none'], ...job } as const satisfies Answers

interface StudentDates {
  readonly programEnd?: string
  readonly fullYear?: 'yes' | 'no' | 'unsure'
  readonly cptMonths?: number | 'unsure'
  readonly cardEnd?: string
  readonly idleDays?: number | 'unsure'
  readonly kept?: 'yes' | 'no' | 'unsure'
}

const student = (dates: StudentDates, more: Answers = {}): Answers => ({
  ...everybody,
  status: 'f1',
  degrees: [{ ...masters, state: 'studying', month: '2027-05' }],
  studentDates: { programEnd: '2027-02-01', fullYear: 'yes', cptMonths: 0, kept: 'yes', ...dates },
  ...more,
})
const onOpt = (dates: StudentDates = {}, more: Answers = {}): Answers => ({
  ...everybody,
  status: 'opt',
  degrees: [masters],
  studentDates: { cardEnd: '2027-02-01', idleDays: 10, kept: 'yes', ...dates },
  ...more,
})
const onStem = (dates: StudentDates = {}, more: Answers = {}): Answers => ({ ...onOpt(dates, more), status: 'stem' })

const standing = (id: 'opt' | 'stem-opt', answers: Answers, asOf?: string) => weigh(id, answers, asOf).standing
const closedBy = (id: 'opt' | 'stem-opt', answers: Answers) =>
  weigh(id, answers).deciding.map(({ criterion }) => criterion.id)

const hours = (hours: number, paid: 'yes' | 'no' = 'yes'): Answers => ({ jobTerms: { ...job.jobTerms, hours, paid } })
const employer = (more: { readonly eVerify: 'yes' | 'no' | 'unsure' }): Answers => ({
  employerFacts: { ...job.employerFacts, ...more },
})
const nobody = { employers: ['none'] } as const satisfies Answers
const used = (
  levels: readonly Level[],
  stem: readonly Level[] = ['none'],
  monthsBefore: number | 'unsure' = 0,
): Answers => ({
  history: ['opt'],
  optHistory: { levels, stem, monthsBefore },
})
type Level = 'associate' | 'bachelor' | 'master' | 'doctor' | 'none'

describe('OPT, 8 CFR 214.2(f)(10) and (11), on 20 November 2026', () => {
  it.each([
    ['2027-02-18', 'open'],
    ['2027-02-19', 'later'],
    ['2026-09-21', 'open'],
    ['2026-09-20', 'closed'],
  ])('program ends %s: %s (90 days before to 60 days after)', (programEnd, expected) =>
    expect(standing('opt', student({ programEnd }))).toBe(expected),
  )
  it('names the day on which filing opens: 90 days before 15 May 2027', () =>
    expect(weigh('opt', student({ programEnd: '2027-05-15' })).openings).toEqual([
      { event: 'filingWindow', on: '2027-02-14', until: '2027-07-14' },
    ]))
  it('says in the row when the window opens and closes', () =>
    expect(reasonOf(weigh('opt', student({ programEnd: '2027-05-15' })))).toBe(
      'Opens with the start of your filing window, 14 February 2027 (open to 14 July 2027).',
    ))

  it.each([
    [{ cptMonths: 11 }, 'open'],
    [{ cptMonths: 12 }, 'closed'],
    [{ cptMonths: 'unsure' }, 'undecided'],
    [{ fullYear: 'no' }, 'later'],
    [{ fullYear: 'unsure' }, 'undecided'],
    [{ kept: 'no' }, 'evidence'],
  ] as const)('a student with %j: %s', (dates, expected) => expect(standing('opt', student(dates))).toBe(expected))

  it.each([
    [used(['none']), 'open'],
    [used(['bachelor']), 'open'],
    [used(['master']), 'closed'],
    [used(['doctor']), 'closed'],
    [used(['bachelor'], ['none'], 11), 'open'],
    [used(['bachelor'], ['none'], 12), 'closed'],
    [used(['bachelor'], ['none'], 'unsure'), 'undecided'],
  ])('a master’s student after %j: %s (12 months for each higher level)', (more, expected) =>
    expect(standing('opt', student({}, more))).toBe(expected),
  )

  it('can be asked for without a job (from memory)', () => expect(standing('opt', student({}, nobody))).toBe('open'))
  it('is not kept away by short hours before it begins', () =>
    expect(standing('opt', student({}, hours(10)))).toBe('open'))

  it.each([
    [onOpt(), 'open'],
    [onOpt({ cardEnd: '2026-11-20' }), 'open'],
    [onOpt({ cardEnd: '2026-11-19' }), 'undecided'],
    [onOpt({ cardEnd: '2025-11-20' }), 'closed'],
    [onOpt({ idleDays: 90 }), 'open'],
    [onOpt({ idleDays: 91 }), 'closed'],
    [onOpt({ idleDays: 'unsure' }), 'undecided'],
    [onOpt({}, hours(20)), 'open'],
    [onOpt({}, hours(19)), 'later'],
    [onOpt({}, hours(20, 'no')), 'open'],
    [onOpt({}, nobody), 'open'],
    [onOpt({}, used(['master'])), 'open'],
    [onStem(), 'closed'],
  ] as const)('in use, %#: %s', (answers, expected) => expect(standing('opt', answers)).toBe(expected))

  it('past the card waits to hear of cap-gap, until 1 April (8 CFR 214.2(f)(5)(vi) since 17 January 2025)', () => {
    const inGap = onOpt({ cardEnd: '2026-06-14' })
    expect(standing('opt', inGap, '2027-04-01')).toBe('undecided')
    expect(standing('opt', inGap, '2027-04-02')).toBe('closed')
  })

  it.each([
    ['cs', 'ml-engineer', 'open'],
    ['business', 'ml-engineer', 'evidence'],
    ['business', 'product-manager', 'open'],
    ['cs', 'product-manager', 'evidence'],
    ['other', 'data-scientist', 'evidence'],
  ] as const)('a degree in %s and work as %s: %s (directly related to the major)', (subject, role, expected) =>
    expect(
      standing('opt', onOpt({}, { degrees: [{ ...masters, subject }], roleAndPay: { ...job.roleAndPay, role } })),
    ).toBe(expected),
  )

  it.each(['abroad', 'j1', 'h1b', 'h4', 'b', 'esta', 'ended', 'pending', 'other'] as const)(
    'is closed in status %s',
    (status) => {
      expect(closedBy('opt', { ...everybody, status })).toEqual(['opt.status.student'])
      expect(closedBy('stem-opt', { ...everybody, status })).toEqual(['stemOpt.onOpt.student'])
    },
  )
  it('waits for the status where that is not sure', () => {
    const evaluation = weigh('opt', { ...everybody, status: 'unsure' })
    expect(evaluation.standing).toBe('undecided')
    expect(evaluation.settledBy).toContain('status')
  })
})

describe('STEM OPT, 8 CFR 214.2(f)(10)(ii)(C), on 20 November 2026', () => {
  it('holds the list of July 2024: 540 codes', () => {
    expect(stemCodes.size).toBe(540)
    expect(['11.0701', '30.7001', '30.7102', '52.1301', '26.1103'].every((code) => stemCodes.has(code))).toBe(true)
    expect(['30.7099', '52.0801'].some((code) => stemCodes.has(code))).toBe(false)
  })

  it.each([
    ['2027-02-18', 'open'],
    ['2027-02-19', 'later'],
    ['2026-11-20', 'open'],
    ['2026-11-19', 'undecided'],
    ['2025-11-20', 'closed'],
  ])('OPT card ends %s: %s (up to 90 days before OPT ends)', (cardEnd, expected) =>
    expect(standing('stem-opt', onOpt({ cardEnd }))).toBe(expected),
  )
  it('names the day on which filing opens: 90 days before 14 June 2027', () =>
    expect(weigh('stem-opt', onOpt({ cardEnd: '2027-06-14' })).openings).toEqual([
      { event: 'filingWindow', on: '2027-03-16', until: '2027-06-14' },
    ]))

  it('follows OPT for a student, and is out of reach with OPT', () => {
    expect(weigh('stem-opt', student({})).standing).toBe('later')
    // OPT after a degree starts no earlier than the day after the program.
    expect(weigh('stem-opt', student({ programEnd: '2027-02-01' })).openings).toEqual([
      { event: 'onOpt', on: '2027-02-02' },
    ])
    expect(weigh('stem-opt', student({ programEnd: '2026-10-30' })).openings).toEqual([
      { event: 'onOpt', on: '2026-11-21' },
    ])
    expect(standing('stem-opt', student({ cptMonths: 12 }))).toBe('closed')
    expect(standing('stem-opt', student({ programEnd: '2026-09-20' }))).toBe('closed')
    expect(standing('stem-opt', student({}, used(['master'])))).toBe('closed')
  })

  it.each([
    ['11.0701', 'open'],
    ['30.7001', 'open'],
    ['30.7099', 'closed'],
    ['52.0801', 'closed'],
    ['unsure', 'undecided'],
  ])('CIP code %s: %s (the code decides, not the title)', (cip, expected) =>
    expect(standing('stem-opt', onOpt({}, { degrees: [{ ...masters, cip }] }))).toBe(expected),
  )
  it.each([
    ['yes', 'open'],
    ['no', 'closed'],
    ['unsure', 'undecided'],
  ] as const)('accredited %s: %s', (accredited, expected) =>
    expect(standing('stem-opt', onOpt({}, { degrees: [{ ...masters, accredited }] }))).toBe(expected),
  )
  it('has no list before 22 July 2024', () => {
    const then = onOpt({ cardEnd: '2024-08-31' }, { degrees: [{ ...masters, month: '2023-05' }] })
    expect(weigh('stem-opt', then, '2024-07-21').finding.unsettled).toContain('stemListDate')
    expect(standing('stem-opt', then, '2024-07-22')).toBe('open')
  })

  it.each([
    [{ ...usBachelors, month: '2016-12' }, 'open'],
    [{ ...usBachelors, month: '2016-11' }, 'undecided'],
    [{ ...usBachelors, month: '2016-10' }, 'closed'],
    [{ ...usBachelors, cip: '52.0801' }, 'closed'],
    [{ ...usBachelors, country: 'PR' }, 'open'],
    [{ ...usBachelors, accredited: 'no' }, 'closed'],
    [{ ...usBachelors, state: 'finished' }, 'closed'],
    [
      {
        level: 'bachelor',
        years: 4,
        subject: 'cs',
        country: 'IN',
        state: 'awarded',
        month: '2020-05',
        evaluation: 'bachelor',
      },
      'closed',
    ],
  ] as const)('an MBA outside the list with earlier degree %j: %s (conferred within 10 years)', (earlier, expected) =>
    expect(standing('stem-opt', onOpt({}, { degrees: [mba, earlier] }))).toBe(expected),
  )
  it.each([
    // OPT ends on 30 June 2027, so that a recommendation of 31 January 2027 is the first that can serve: 60 days before 1 April.
    ['2017-02', 'later'],
    ['2017-01', 'undecided'],
    ['2016-12', 'closed'],
  ] as const)('an earlier degree of %s, counted to the first recommendation that can serve: %s', (month, expected) =>
    expect(standing('stem-opt', onOpt({ cardEnd: '2027-06-30' }, { degrees: [mba, { ...usBachelors, month }] }))).toBe(
      expected,
    ),
  )
  it('an earlier degree carries one extension only (from memory)', () => {
    const degrees = [mba, usBachelors]
    expect(standing('stem-opt', onOpt({}, { degrees, ...used(['bachelor']) }))).toBe('open')
    expect(standing('stem-opt', onOpt({}, { degrees, ...used(['bachelor'], ['bachelor']) }))).toBe('closed')
  })
  it.each([
    [['none'], 'open'],
    [['bachelor'], 'open'],
    [['master'], 'closed'],
    [['associate', 'bachelor'], 'closed'],
  ] as const)(
    'extensions used at %j, now a master’s: %s (two in a life, the second at a higher level)',
    (stem, expected) => expect(standing('stem-opt', onOpt({}, used(['bachelor'], stem)))).toBe(expected),
  )

  it.each([
    [onOpt({ idleDays: 90 }), 'open'],
    [onOpt({ idleDays: 91 }), 'closed'],
    [onStem({ idleDays: 150 }), 'open'],
    [onStem({ idleDays: 151 }), 'closed'],
  ] as const)('days without a job, %#: %s (90 on OPT, 150 in all)', (answers, expected) =>
    expect(standing('stem-opt', answers)).toBe(expected),
  )

  it.each([
    [employer({ eVerify: 'yes' }), 'open'],
    [employer({ eVerify: 'no' }), 'later'],
    [employer({ eVerify: 'unsure' }), 'undecided'],
    [nobody, 'later'],
    [hours(20), 'open'],
    [hours(19), 'later'],
    [hours(40, 'no'), 'later'],
  ] as const)('employer and terms, %#: %s', (more, expected) =>
    expect(standing('stem-opt', onOpt({}, more))).toBe(expected),
  )
  it('opens with an employer in E-Verify', () =>
    expect(weigh('stem-opt', onOpt({}, employer({ eVerify: 'no' }))).openings).toEqual([{ event: 'eVerifyEmployer' }]))

  it.each([
    ['company', 'own', 'open'],
    ['staffing', 'client', 'evidence'],
    ['staffing', 'client-directs', 'closed'],
    ['staffing', 'own', 'evidence'],
    ['university', 'own', 'open'],
    ['agent', 'own', 'later'],
    ['foreign', 'own', 'later'],
  ] as const)('%s, directed as %s: %s (no labor for hire)', (one, direction, expected) =>
    expect(
      standing(
        'stem-opt',
        onOpt(
          {},
          {
            employers: [one],
            jobTerms: { ...job.jobTerms, direction },
            employerFacts: { ...job.employerFacts, ds2019: 'no' },
          },
        ),
      ),
    ).toBe(expected),
  )
  it.each([
    [{ form: 'sole', share: 'all', time: 'technical', boss: 'no' }, 'closed'],
    [{ form: 'sole', share: 'control', time: 'technical', boss: 'yes' }, 'later'],
    [{ form: 'separate', share: 'all', time: 'technical', boss: 'no' }, 'closed'],
    [{ form: 'separate', share: 'control', time: 'technical', boss: 'yes' }, 'evidence'],
    [{ form: 'separate', share: 'minor', time: 'technical', boss: 'yes' }, 'open'],
    [{ form: 'planned', share: 'minor', time: 'technical', boss: 'yes' }, 'later'],
    [{ form: 'planned', share: 'minor', time: 'technical', boss: 'no' }, 'closed'],
  ] as const)('own company %j: %s (nobody signs a plan for oneself)', (ownership, expected) =>
    expect(standing('stem-opt', onOpt({}, { employers: ['own'], ownership }))).toBe(expected),
  )

  it.each([
    [onStem(), 'open'],
    [onStem({ cardEnd: '2025-11-20' }), 'closed'],
    [onStem({}, { degrees: [{ ...masters, cip: 'unsure' }] }), 'open'],
    [onStem({}, used(['master'], ['bachelor'])), 'open'],
    [onStem({}, employer({ eVerify: 'no' })), 'later'],
  ] as const)('in use, %#: %s', (answers, expected) => expect(standing('stem-opt', answers)).toBe(expected))
})

describe('Student visas and Proclamation 10998', () => {
  it.each([
    ['NG', 'unsettled'],
    ['TM', 'unsettled'],
    ['IN', 'now'],
  ])(
    'suspends nothing for a student of %s in the country; on holds of work cards: %s (uneven practice)',
    (country, expected) => {
      const found = weigh('opt', { ...onOpt(), citizenships: [country] })
      expect(found.standing).toBe('open')
      expect(found.availability).toBe(expected)
    },
  )
})
