import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/domain/pathway'
import type { Degree } from '../../src/questions/degree/degrees'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

const bachelors: Degree = {
  level: 'bachelor',
  years: 4,
  subject: 'software',
  country: 'SG',
  state: 'awarded',
  month: '2021-06',
  evaluation: 'bachelor',
}

const posting = { minimum: 'bachelor', fields: 'one', years: 1, norm: ['peers'] } as const
const software = {
  role: 'software-engineer',
  occupation: '15-1252',
  area: '38060',
  pay: 118_000,
  otherLevel: 'no',
} as const
const job = (name: 'software-engineer' | 'management-consultant' | 'product-manager'): Answers => ({
  roleAndPay: name === 'software-engineer' ? software : { ...software, role: name, occupation: 'other', level: '2' },
})

/** In Singapore, a four-year degree, five years of work, an offer from a company. */
const engineer: Answers = {
  status: 'abroad',
  citizenships: ['SG'],
  birthCountry: 'SG',
  history: ['none'],
  degrees: [bachelors],
  workYears: { total: 5, after: 5, grew: 'yes', research: 0 },
  evidenceKinds: { kinds: ['none'] },
  employers: ['company'],
  jobTerms: { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction: 'own' },
  employerFacts: { h1b: 'no', greenCard: 'no', size: '25', tie: 'no' },
  jobPosting: posting,
  roleAndPay: software,
}

const of = (rest: Answers): Evaluation => weigh('h1b1', { ...engineer, ...rest })
const decidedBy = ({ deciding }: Evaluation) => deciding.map(({ criterion }) => criterion.id)

describe('nationality (INA 101(a)(15)(H)(i)(b1): Chile and Singapore)', () => {
  it.each([
    ['Singapore', ['SG'], 'open'],
    ['Chile', ['CL'], 'open'],
    ['Malaysia, settled in Singapore', ['MY'], 'closed'],
    ['Peru, settled in Chile', ['PE'], 'closed'],
    ['Australia', ['AU'], 'closed'],
    ['Peru and Chile', ['PE', 'CL'], 'open'],
  ] as const)('%s', (_, citizenships, standing) => {
    const found = of({ citizenships })
    expect(found.standing).toBe(standing)
    expect(found.availability).toBe('now')
    if (standing === 'closed') expect(decidedBy(found)).toEqual(['h1b1.nationality'])
  })
})

describe('the job and the degree (INA 214(i)(3))', () => {
  it.each([
    ['a degree in one field', posting, 'open'],
    ['any degree', { minimum: 'any', years: 0 }, 'closed'],
    ['fields without a tie', { ...posting, fields: 'mixed' }, 'closed'],
    ['nothing to show that it is normal', { ...posting, norm: ['none'] }, 'evidence'],
  ] as const)('the posting asks for %s', (_, jobPosting, standing) =>
    expect(of({ jobPosting }).standing).toBe(standing),
  )

  it('nobody yet: opens with an offer', () =>
    expect(of({ employers: ['none'] }).openings).toEqual([{ event: 'usOffer' }]))

  it.each([
    ['none, five years of work', 5, 'closed'],
    ['none, twelve years of work', 12, 'evidence'],
  ] as const)('the degree: %s', (_, total, standing) =>
    expect(of({ degrees: [], professionalRecord: ['none'], workYears: { total, research: 0 } }).standing).toBe(
      standing,
    ),
  )
})

describe('listed professions without a degree in the specialty (INA 214(i)(3); side letters of the treaties)', () => {
  const withoutDegree: Answers = {
    degrees: [],
    professionalRecord: ['none'],
    workYears: { total: 6, research: 0 },
    jobPosting: { minimum: 'training', years: 2 },
  }
  it.each([
    ['management-consultant', 'evidence'],
    ['product-manager', 'closed'],
    ['software-engineer', 'closed'],
  ] as const)('%s', (name, standing) => expect(of({ ...withoutDegree, ...job(name) }).standing).toBe(standing))

  it('no role in mind yet: the role would settle it', () => {
    const found = of({ ...withoutDegree, roleAndPay: 'unsure' })
    expect(found.standing).toBe('undecided')
    expect(found.settledBy).toEqual(['roleAndPay'])
  })

  it('a consultant with a degree for a specialty job needs no list', () =>
    expect(of(job('management-consultant')).standing).toBe('open'))

  it('at a university, where the role is not asked, the degree decides', () => {
    const found = of({ ...withoutDegree, employers: ['university'], jobPosting: posting })
    expect(found.standing).toBe('closed')
    expect(decidedBy(found)).toEqual(['h1b1.degree'])
  })
})

describe('self-employment (law-firm summaries, no regulation found: an own company is unknown)', () => {
  it.each([
    ['founder with control', { form: 'separate', share: 'control', time: 'technical', boss: 'yes' }, 'undecided'],
    ['small share, under others', { form: 'separate', share: 'minor', time: 'technical', boss: 'yes' }, 'evidence'],
    ['founder of all of it', { form: 'separate', share: 'all', time: 'technical', boss: 'no' }, 'undecided'],
    ['sole proprietor', { form: 'sole', share: 'all', time: 'technical', boss: 'no' }, 'undecided'],
  ] as const)('%s', (_, ownership, standing) => {
    const found = of({ employers: ['own'], ownership })
    expect(found.standing).toBe(standing)
    expect(decidedBy(found)).toEqual(['h1b1.selfEmployment'])
  })
})

describe('the two-year rule (INA 212(e) bars all of INA 101(a)(15)(H))', () => {
  const exchange = (outcome: 'nothing' | 'waived' | 'served'): Answers => ({
    history: ['j'],
    exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2022-09-01', until: '2024-08-31' }],
    homeResidency: { grounds: ['home'], homeCountry: 'SG' },
    homeResidencyOutcome: outcome,
  })
  it.each([
    ['nothing', 'later'],
    ['waived', 'open'],
    ['served', 'open'],
  ] as const)('%s: %s', (outcome, standing) => expect(of(exchange(outcome)).standing).toBe(standing))
})

describe('six years (INA 214(g)(4) names H-1B only)', () => {
  it('time used up in H-1B does not count', () => {
    const hClock = { counted: 'cap', firstDay: '2019-01-10', daysOut: 0 } as const
    const admission = { until: '2026-12-30', employment: 'employed', kept: 'yes' } as const
    const used: Answers = { status: 'h1b', history: ['none'], admission, hClock, jobChange: 'new' }
    expect(of(used).standing).toBe('open')
    expect(weigh('h1b-transfer', { ...engineer, ...used }).standing).toBe('closed')
  })
})

describe('intent (INA 214(b), (h): no dual intent; tested at each visa and renewal)', () => {
  const started = (step: 'perm' | 'i140' | 'approved' | 'i485'): Answers => ({
    history: ['green-card'],
    greenCardCase: { step, category: 'eb2', priorityDate: '2025-02-03' },
  })
  it.each([
    ['no case', {}, 'open'],
    ['PERM filed', started('perm'), 'evidence'],
    ['I-140 filed', started('i140'), 'evidence'],
    ['I-140 approved', started('approved'), 'evidence'],
    ['I-485 filed', started('i485'), 'evidence'],
  ] as const)('%s: %s', (_, rest, standing) => {
    const found = of(rest)
    expect(found.standing).toBe(standing)
    if (standing === 'evidence') expect(decidedBy(found)).toEqual(['common.intent'])
  })
})
