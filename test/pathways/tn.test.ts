import { describe, expect, it } from 'vitest'
import { reasonOf } from '../../src/copy/reasons'
import type { Evaluation, Standing } from '../../src/domain/pathway'
import type { Degree, Subject } from '../../src/questions/degree/degrees'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

type Duties = NonNullable<Answers['jobDuties']>
type Profession = Extract<Duties, object>['profession']
type Work = Extract<Duties, object>['work']
type Coding = Extract<Duties, object>['coding']

const inSubject = (subject: Subject, rest: Partial<Degree> = {}): Degree => ({
  level: 'bachelor',
  years: 4,
  subject,
  country: 'CA',
  state: 'awarded',
  month: '2021-05',
  evaluation: 'no',
  ...rest,
})
const computing = inSubject('cs')
const diploma = (rest: Partial<Degree> = {}): Degree => {
  const { years, ...degree } = inSubject('cs', rest)
  expect(years).toBe(4)
  return { ...degree, level: 'diploma' }
}

const duties = (profession: Profession, work: Work, coding: Coding = 'little'): Answers => ({
  jobDuties: { work, coding, profession },
})

/** In Toronto, a Canadian degree in computer science, four years of work, an offer as a systems analyst. */
const analyst: Answers = {
  status: 'abroad',
  citizenships: ['CA'],
  birthCountry: 'CA',
  history: ['none'],
  degrees: [computing],
  workYears: { total: 4, after: 4, grew: 'yes', research: 0 },
  professionalRecord: ['none'],
  evidenceKinds: { kinds: ['none'] },
  employers: ['company'],
  jobTerms: { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction: 'own' },
  employerFacts: { h1b: 'no', greenCard: 'no', size: 'more', tie: 'no' },
  jobPosting: { minimum: 'bachelor', fields: 'one', years: 1, norm: ['occupation'] },
  ...duties('csa', 'analysis'),
}

const of = (rest: Answers, asOf?: string): Evaluation => weigh('tn', { ...analyst, ...rest }, asOf)
const decidedBy = ({ deciding }: Evaluation) => deciding.map(({ criterion }) => criterion.id)
const circumstance = ({ circumstances }: Evaluation, id: string) =>
  circumstances.find(({ criterion }) => criterion.id === id)?.verdict

describe('citizenship (8 CFR 214.6(a); INA 214(e)(1): permanent residents do not count)', () => {
  it.each([
    ['Canada', ['CA'], 'open'],
    ['Mexico', ['MX'], 'open'],
    ['India, settled in Toronto', ['IN'], 'closed'],
    ['Spain, settled in Mexico City', ['ES'], 'closed'],
    ['Iran and Canada', ['IR', 'CA'], 'open'],
  ] as const)('%s', (_, citizenships, standing) => {
    const found = of({ citizenships })
    expect(found.standing).toBe(standing)
    if (standing === 'closed') expect(decidedBy(found)).toEqual(['tn.citizen'])
  })

  it.each([
    ['Canada', ['CA'], 'met'],
    ['Mexico', ['MX'], 'unmet'],
    ['both', ['CA', 'MX'], 'met'],
  ] as const)('%s: a visa only for citizens of Mexico (8 CFR 214.6(d)(1)-(2))', (_, citizenships, verdict) =>
    expect(circumstance(of({ citizenships }), 'tn.mexicanVisa')).toBe(verdict),
  )

  it('a listed second citizenship suspends nothing (Proclamation 10998)', () =>
    expect(of({ citizenships: ['IR', 'CA'] }).availability).toBe('now'))

  it('a suspension of visas that was not read leaves Canadians alone: they need none', () => {
    expect(of({ citizenships: ['CA'] }, '2025-10-01').availability).toBe('now')
    expect(of({ citizenships: ['MX'], validVisas: ['none'] }, '2025-10-01').availability).toBe('unsettled')
  })
})

describe('work arranged beforehand (8 CFR 214.6(b): for a United States entity)', () => {
  it.each([['none'], ['foreign'], ['visit']] as const)('%s: an offer is still to come', (one) => {
    const found = of({ employers: [one], jobPosting: { minimum: 'nothing', years: 0 } })
    expect(found.standing).toBe('later')
    expect(found.openings).toEqual([{ event: 'usOffer' }])
  })

  it.each([['company'], ['university'], ['nonprofit'], ['staffing'], ['government']] as const)('%s', (one) =>
    expect(of({ employers: [one] }).standing).toBe('open'),
  )
})

