import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/domain/pathway'
import type { Degree } from '../../src/questions/degree/degrees'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

const bachelors: Degree = {
  level: 'bachelor',
  years: 4,
  subject: 'data',
  country: 'AU',
  state: 'awarded',
  month: '2022-12',
  evaluation: 'bachelor',
}

const posting = { minimum: 'bachelor', fields: 'tied', years: 1, norm: ['occupation'] } as const
const employerSays = { h1b: 'no', greenCard: 'no', size: 'more', layoffs: 'no', tie: 'no' } as const

/** In Perth, a four-year degree, four years of work, an offer from a company. */
const engineer: Answers = {
  status: 'abroad',
  citizenships: ['AU'],
  birthCountry: 'AU',
  history: ['none'],
  degrees: [bachelors],
  workYears: { total: 4, after: 4, grew: 'yes', research: 0 },
  professionalRecord: ['none'],
  evidenceKinds: { kinds: ['none'] },
  employers: ['company'],
  jobTerms: { length: 'lasting', hours: 38, paid: 'yes', research: 'no', direction: 'own' },
  employerFacts: employerSays,
  jobPosting: posting,
  roleAndPay: { role: 'data-engineer', occupation: '15-2051', area: '19100', pay: 128_000, otherLevel: 'no' },
}

const of = (rest: Answers, asOf?: string): Evaluation => weigh('e3', { ...engineer, ...rest }, asOf)
const decidedBy = ({ deciding }: Evaluation) => deciding.map(({ criterion }) => criterion.id)
const circumstance = ({ circumstances }: Evaluation, id: string) =>
  circumstances.find(({ criterion }) => criterion.id === id)?.verdict

describe('citizenship (INA 101(a)(15)(E)(iii): a national of Australia; permanent residents do not count)', () => {
  it.each([
    ['Australia', ['AU'], 'open'],
    ['India, settled in Sydney', ['IN'], 'closed'],
    ['New Zealand', ['NZ'], 'closed'],
    ['Australia beside India', ['IN', 'AU'], 'open'],
  ] as const)('%s: %s is %s', (_, citizenships, standing) => {
    const found = of({ citizenships, birthCountry: 'IN', familyBirth: { marriage: 'single', parents: 'one' } })
    expect(found.standing).toBe(standing)
    if (standing === 'closed') expect(decidedBy(found)).toEqual(['e3.citizen'])
  })

  it('no draw and no queue stand in the way (INA 214(g)(11): 10,500 numbers that never ran out)', () =>
    expect(of({}).availability).toBe('now'))
})

describe('the job (INA 214(i)(1): a degree in a specific specialty is the minimum for entry)', () => {
  it.each([
    ['a bachelor’s in named fields', posting, 'open'],
    ['any bachelor’s', { minimum: 'any', years: 0 }, 'closed'],
    ['no degree', { minimum: 'nothing', years: 0 }, 'closed'],
    ['training', { minimum: 'training', years: 2 }, 'closed'],
    ['a master’s', { ...posting, minimum: 'master' }, 'open'],
    ['fields without a tie', { ...posting, fields: 'mixed' }, 'closed'],
    ['nothing to show that it is normal', { ...posting, norm: ['none'] }, 'evidence'],
    ['a minimum not known', { ...posting, minimum: 'unsure' }, 'undecided'],
  ] as const)('%s', (_, jobPosting, standing) => expect(of({ jobPosting }).standing).toBe(standing))

  it.each([['none'], ['visit'], ['foreign']] as const)('%s: an offer is still to come', (one) => {
    const found = of({ employers: [one], jobPosting: { minimum: 'nothing', years: 0 } })
    expect(found.standing).toBe('later')
    expect(found.openings).toEqual([{ event: 'usOffer' }])
  })
})

describe('the degree (INA 214(i)(1), with the measure of 8 CFR 214.2(h)(4)(iii)(D)(5) for years)', () => {
  const three: Degree = { ...bachelors, years: 3, evaluation: 'lower' }
  const years = (total: number) => ({ total, after: 0, research: 0 })
  it.each([
    ['evaluated as a bachelor’s', [bachelors], 4, 'open'],
    ['not evaluated yet', [{ ...bachelors, evaluation: 'no' }], 4, 'evidence'],
    ['an evaluation not known', [{ ...bachelors, evaluation: 'unsure' }], 4, 'undecided'],
    ['finished, not conferred', [{ ...bachelors, state: 'finished' }], 4, 'evidence'],
    ['in business', [{ ...bachelors, subject: 'business' }], 4, 'evidence'],
    ['three years, and three of work', [three], 3, 'evidence'],
    ['three years, and two of work', [three], 2, 'closed'],
    ['none, and twelve years of work', [], 12, 'evidence'],
    ['none, and eleven years of work', [], 11, 'closed'],
  ] as const)('%s (%#)', (_, degrees, total, standing) => {
    const found = of({ degrees, workYears: degrees.length > 0 ? years(total) : { total, research: 0 } })
    expect(found.standing).toBe(standing)
    if (standing === 'closed') expect(decidedBy(found)).toEqual(['e3.degree.qualified'])
  })

  it('still studied for: opens at the end of the month of the award', () => {
    const { evaluation, ...degree } = bachelors
    expect(evaluation).toBe('bachelor')
    const found = of({ degrees: [{ ...degree, state: 'studying', month: '2027-07' }] })
    expect(found.standing).toBe('later')
    expect(found.openings).toEqual([{ event: 'degreeAwarded', on: '2027-07-31' }])
  })
})

