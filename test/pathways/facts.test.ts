import { describe, expect, it } from 'vitest'
import { evaluator } from '../../src/domain/circuit'
import type { Criterion } from '../../src/domain/criterion'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { columnsOf, mayBeHelped } from '../../src/pathways/common/chargeability'
import { managesProfessionals, staffFitsRole } from '../../src/pathways/common/managing'
import { progressiveYears, yearsForCollege } from '../../src/pathways/common/specialty-occupation'
import { awardDay, collegeYears, fieldOutcome, isExpectedBy } from '../../src/pathways/common/specialty-degree'
import { dateOfCase } from '../../src/pathways/common/visa-number'
import { payShown } from '../../src/pathways/common/pay'
import { sharedStandard } from '../../src/pathways/common/evidence'
import { yearAtAnyTime, yearBeforeEntry, yearBeforeFiling } from '../../src/pathways/common/year-abroad'
import { cfr214_2 } from '../../src/policy/sources'
import type { Degree } from '../../src/questions/degree/degrees'
import type { Answers } from '../../src/questions/index'

const TODAY = '2026-11-20'
const cites = [cfr214_2()]
const find = (criterion: Criterion, answers: Answers) => evaluator(reader(answers), policyOn(TODAY))(criterion)

/** met: shown; unknown: for an officer. */
const job = (groupJob: Partial<Extract<Answers['groupJob'], object>>): Answers => ({
  groupJob: { work: 'people', handsOn: 'low', ...groupJob },
})

describe('managing people (INA 101(a)(44)(A)): professionals, or managers themselves', () => {
  it.each([
    ['people with degrees', { work: 'people', degreed: 'yes' }, 'met'],
    ['people without', { work: 'people', degreed: 'no' }, 'unknown'],
    ['a function, whoever reports', { work: 'function', degreed: 'no' }, 'met'],
  ] as const)('%s: %s', (_, answers, verdict) =>
    expect(find(managesProfessionals('a', cites), job(answers)).verdict).toBe(verdict),
  )
})

describe('staff and budget that fit the role (8 CFR 214.2(l)(1)(ii)(B), (C))', () => {
  it.each([
    ['people, with a say over money and hiring', { work: 'people', reports: 3, budget: 'yes' }, 'met'],
    ['people, without that say', { work: 'people', reports: 3, budget: 'no' }, 'unknown'],
    ['people, and nobody reports', { work: 'people', reports: 0, budget: 'yes' }, 'unknown'],
    ['a function, and nobody reports', { work: 'function', reports: 0, budget: 'yes' }, 'met'],
    ['a function, without that say', { work: 'function', reports: 0, budget: 'no' }, 'unknown'],
  ] as const)('%s: %s', (_, answers, verdict) =>
    expect(find(staffFitsRole('a', cites), job(answers)).verdict).toBe(verdict),
  )
})

const degree = (rest: Partial<Degree> = {}): Degree => ({
  level: 'bachelor',
  years: 4,
  subject: 'cs',
  country: 'IN',
  state: 'awarded',
  month: '2019-05',
  evaluation: 'bachelor',
  ...rest,
})

describe('three years of work for a year of college (8 CFR 214.2(h)(4)(iii)(D)(5))', () => {
  const years = (degrees: readonly Degree[], total: number): Answers => ({ degrees, workYears: { total, research: 0 } })
  const shown = (degrees: readonly Degree[], total: number) => {
    const { verdict, judgement } = find(yearsForCollege('a', cites), years(degrees, total))
    return verdict === 'unknown' ? `unknown ${judgement.join()}` : verdict
  }
  const diploma = degree({ level: 'diploma', evaluation: 'lower' })
  const chartered = degree({ level: 'chartered', evaluation: 'lower' })
  it.each([
    ['nothing', [], 11, 'unmet'],
    ['nothing', [], 12, 'met'],
    ['a four-year degree still studied for', [degree({ state: 'studying', month: '2027-05' })], 11, 'unmet'],
    ['a four-year degree still studied for', [degree({ state: 'studying', month: '2027-05' })], 12, 'met'],
    ['three years', [degree({ years: 3, evaluation: 'lower' })], 2, 'unmet'],
    ['three years', [degree({ years: 3, evaluation: 'lower' })], 3, 'met'],
    ['four years evaluated below a bachelor’s', [degree({ evaluation: 'lower' })], 2, 'unmet'],
    ['four years evaluated below a bachelor’s', [degree({ evaluation: 'lower' })], 3, 'met'],
    // With a full degree nothing is missing, and the degree itself is judged elsewhere.
    ['four years', [degree()], 20, 'unmet'],
    // What a diploma or a professional title is worth, an evaluator has to say: two or three years at most.
    ['a diploma', [diploma], 5, 'unmet'],
    ['a diploma', [diploma], 6, 'unknown a'],
    ['a diploma', [diploma], 11, 'unknown a'],
    ['a diploma', [diploma], 12, 'met'],
    ['a professional title', [chartered], 2, 'unmet'],
    ['a professional title', [chartered], 3, 'unknown a'],
  ] as const)('%s and %i years: %s', (_, degrees, total, expected) => expect(shown(degrees, total)).toBe(expected))

  it('takes the best of several degrees', () =>
    expect(collegeYears([diploma, degree({ years: 3, evaluation: 'lower' })], 4)).toEqual({ sure: 3, possible: 3 }))
})