describe('self-employment (8 CFR 214.6(b): sole or controlling shareholder or owner)', () => {
  const own = (ownership: Answers['ownership']) => of({ employers: ['own'], ...(ownership && { ownership }) })
  it.each([
    ['all of a corporation', { form: 'separate', share: 'all', time: 'technical', boss: 'no' }, 'closed'],
    ['control, under a board', { form: 'separate', share: 'control', time: 'technical', boss: 'yes' }, 'closed'],
    ['a sole proprietor', { form: 'sole', share: 'all', time: 'technical', boss: 'no' }, 'closed'],
    [
      'a sole proprietor who speaks of a half',
      { form: 'sole', share: 'minor', time: 'technical', boss: 'yes' },
      'closed',
    ],
    ['half, under others', { form: 'separate', share: 'minor', time: 'technical', boss: 'yes' }, 'open'],
    ['half, nobody above', { form: 'separate', share: 'minor', time: 'technical', boss: 'no' }, 'evidence'],
    ['half, to be formed', { form: 'planned', share: 'minor', time: 'technical', boss: 'yes' }, 'later'],
    ['control, to be formed', { form: 'planned', share: 'control', time: 'technical', boss: 'yes' }, 'closed'],
    ['a share not known', { form: 'separate', share: 'unsure', time: 'technical', boss: 'yes' }, 'undecided'],
  ] as const)('%s: %s', (_, ownership, standing) => {
    const found = own(ownership)
    expect(found.standing).toBe(standing)
    if (standing !== 'open') expect(decidedBy(found)).toEqual(['tn.noSelfEmployment'])
  })

  it('another employer beside the own company settles it', () =>
    expect(of({ employers: ['company', 'own'] }).standing).toBe('open'))

  it('several clients through an agent are for an officer', () => {
    const found = of({ employers: ['agent'] })
    expect(found.standing).toBe('evidence')
    expect(decidedBy(found)).toEqual(['tn.noSelfEmployment'])
  })
})

type Row = readonly [Profession, Work, Coding, Subject, Standing]

