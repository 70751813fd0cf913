import { describe, expect, it } from 'vitest'
import { reasonOf } from '../../src/copy/reasons'
import type { Finding } from '../../src/domain/finding'
import type { Verdict } from '../../src/domain/verdict'
import type { PathwayId } from '../../src/domain/pathway'
import type { Degree } from '../../src/questions/degree/degrees'
import type { Employer } from '../../src/questions/employer/employers'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

type AnswerTo<Id extends keyof Answers> = Exclude<Answers[Id], 'unsure' | undefined>

const bachelor: Degree = {
  level: 'bachelor',
  years: 4,
  subject: 'cs',
  country: 'BR',
  state: 'awarded',
  month: '2020-06',
  evaluation: 'bachelor',
}
const master: Degree = { ...bachelor, level: 'master', years: 2, month: '2022-06', evaluation: 'master' }
const doctor: Degree = {
  level: 'doctor',
  subject: 'ai',
  country: 'BR',
  state: 'awarded',
  month: '2024-06',
  evaluation: 'doctor',
}

const jobTerms: AnswerTo<'jobTerms'> = { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction: 'own' }
const employerFacts: AnswerTo<'employerFacts'> = {
  h1b: 'yes',
  greenCard: 'yes',
  size: 'more',
  layoffs: 'no',
  pays: 'yes',
  tie: 'no',
  ds2019: 'no',
}
const jobPosting: AnswerTo<'jobPosting'> = { minimum: 'bachelor', fields: 'one', years: 2, norm: ['occupation'] }
const workYears: AnswerTo<'workYears'> = { total: 4, after: 4, grew: 'yes', research: 0, study: 0 }

/** An engineer with a bachelor’s and four years, and a sponsor whose job asks for a bachelor’s and two. */
const engineer: Answers = {
  status: 'abroad',
  citizenships: ['BR'],
  birthCountry: 'BR',
  history: ['none'],
  degrees: [bachelor],
  workYears,
  professionalRecord: ['none'],
  evidenceKinds: { kinds: ['none'] },
  employers: ['company'],
  jobTerms,
  employerFacts,
  jobPosting,
  roleAndPay: { role: 'software-engineer', occupation: '15-1252', area: '19100', pay: 190_000, otherLevel: 'no' },
}

const terms = (change: Partial<AnswerTo<'jobTerms'>>): Answers => ({ jobTerms: { ...jobTerms, ...change } })
const facts = (change: Partial<AnswerTo<'employerFacts'>>): Answers => ({
  employerFacts: { ...employerFacts, ...change },
})
const posting = (change: Partial<AnswerTo<'jobPosting'>>): Answers => ({ jobPosting: { ...jobPosting, ...change } })
const years = (total: number, change: Partial<AnswerTo<'workYears'>> = {}): Answers => ({
  workYears: { ...workYears, total, after: total, ...change },
})

const mastersJob = posting({ minimum: 'master', years: 0 })

const find = (finding: Finding, id: string): Finding | undefined =>
  finding.criterion.id === id ? finding : finding.parts.map((part) => find(part, id)).find(Boolean)

const perm = (id: PathwayId, change: Answers = {}, asOf = '2026-11-20') => weigh(id, { ...engineer, ...change }, asOf)
const eb2 = (change: Answers = {}, asOf?: string) => perm('perm-eb2', change, asOf)
const eb3 = (change: Answers = {}, asOf?: string) => perm('perm-eb3', change, asOf)
const verdictOf = (id: string, change: Answers = {}): Verdict | undefined =>
  find(eb3(change).finding, id)?.verdict ?? find(eb2(change).finding, id)?.verdict
/** Circumstances that are not met, or not known to be. */
const heldUp = (one: ReturnType<typeof eb3>): readonly string[] =>
  one.circumstances
    .filter(({ verdict }) => verdict !== 'met')
    .map(({ criterion, verdict }) => `${criterion.id}: ${verdict}`)
const failing = (one: ReturnType<typeof eb3>): readonly string[] => one.deciding.map(({ criterion }) => criterion.id)

describe('case B15, Policy Manual Vol 6 Part F Ch 5: a four-year bachelor’s and four years', () => {
  it('EB-3 is open, with a queue', () => {
    expect(eb3().standing).toBe('open')
    expect(eb3().availability).toBe('queue')
  })

  it('EB-2 is closed, even for a job that asks for five years', () => {
    const evaluation = eb2(posting({ minimum: 'bachelor-5', years: 5 }))
    expect(evaluation.standing).toBe('closed')
    expect(failing(evaluation)).toEqual(['eb2Perm.personHas'])
  })
})