describe('years in which duties grew (8 CFR 214.2(h)(4)(iii)(C)(4): progressively responsible)', () => {
  it.each([
    ['they grew', { total: 6, after: 4, grew: 'yes' }, 'met'],
    ['they did not, in any year', { total: 4, after: 4, grew: 'no' }, 'unmet'],
    ['not after the degree; earlier years were not asked about', { total: 6, after: 4, grew: 'no' }, 'unknown'],
  ] as const)('%s: %s', (_, workYears, verdict) =>
    expect(find(progressiveYears('a', cites), { workYears: { research: 0, ...workYears } }).verdict).toBe(verdict),
  )
})

describe('degrees still studied for', () => {
  const studied = (month: string, rest: Partial<Degree> = {}) =>
    degree({ country: 'US', state: 'studying', month, ...rest })
  it.each([
    ['the first of two', ['2027-12', '2027-05'], '2027-05-31'],
    ['not one whose month has passed', ['2026-10', '2027-05'], '2027-05-31'],
    ['today, the last day of its month', ['2026-11'], '2026-11-30'],
    ['none', ['2026-10'], undefined],
  ])('are awarded by the end of the month: %s', (_, months, day) =>
    expect(
      awardDay(
        months.map((month) => studied(month)),
        TODAY,
      ),
    ).toBe(day),
  )
  it('counts the last day of a month as a day to come', () =>
    expect(awardDay([studied('2026-11')], '2026-11-30')).toBe('2026-11-30'))

  it.each([
    ['a US degree by the day', [studied('2027-03')], true],
    ['a month later', [studied('2027-04')], false],
    ['whose month has passed', [studied('2026-10')], false],
    ['in a field that is not tied to the duties', [studied('2027-03', { subject: 'other' })], false],
    ['a foreign degree, which needs an evaluation', [studied('2027-03', { country: 'IN' })], 'officer'],
    ['awarded, and so not awaited', [degree({ country: 'US', month: '2027-03' })], false],
    ['none', [], false],
  ] as const)('expected by 31 March 2027: %s: %s', (_, degrees, expected) =>
    expect(isExpectedBy(degrees, '2027-03-31', TODAY)).toBe(expected),
  )
  it('expected on the last day of its month', () =>
    expect(isExpectedBy([studied('2026-11')], '2027-03-31', '2026-11-30')).toBe(true))

  // Somebody without a degree that could serve is judged elsewhere.
  it.each([
    ['none', [], true],
    ['evaluated below a bachelor’s', [degree({ evaluation: 'lower', subject: 'other' })], true],
    ['in another field', [degree({ subject: 'other' })], 'officer'],
    ['in the field', [degree()], true],
  ] as const)('the field of the degree: %s: %s', (_, degrees, expected) =>
    expect(fieldOutcome(degrees, TODAY)).toBe(expected),
  )
})

describe('columns of the bulletin by birth (INA 202(b))', () => {
  it.each([
    ['IN', ['IN'], true],
    ['CN', ['CN'], true],
    ['DE', ['ROW'], false],
    ['TW', ['ROW'], false],
    ['HK', ['ROW', 'CN'], true],
    ['MO', ['ROW', 'CN'], true],
    // Charged to a country of citizenship, which is not asked.
    ['US', ['ROW', 'CN', 'IN', 'MX', 'PH'], false],
  ] as const)('%s: %j; family birth may help: %s', (country, columns, helped) => {
    expect(columnsOf(country)).toEqual(columns)
    expect(mayBeHelped(country)).toBe(helped)
  })
})