describe('professions against duties and degree (8 CFR 214.6(c); PA-2025-05)', () => {
  it.each([
    // Systems analysis and design, not mainly programming or software development.
    ['csa', 'analysis', 'little', 'cs', 'open'],
    ['csa', 'analysis', 'half', 'cs', 'evidence'],
    ['csa', 'analysis', 'most', 'cs', 'closed'],
    ['csa', 'analysis', 'unsure', 'cs', 'undecided'],
    ['csa', 'programming', 'most', 'cs', 'closed'],
    ['csa', 'programming', 'half', 'cs', 'closed'],
    ['csa', 'programming', 'unsure', 'cs', 'closed'],
    ['csa', 'programming', 'little', 'cs', 'evidence'],
    ['csa', 'managing', 'little', 'cs', 'evidence'],
    ['csa', 'teaching', 'little', 'cs', 'closed'],
    ['csa', 'analysis', 'little', 'math', 'evidence'],
    ['csa', 'analysis', 'little', 'business', 'evidence'],
    // A directly related engineering degree; computer science alone is contested; computer jobs need an engineering basis.
    ['engineer', 'engineering', 'half', 'software', 'open'],
    ['engineer', 'engineering', 'little', 'ee', 'open'],
    ['engineer', 'engineering', 'most', 'ee', 'evidence'],
    ['engineer', 'engineering', 'little', 'cs', 'evidence'],
    ['engineer', 'engineering', 'little', 'ai', 'evidence'],
    ['engineer', 'engineering', 'little', 'business', 'closed'],
    ['engineer', 'engineering', 'unsure', 'ee', 'undecided'],
    ['engineer', 'programming', 'most', 'ee', 'evidence'],
    ['engineer', 'programming', 'most', 'cs', 'closed'],
    ['engineer', 'programming', 'half', 'cs', 'evidence'],
    ['engineer', 'teaching', 'little', 'ee', 'closed'],
    // Mathematicians, statisticians among them.
    ['mathematician', 'statistics', 'half', 'stats', 'open'],
    ['mathematician', 'statistics', 'little', 'math', 'open'],
    ['mathematician', 'statistics', 'most', 'stats', 'evidence'],
    ['mathematician', 'statistics', 'unsure', 'stats', 'undecided'],
    ['mathematician', 'statistics', 'little', 'data', 'evidence'],
    ['mathematician', 'statistics', 'little', 'cs', 'evidence'],
    ['mathematician', 'statistics', 'little', 'business', 'closed'],
    ['mathematician', 'programming', 'most', 'stats', 'closed'],
    // No degree, but direct support of a professional in a listed science; rarely fits.
    ['technician', 'engineering', 'little', 'cs', 'evidence'],
    ['technician', 'programming', 'most', 'cs', 'closed'],
    ['technician', 'managing', 'little', 'cs', 'closed'],
    // Economists; consultants; designers and technical writers.
    ['economist', 'research', 'little', 'economics', 'evidence'],
    ['economist', 'research', 'little', 'stats', 'evidence'],
    ['economist', 'research', 'little', 'ee', 'closed'],
    ['economist', 'programming', 'most', 'economics', 'closed'],
    ['consultant', 'managing', 'little', 'business', 'evidence'],
    ['consultant', 'programming', 'most', 'business', 'closed'],
    ['designer', 'other', 'little', 'other', 'evidence'],
    ['designer', 'programming', 'most', 'cs', 'closed'],
    // Not told apart here: the list has to be looked up.
    ['other', 'research', 'little', 'physics', 'undecided'],
    ['other', 'programming', 'most', 'cs', 'closed'],
  ] satisfies readonly Row[])('%s, mainly %s, %s of it programming, degree in %s: %s', (...row) => {
    const [profession, work, coding, subject, standing] = row
    const found = of({ ...duties(profession, work, coding), degrees: [inSubject(subject)] })
    expect(found.standing).toBe(standing)
  })

  it.each([
    ['csa', 'programming', 'cs', 'tn.profession.programming'],
    ['engineer', 'programming', 'cs', 'tn.profession.engineering'],
    ['engineer', 'engineering', 'business', 'tn.credential'],
  ] as const)('%s, %s, %s: closed by %s', (profession, work, subject, id) => {
    const found = of({ ...duties(profession, work, 'most'), degrees: [inSubject(subject)] })
    expect(found.standing).toBe('closed')
    expect(decidedBy(found)).toEqual([id])
  })

  it('a profession not chosen yet is asked for, and nothing else', () => {
    const found = of(duties('unsure', 'analysis'))
    expect(found.standing).toBe('undecided')
    expect(found.settledBy).toEqual(['jobDuties'])
  })

  it('a profession that is not told apart here asks for the profession only', () =>
    expect(of(duties('other', 'research')).settledBy).toEqual(['jobDuties']))

  it('a doubt about programming does not touch professions for which it does not matter', () =>
    expect(of({ employers: ['university'], ...duties('academic', 'research', 'unsure') }).standing).toBe('open'))

  it.each([
    ['a university', ['university'], 'open'],
    ['a for-profit school', ['profit-school'], 'open'],
    ['a teaching hospital', ['affiliate'], 'evidence'],
    ['a company', ['company'], 'closed'],
    ['a research institute', ['research'], 'closed'],
    ['nobody yet', ['none'], 'later'],
  ] as const)('teacher or research assistant at %s (post-secondary institution)', (_, employers, standing) =>
    expect(of({ employers, ...duties('academic', 'research', 'most') }).standing).toBe(standing),
  )

  it('no guidance was read for the days before 4 June 2025', () => {
    const found = of({}, '2025-06-03')
    expect(found.standing).toBe('undecided')
    expect(found.finding.unsettled).toEqual(['tnSoftwareApart'])
    expect(of({}, '2025-06-04').standing).toBe('open')
  })
})