describe('the offer, 20 CFR 656 and INA 203(b)(3)(A)', () => {
  it.each<[Employer, string]>([
    ['company', 'open'],
    ['university', 'open'],
    ['government', 'open'],
    ['staffing', 'open'],
    ['none', 'later'],
    ['agent', 'later'],
    ['foreign', 'later'],
    ['visit', 'later'],
  ])('%s: %s', (employer, standing) => expect(eb3({ employers: [employer] }).standing).toBe(standing))

  it('without a sponsor it waits for an offer, and for nothing else', () => {
    for (const employer of ['none', 'visit', 'foreign', 'agent'] as const)
      expect(eb3({ employers: [employer] }).openings).toEqual([{ event: 'usOffer' }])
    expect(eb2({ employers: ['none'], degrees: [master] }).openings).toEqual([{ event: 'usOffer' }])
  })

  it.each([
    ['yes', 'open'],
    ['no', 'later'],
    ['unsure', 'undecided'],
  ] as const)('sponsors %s: %s', (greenCard, standing) => expect(eb3(facts({ greenCard })).standing).toBe(standing))

  it.each([
    ['lasting', 'open'],
    ['tenure', 'open'],
    ['term', 'closed'],
    ['project', 'closed'],
  ] as const)('length %s: %s', (length, standing) => expect(eb3(terms({ length })).standing).toBe(standing))

  it.each([
    [35, 'open'],
    [34, 'later'],
  ])('%i hours a week: %s (from memory, never a closed)', (hours, standing) =>
    expect(eb3(terms({ hours })).standing).toBe(standing),
  )
})

describe('the employer’s minimum, 20 CFR 656.17(i)', () => {
  it.each([
    ['nothing', [], 'met'],
    ['any', [bachelor], 'met'],
    ['bachelor', [bachelor], 'met'],
    ['bachelor', [master], 'met'],
    ['bachelor', [], 'unmet'],
    ['master', [bachelor], 'unmet'],
    ['master', [master], 'met'],
    ['master', [doctor], 'met'],
    ['doctor', [master], 'unmet'],
    ['doctor', [doctor], 'met'],
  ] as const)('%s, degrees %j: %s', (minimum, degrees, verdict) =>
    expect(verdictOf('perm.workerQualified.degree', { degrees, ...posting({ minimum, years: 0 }) })).toBe(verdict),
  )

  it('a job that asks for more than the person holds is closed in both categories', () => {
    const change = { degrees: [bachelor], ...mastersJob }
    expect(eb3(change).standing).toBe('closed')
    expect(failing(eb3(change))).toEqual(['perm.workerQualified'])
  })

  it('a degree still studied for opens it when it is awarded, before the filing', () => {
    const studying: Degree = { ...master, state: 'studying', month: '2027-05' }
    const evaluation = eb2({ degrees: [studying, bachelor], ...mastersJob })
    expect(evaluation.standing).toBe('later')
    expect(new Set(evaluation.openings.map(({ event, on }) => `${event} ${on ?? ''}`))).toEqual(
      new Set(['degreeAwarded 2027-05-31']),
    )
  })

  it.each([
    ['no evaluation yet', { evaluation: 'no' }, 'evidence'],
    ['an evaluation not known', { evaluation: 'unsure' }, 'undecided'],
    ['a three-year bachelor’s that an evaluator equated', { years: 3 }, 'evidence'],
    ['evaluated as lower', { years: 3, evaluation: 'lower' }, 'closed'],
    ['all done and not conferred', { state: 'finished' }, 'evidence'],
  ] as const)('a foreign degree, %s: %s', (_, change, standing) =>
    expect(eb3({ degrees: [{ ...bachelor, ...change }] }).standing).toBe(standing),
  )

  it.each([
    [2, 'open'],
    [1, 'later'],
  ])('two years asked, %i there: %s', (total, standing) => expect(eb3(years(total)).standing).toBe(standing))

  it('years still to come are an event', () => expect(eb3(years(1)).openings).toEqual([{ event: 'requiredYears' }]))

  it('a higher degree may stand in for years: the posting tells', () =>
    expect(eb3({ degrees: [master, bachelor], ...years(1) }).standing).toBe('evidence'))

  it('years before the degree count only as the posting says', () =>
    expect(eb3(years(4, { after: 1 })).standing).toBe('evidence'))

  it.each([
    ['cs', 'one', 'open'],
    ['physics', 'one', 'evidence'],
    ['physics', 'unsure', 'undecided'],
    ['cs', 'unsure', 'open'],
  ] as const)('a degree in %s where the posting takes %s field(s): %s', (subject, fields, standing) =>
    expect(eb3({ degrees: [{ ...bachelor, subject }], ...posting({ fields }) }).standing).toBe(standing),
  )

  it('a bachelor’s in any field takes every field', () =>
    expect(
      eb3({
        degrees: [{ ...bachelor, subject: 'physics' }],
        jobPosting: { minimum: 'any', years: 2 },
      }).standing,
    ).toBe('open'))
})