describe('the priority date of an earlier case (8 CFR 204.5(e))', () => {
  it.each([
    ['approved', 'eb2', 'eb3', 'kept'],
    ['approved', 'other', 'eb3', 'none'],
    ['i140', 'eb2', 'eb2', 'pending'],
    ['i140', 'eb2', 'eb3', 'none'],
    ['i485', 'eb2', 'eb3', 'pending'],
    ['perm', 'eb3', 'eb3', 'pending'],
    ['perm', 'eb3', 'eb2', 'none'],
  ] as const)('step %s in %s, for %s: %s', (step, category, sought, expected) =>
    expect(dateOfCase(step, category, sought)).toBe(expected),
  )
})

describe('high pay that rests on an offer (8 CFR 214.2(o)(3)(iii)(B)(8): will command)', () => {
  const offer = { role: 'ml-engineer', occupation: '15-1252', area: '41860', otherLevel: 'no' } as const
  const shown = (answers: Answers) =>
    find(payShown('a', sharedStandard.pay, cites), {
      evidenceKinds: { kinds: ['pay'], field: 'same' },
      payStanding: 'offer',
      status: 'abroad',
      ...answers,
    })
  const pay = (answers: Answers) => {
    const { verdict, open, unsure, doubtful } = shown(answers)
    return [verdict, ...open, ...unsure, ...doubtful]
  }
  it('asks for the offer of a company', () =>
    expect(pay({ employers: ['company'] })).toEqual(['unknown', 'roleAndPay']))
  it.each([
    ['a university', ['university'], 'abroad', true],
    ['a research visit', ['visit'], 'abroad', true],
    ['a company', ['company'], 'abroad', false],
    ['a university and a company', ['university', 'company'], 'abroad', false],
    ['a university, while a student, whose wages are asked for OPT', ['university'], 'f1', false],
  ] as const)('is for an officer without a wage: %s: %s', (_, employers, status, is) =>
    expect(shown({ employers, status }).judgement.includes('a.offer.academic')).toBe(is),
  )
  it('is not looked at where the pay was earned', () =>
    expect(shown({ employers: ['university'], payStanding: 'top' }).judgement).not.toContain('a.offer.academic'))
  it('with a salary is for an officer, without one not known', () => {
    expect(pay({ employers: ['company'], roleAndPay: { ...offer, pay: 250_000 } })).toEqual(['unknown'])
    expect(pay({ employers: ['company'], roleAndPay: { ...offer, pay: 'unsure' } })).toEqual(['unknown', 'roleAndPay'])
  })
})

describe('a year with the group abroad (INA 101(a)(15)(L); 8 CFR 214.2(l)(1)(ii)(A))', () => {
  const TERMS = [1, 3] as const
  type Work = Parameters<typeof yearBeforeFiling>[0]
  const outsideTheGroup: Work = [null, null, null, null, null, null]
  const here = (usFrom: string | null): Work => ['2018-01-01', 'ended', '2021-12-31', 0, 'working', usFrom]

  it('is not judged of work outside the group', () => {
    expect(yearBeforeFiling(outsideTheGroup, TERMS, TODAY)).toBe('unsure')
    expect(yearBeforeEntry(outsideTheGroup, TERMS, TODAY)).toBe(false)
    expect(yearAtAnyTime(outsideTheGroup, TERMS, TODAY)).toBe(false)
  })

  it.each([
    ['on the day after the work abroad', here('2022-01-01'), true],
    ['never', here(null), false],
    ['studying since, which moves no window', ['2018-01-01', 'ended', '2021-12-31', 0, 'left', '2022-01-01'], false],
  ] satisfies readonly (readonly [string, Work, boolean])[])('before work here for the group, begun %s: %s', (...row) =>
    expect(yearBeforeEntry(row[1], TERMS, TODAY)).toBe(row[2]),
  )

  it.each([
    ['2025-11-20', true],
    ['2025-11-21', false],
  ])('at any time: begun on %s: %s', (from, is) =>
    expect(yearAtAnyTime([from, 'employed', null, 0, null, null], TERMS, TODAY)).toBe(is),
  )
})