describe('where the degree is from (8 CFR 214.6(c); PA-2025-05: only other countries’ degrees need an evaluation)', () => {
  const { evaluation, ...bare } = computing
  const inUs: Degree = { ...bare, country: 'US', school: 'public', accredited: 'yes' }
  it.each([
    ['Canada, not evaluated', computing, 'open'],
    ['Canada, three years, evaluated as less', { ...computing, years: 3, evaluation: 'lower' }, 'open'],
    ['Mexico, not evaluated', { ...computing, country: 'MX' }, 'open'],
    ['the US', inUs, 'open'],
    ['India, evaluated', { ...computing, country: 'IN', evaluation: 'bachelor' }, 'open'],
    ['India, not evaluated yet', { ...computing, country: 'IN' }, 'evidence'],
    ['India, an evaluation not known', { ...computing, country: 'IN', evaluation: 'unsure' }, 'undecided'],
    ['India, three years, evaluated as less', { ...computing, country: 'IN', years: 3, evaluation: 'lower' }, 'closed'],
    ['Canada, finished and not conferred', { ...computing, state: 'finished' }, 'evidence'],
  ] as const)('%s', (_, degree, standing) => {
    expect(evaluation).toBe('no')
    expect(of({ degrees: [degree] }).standing).toBe(standing)
  })

  it('a degree still studied for opens TN at the end of the month of the award', () => {
    const found = of({ degrees: [{ ...bare, state: 'studying', month: '2027-04' }] })
    expect(found.standing).toBe('later')
    expect(found.openings).toEqual([{ event: 'degreeAwarded', on: '2027-04-30' }])
  })

  it('a contested degree still studied for is awaited, and then weighed', () => {
    const degrees = [{ ...bare, state: 'studying', month: '2027-04' } as const]
    const found = of({ ...duties('engineer', 'engineering'), degrees })
    expect(found.finding.openings).toEqual([{ event: 'degreeAwarded', on: '2027-04-30' }])
    expect(found.finding.judgement).toContain('tn.credential.degree.field')
  })

  it('a contested degree in hand beats a related one still studied for', () => {
    const { evaluation: none, ...ahead } = inSubject('ee', { level: 'master', years: 2 })
    expect(none).toBe('no')
    const degrees = [{ ...ahead, state: 'studying', month: '2027-04' } as const, computing]
    const workYears = { total: 4, after: 4, grew: 'yes', research: 0, study: 0 } as const
    expect(of({ ...duties('engineer', 'engineering'), degrees, workYears }).standing).toBe('evidence')
  })
})

describe('what stands in for a degree (8 CFR 214.6(c))', () => {
  const working = (total: number): Answers => ({ workYears: { total, research: 0 } })
  it.each([
    ['csa, a diploma and three years', 'csa', 'analysis', [diploma()], 3, 'open'],
    ['csa, a diploma and two years', 'csa', 'analysis', [diploma()], 2, 'later'],
    ['csa, a certificate from Mexico', 'csa', 'analysis', [diploma({ country: 'MX' })], 3, 'open'],
    ['csa, a diploma from India', 'csa', 'analysis', [diploma({ country: 'IN' })], 8, 'closed'],
    ['csa, no diploma and twenty years', 'csa', 'analysis', [], 20, 'closed'],
    ['engineer, no degree and twenty years', 'engineer', 'engineering', [], 20, 'closed'],
    ['mathematician, a diploma and ten years', 'mathematician', 'statistics', [diploma()], 10, 'closed'],
    ['designer, a diploma and three years', 'designer', 'other', [diploma()], 3, 'evidence'],
    ['designer, a diploma and two years', 'designer', 'other', [diploma()], 2, 'later'],
    ['consultant, five years', 'consultant', 'managing', [], 5, 'evidence'],
    ['consultant, four years', 'consultant', 'managing', [], 4, 'later'],
    ['technician, nothing', 'technician', 'research', [], 0, 'evidence'],
  ] as const)('%s', (_, profession, work, degrees, total, standing) => {
    const found = of({ ...duties(profession, work), degrees, ...working(total) })
    expect(found.standing).toBe(standing)
    if (standing === 'closed') expect(decidedBy(found)).toEqual(['tn.credential'])
    if (standing === 'later') expect(found.openings).toEqual([{ event: 'professionYears' }])
  })

  it.each([
    ['csa', 'analysis', 'evidence'],
    ['designer', 'other', 'evidence'],
  ] as const)('%s, a diploma finished and not conferred, with three years: an officer looks', (...row) => {
    const [profession, work, standing] = row
    const degrees = [diploma({ state: 'finished' })]
    expect(of({ ...duties(profession, work), degrees, ...working(3) }).standing).toBe(standing)
  })

  it.each([
    ['one', [diploma({ state: 'studying', month: '2027-04' })], 'degreeAwarded'],
    [
      'one, beside one in hand',
      [diploma({ state: 'studying', month: '2027-04' }), diploma({ month: '2018-06' })],
      undefined,
    ],
  ] as const)('csa, a diploma still studied for: %s', (_, degrees, event) => {
    const found = of({ ...duties('csa', 'analysis'), degrees, ...working(3) })
    expect(found.standing).toBe(event === undefined ? 'open' : 'later')
    expect(found.openings).toEqual(event === undefined ? [] : [{ event, on: '2027-04-30' }])
  })

  const engineer = duties('engineer', 'engineering')
  it.each([
    ['a US state license', [inSubject('business')], ['state-license'], 'open'],
    ['a license that may be a province’s', [inSubject('business')], ['license'], 'evidence'],
    ['none', [inSubject('business')], ['association'], 'closed'],
    ['a US state license beside a contested degree', [computing], ['state-license'], 'open'],
    ['a US state license without a degree', [], ['state-license'], 'open'],
  ] as const)('engineer with %s', (_, degrees, professionalRecord, standing) =>
    expect(
      of({ ...engineer, degrees, professionalRecord, workYears: { total: 2, after: 2, grew: 'no', research: 0 } })
        .standing,
    ).toBe(standing),
  )

  it.each([
    ['math', 'open'],
    ['bio', 'open'],
    ['business', 'evidence'],
    ['other', 'evidence'],
  ] as const)(
    'a research assistant at a university with a degree in %s: %s (directly related field)',
    (subject, standing) =>
      expect(
        of({ employers: ['university'], ...duties('academic', 'research'), degrees: [inSubject(subject)] }).standing,
      ).toBe(standing),
  )

  it('a license is of no use to a mathematician', () =>
    expect(
      of({ ...duties('mathematician', 'statistics'), degrees: [], professionalRecord: ['state-license'] }).standing,
    ).toBe('closed'))

  it.each([
    ['a US state license', 'state-license', 'open'],
    ['none', 'association', 'closed'],
  ] as const)('engineer with an unrelated master’s and %s', (_, record, standing) => {
    const master = inSubject('business', { level: 'master', years: 2, evaluation: 'master' })
    const workYears = { total: 4, after: 4, grew: 'yes', research: 0, study: 0 } as const
    const found = of({ ...engineer, degrees: [master], workYears, professionalRecord: [record] })
    expect(found.standing).toBe(standing)
    if (standing === 'closed') expect(decidedBy(found)).toEqual(['tn.credential'])
  })
})