describe('a case that is pending, and the degree of a later day (20 CFR 656.17(i), by the priority date: from memory)', () => {
  const pending = (
    step: 'perm' | 'i140' | 'approved',
    priorityDate: string,
    category: 'eb2' | 'eb3' | 'niw' = 'eb2',
  ): Answers => ({
    history: ['green-card'],
    greenCardCase: { step, category, priorityDate, ...(category === 'niw' && { planChanged: 'no' }) },
  })
  const change = { degrees: [master, bachelor], ...mastersJob }
  const late = ['perm.workerQualified.case: unknown']

  it.each([
    ['perm', '2022-06-30', []],
    ['perm', '2022-06-29', late],
    ['perm', '2021-03-02', late],
    ['i140', '2021-03-02', late],
    ['approved', '2021-03-02', []],
  ] as const)('%s with the date %s, master’s degree of June 2022', (step, priorityDate, expected) => {
    const found = eb2({ ...change, ...pending(step, priorityDate) })
    // A new labor certification may rest on the degree whatever becomes of the old one.
    expect(found.standing).toBe('open')
    expect(heldUp(found)).toEqual(expected)
    expect(/filed before your degree was awarded/.test(reasonOf(found))).toBe(expected.length > 0)
  })

  it('without a job to compare nothing is said', () =>
    expect(heldUp(eb2({ ...change, ...pending('perm', '2021-03-02'), employers: ['none'] }))).toEqual([]))

  it('a petition without a labor certification is left aside', () =>
    expect(heldUp(eb2({ ...change, ...pending('i140', '2021-03-02', 'niw') }))).toEqual([]))

  it('an earlier degree that the job accepts carries the case', () =>
    expect(heldUp(eb3({ degrees: [master, bachelor], ...pending('perm', '2021-03-02', 'eb3') }))).toEqual([]))
})

describe('EB-2: the position, Policy Manual Vol 6 Part F Ch 5', () => {
  it.each([
    ['master', 0, 'met'],
    ['doctor', 0, 'met'],
    ['bachelor-5', 5, 'met'],
    ['bachelor', 5, 'met'],
    ['bachelor', 4, 'unmet'],
    ['any', 5, 'unknown'],
    ['any', 4, 'unmet'],
    ['training', 9, 'unmet'],
    ['nothing', 0, 'unmet'],
  ] as const)('%s and %i years: %s', (minimum, asked, verdict) => {
    const change = { degrees: [master], ...posting({ minimum, years: asked }) }
    expect(find(eb2(change).finding, 'eb2Perm.jobRequires')?.verdict).toBe(verdict)
  })

  it('a master’s degree alone is not enough where the job takes a bachelor’s', () => {
    const evaluation = eb2({ degrees: [master] })
    expect(evaluation.standing).toBe('closed')
    expect(failing(evaluation)).toEqual(['eb2Perm.jobRequires'])
  })
})

describe('EB-2: the person, 8 CFR 204.5(k)(2)', () => {
  const fiveYearsJob = posting({ minimum: 'bachelor-5', years: 5 })

  it.each([
    ['five years that grew', years(5), 'open'],
    ['four years', years(4), 'closed'],
    ['five years that did not grow', years(5, { grew: 'no' }), 'closed'],
    ['five years of which one came before the degree', years(5, { after: 4 }), 'closed'],
    ['five years, growth not known', years(5, { grew: 'unsure' }), 'undecided'],
  ] as const)('a bachelor’s and %s: %s', (_, change, standing) =>
    expect(eb2({ ...change, ...fiveYearsJob }).standing).toBe(standing),
  )

  it('a three-year bachelor’s and five years: an officer reads the evaluation', () =>
    expect(eb2({ degrees: [{ ...bachelor, years: 3 }], ...years(5), ...fiveYearsJob }).standing).toBe('evidence'))

  it('a US master’s for a master’s job is open, with a queue', () => {
    const usMaster: Degree = {
      level: 'master',
      years: 2,
      subject: 'cs',
      country: 'US',
      school: 'public',
      accredited: 'yes',
      state: 'awarded',
      month: '2022-06',
    }
    const evaluation = eb2({ degrees: [usMaster], ...mastersJob })
    expect(evaluation.standing).toBe('open')
    expect(evaluation.availability).toBe('queue')
  })
})