describe('self-employment (law-firm summaries, no regulation found: an own company is unknown)', () => {
  const own = (ownership: Answers['ownership']) => of({ employers: ['own'], ...(ownership && { ownership }) })
  it.each([
    ['all of a corporation', { form: 'separate', share: 'all', time: 'technical', boss: 'no' }, 'undecided'],
    ['control, under a board', { form: 'separate', share: 'control', time: 'technical', boss: 'yes' }, 'undecided'],
    ['a small share, nobody above', { form: 'separate', share: 'minor', time: 'technical', boss: 'no' }, 'undecided'],
    ['a small share, under others', { form: 'separate', share: 'minor', time: 'technical', boss: 'yes' }, 'evidence'],
    ['a company to be formed', { form: 'planned', share: 'all', time: 'technical', boss: 'no' }, 'undecided'],
    ['a sole proprietor', { form: 'sole', share: 'all', time: 'technical', boss: 'no' }, 'undecided'],
  ] as const)('%s', (_, ownership, standing) => {
    const found = own(ownership)
    expect(found.standing).toBe(standing)
    expect(decidedBy(found)).toEqual(['e3.selfEmployment'])
    if (standing === 'undecided') expect(found.finding.unsettled).toContain('e3.selfEmployment.own.control')
  })

  it('another employer beside the own company settles it', () =>
    expect(of({ employers: ['company', 'own'] }).standing).toBe('open'))

  it('several clients through an agent: no rule was found', () => {
    const found = of({ employers: ['agent'] })
    expect(found.standing).toBe('undecided')
    expect(found.finding.unsettled).toEqual(['e3.selfEmployment.employer'])
  })
})

describe('the two-year rule (INA 212(e) names H and L visas and green cards, not E)', () => {
  const exchange: Answers = {
    status: 'j1',
    exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2024-09-01', until: '2027-08-31', kept: 'yes' }],
    homeResidency: { grounds: ['us'], homeCountry: 'AU' },
    homeResidencyOutcome: 'nothing',
  }
  it('leaves E-3 open through a consulate, and H-1B waiting', () => {
    const found = of(exchange)
    expect(found.standing).toBe('open')
    expect(circumstance(found, 'common.changeOfStatus')).toBe('unmet')
    expect(weigh('h1b', { ...engineer, ...exchange }).openings.map(({ event }) => event)).toContain('waiverOrTwoYears')
  })
})

describe('circumstances', () => {
  it('a visitor under the Visa Waiver cannot change status (8 CFR 248.1)', () => {
    const found = of({ status: 'esta', admission: { until: '2027-01-15', kept: 'yes' } })
    expect(found.standing).toBe('open')
    expect(circumstance(found, 'common.changeOfStatus')).toBe('unmet')
  })

  it.each([
    ['60 days after the job', '2026-09-21', 'met'],
    ['61 days after the job', '2026-09-20', 'unmet'],
  ] as const)('%s (8 CFR 214.1(l)(2))', (_, lastDay, verdict) => {
    const admission = { until: '2027-06-30', employment: 'ended', lastDay, kept: 'yes' } as const
    expect(circumstance(of({ status: 'e3', admission }), 'common.grace')).toBe(verdict)
  })
})

describe('intent to leave when the status ends (8 CFR 214.2(e)(5), from memory: a filing alone is no ground of denial)', () => {
  const started = (step: 'perm' | 'i140' | 'approved' | 'i485'): Answers => ({
    history: ['green-card'],
    greenCardCase: { step, category: 'eb2', priorityDate: '2025-02-03' },
  })
  it.each([
    ['no case', {}, 'open'],
    ['PERM filed', started('perm'), 'open'],
    ['I-140 filed', started('i140'), 'open'],
    ['I-140 approved', started('approved'), 'open'],
    ['I-485 filed', started('i485'), 'evidence'],
  ] as const)('%s: %s', (_, rest, standing) => {
    const found = of(rest)
    expect(found.standing).toBe(standing)
    if (standing === 'evidence') expect(decidedBy(found)).toEqual(['e3.intent'])
  })
})

it('a second citizenship that is on the list of Proclamation 10998 suspends nothing', () =>
  expect(of({ citizenships: ['AU', 'IR'], validVisas: ['none'] }).availability).toBe('now'))