describe('temporary intent (INA 214(b): no dual intent; green-card steps complicate renewals)', () => {
  const started = (step: 'perm' | 'i140' | 'approved' | 'i485'): Answers => ({
    history: ['green-card'],
    greenCardCase: { step, category: 'eb2', priorityDate: '2025-02-03' },
  })
  const inTheUs: Answers = {
    status: 'tn',
    admission: { until: '2027-06-30', employment: 'employed', kept: 'yes' },
  }
  it.each([
    ['no case', {}, 'open'],
    ['PERM filed, in the US', { ...started('perm'), ...inTheUs }, 'evidence'],
    ['PERM filed, abroad', started('perm'), 'evidence'],
    ['I-140 filed', started('i140'), 'evidence'],
    ['I-140 filed, in the US', { ...started('i140'), ...inTheUs }, 'evidence'],
    ['I-140 approved', started('approved'), 'evidence'],
    ['I-485 filed', started('i485'), 'evidence'],
    ['a case not remembered', { history: ['green-card'], greenCardCase: 'unsure' }, 'evidence'],
  ] satisfies readonly (readonly [string, Answers, Standing])[])('%s: %s', (_, rest, standing) => {
    const found = of(rest)
    expect(found.standing).toBe(standing)
    if (standing === 'evidence') expect(decidedBy(found)).toEqual(['common.intent'])
  })

  it('the row names what an officer weighs', () =>
    expect(reasonOf(of(started('i140')))).toMatch(/officer weighs this.*temporary purpose/i))
})

describe('circumstances', () => {
  it('the two-year rule bars no TN, but a change of status to it (INA 212(e), 248)', () => {
    const found = of({
      status: 'j1',
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2024-09-01', until: '2027-08-31', kept: 'yes' }],
      homeResidency: { grounds: ['us'], homeCountry: 'CA' },
      homeResidencyOutcome: 'nothing',
    })
    expect(found.standing).toBe('open')
    expect(circumstance(found, 'common.changeOfStatus')).toBe('unmet')
  })
})