describe('EB-3, INA 203(b)(3)(A) and 8 CFR 204.5(l)', () => {
  const training = (asked: number): Answers => ({ jobPosting: { minimum: 'training', years: asked } })

  it.each([
    ['two years of work for a job that needs two', { degrees: [], ...years(2), ...training(2) }, 'open'],
    ['one year', { degrees: [], ...years(1), ...training(2) }, 'later'],
    ['a degree in place of training', { degrees: [bachelor], ...years(0), ...training(2) }, 'evidence'],
    ['five years asked, a degree and none', { degrees: [bachelor], ...years(0), ...training(5) }, 'later'],
    ['a job that says training and names no years', { degrees: [], ...years(1), ...training(0) }, 'later'],
  ] as const)('%s: %s', (_, change, standing) => expect(eb3(change).standing).toBe(standing))

  it('a job that needs neither a degree nor two years belongs to the other workers', () => {
    const evaluation = eb3({ jobPosting: { minimum: 'nothing', years: 1 } })
    expect(evaluation.standing).toBe('closed')
    expect(failing(evaluation)).toEqual(['eb3Perm.category'])
  })

  it('nobody yet, no degree and no years: later', () => {
    expect(eb3({ employers: ['none'], degrees: [], ...years(0) }).standing).toBe('later')
    expect(eb3({ employers: ['none'], degrees: [], ...years(2) }).openings).toEqual([{ event: 'usOffer' }])
  })
})

describe('ownership, 20 CFR 656.17(l)', () => {
  const owner = (change: Partial<AnswerTo<'ownership'>>, employers: readonly Employer[] = ['own']): Answers => ({
    employers,
    ownership: { form: 'separate', share: 'minor', time: 'technical', boss: 'yes', ...change },
    employerFacts: { h1b: 'yes', greenCard: 'yes', size: '25', layoffs: 'no', pays: 'yes' },
  })

  it.each([
    ['a sole proprietor', owner({ form: 'sole', share: 'all', boss: 'no' }), 'closed'],
    ['the sole owner whom nobody can dismiss', owner({ share: 'all', boss: 'no' }), 'closed'],
    ['the sole owner under a board', owner({ share: 'all' }), 'evidence'],
    ['a majority', owner({ share: 'control', boss: 'no' }), 'evidence'],
    ['a small share', owner({}), 'evidence'],
    ['a share not known', owner({ share: 'unsure', boss: 'no' }), 'evidence'],
    ['a company not formed yet', owner({ form: 'planned' }), 'later'],
    ['another employer besides', owner({ form: 'sole', share: 'all', boss: 'no' }, ['company', 'own']), 'open'],
  ] as const)('%s: %s', (_, change, standing) => expect(eb3(change).standing).toBe(standing))

  it('names ownership when it fails', () =>
    expect(failing(eb3(owner({ form: 'sole', share: 'all', boss: 'no' })))).toEqual(['perm.noOwnership']))

  it.each([
    ['no', 'open'],
    ['yes', 'evidence'],
    ['unsure', 'undecided'],
  ] as const)('a tie to the owners %s: %s', (tie, standing) => expect(eb3(facts({ tie })).standing).toBe(standing))
})

describe('ability to pay and layoffs', () => {
  it.each([
    ['yes', 'open'],
    ['no', 'evidence'],
    ['unsure', 'undecided'],
  ] as const)('accounts show the wage %s: %s, 8 CFR 204.5(g)(2)', (pays, standing) =>
    expect(eb3(facts({ pays })).standing).toBe(standing),
  )

  it.each([
    ['no', 'open'],
    ['yes', 'evidence'],
    ['unsure', 'undecided'],
  ] as const)('layoffs %s: %s, 20 CFR 656.17(k)', (layoffs, standing) =>
    expect(eb3(facts({ layoffs })).standing).toBe(standing),
  )

  it.each([['layoffs'], ['tie']] as const)(
    '%s not known of an employer that does not sponsor would settle nothing',
    (row) => {
      const { pays, ...known } = employerFacts
      expect(pays).toBe('yes')
      const found = eb3({ employerFacts: { ...known, greenCard: 'no', [row]: 'unsure' } })
      expect(found.standing).toBe('later')
      expect(found.openings).toEqual([{ event: 'employerSponsors' }])
      expect(found.settledBy).toEqual([])
    },
  )

  // INA 212(p)(3), 20 CFR 656.10(c)(1): the wage compared is that of the employer that files.
  it.each([['unsure'], [30_000]] as const)(
    'the pay of an employer that does not sponsor settles nothing: %s',
    (pay) => {
      const { pays, ...known } = employerFacts
      expect(pays).toBe('yes')
      const roleAndPay = {
        role: 'software-engineer',
        occupation: '15-1252',
        area: '19100',
        pay,
        otherLevel: 'no',
      } as const
      const found = eb3({ employerFacts: { ...known, greenCard: 'no' }, roleAndPay })
      expect(found.standing).toBe('later')
      expect(found.openings).toEqual([{ event: 'employerSponsors' }])
      expect(found.settledBy).toEqual([])
      expect(eb3({ roleAndPay }).standing).toBe(pay === 'unsure' ? 'undecided' : 'later')
    },
  )

  it('an employer that does not sponsor is not shown to be able to pay', () => {
    const { pays, ...known } = employerFacts
    expect(pays).toBe('yes')
    const found = eb3({ employerFacts: { ...known, greenCard: 'no' } })
    expect(find(found.finding, 'common.abilityToPay.accounts')?.verdict).toBe('unknown')
  })
})

describe('the queue, INA 202 and 203, Visa Bulletin', () => {
  it.each([
    ['2026-09-15', 'BR', 'now'],
    ['2026-09-15', 'IN', 'queue'],
    ['2026-10-15', 'BR', 'queue'],
    ['2026-11-20', 'BR', 'queue'],
    ['2026-11-20', 'IN', 'queue'],
    ['2026-11-20', 'MX', 'queue'],
    ['2026-11-20', 'US', 'queue'],
  ])('EB-2 on %s, born in %s: %s', (asOf, birthCountry, availability) => {
    const familyBirth = { marriage: 'single', parents: 'one' } as const
    const evaluation = eb2({ birthCountry, familyBirth, degrees: [master], ...mastersJob }, asOf)
    expect(evaluation.standing).toBe('open')
    expect(evaluation.availability).toBe(availability)
  })

  it('the date of an approved petition is kept, 8 CFR 204.5(e)', () => {
    const held: Answers = {
      history: ['green-card'],
      greenCardCase: { step: 'approved', category: 'eb2', priorityDate: '2023-06-01' },
    }
    expect(eb3(held).availability).toBe('now')
    expect(eb3({ ...held, birthCountry: 'IN', familyBirth: { marriage: 'single', parents: 'one' } }).availability).toBe(
      'queue',
    )
  })

  it('immigrant visas are suspended for listed nationalities abroad, Proclamation 10998', () => {
    const abroad = eb3({ citizenships: ['NG'], birthCountry: 'NG', validVisas: ['none'] })
    expect([abroad.standing, abroad.availability]).toEqual(['open', 'suspended'])
  })

  it('the two-year rule shapes the way and not the standing, INA 212(e)', () => {
    const fellow: Answers = {
      history: ['j'],
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2022-01-01', until: '2023-12-31' }],
      homeResidency: { grounds: ['us'], homeCountry: 'BR' },
      homeResidencyOutcome: 'nothing',
    }
    expect(eb3(fellow).standing).toBe('open')
    expect(heldUp(eb3(fellow))).toEqual(['common.homeResidency: unmet'])
    expect(reasonOf(eb3(fellow))).toMatch(/No green card until the two-year rule .* is served or waived\./)
    const listed: Answers = { ...fellow, homeResidency: { grounds: ['none'], homeCountry: 'NG' } }
    expect(heldUp(eb3(listed))).toEqual(['common.homeResidency: unknown'])
    expect(reasonOf(eb3(listed))).toMatch(/If the two-year rule .* applies to you/)
    const free: Answers = { ...fellow, homeResidency: { grounds: ['none'], homeCountry: 'BR' } }
    expect(heldUp(eb3(free))).toEqual([])
    expect(reasonOf(eb3(free))).not.toMatch(/two-year rule/)
  })
})
