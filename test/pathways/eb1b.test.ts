import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/domain/finding'
import type { Verdict } from '../../src/domain/verdict'
import type { Degree } from '../../src/questions/degree/degrees'
import type { Employer } from '../../src/questions/employer/employers'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

const doctorate: Degree = {
  level: 'doctor',
  subject: 'ai',
  country: 'BR',
  state: 'awarded',
  month: '2021-06',
  evaluation: 'doctor',
}

const employerFacts = {
  h1b: 'yes',
  greenCard: 'yes',
  size: 'more',
  layoffs: 'no',
  pays: 'yes',
  tie: 'no',
  researchers: 'four',
  record: 'yes',
  ds2019: 'no',
} as const

const jobTerms = { length: 'lasting', hours: 40, paid: 'yes', research: 'yes', direction: 'own' } as const
const workYears = { total: 6, after: 6, grew: 'yes', research: 3, study: 4, studyKind: 'neither' } as const

/** A researcher abroad, three years after the doctorate, with a permanent offer from a company with a research group. */
const researcher: Answers = {
  status: 'abroad',
  citizenships: ['BR'],
  birthCountry: 'BR',
  history: ['none'],
  degrees: [doctorate],
  workYears,
  evidenceKinds: { kinds: ['judging', 'articles'], field: 'same' },
  judging: { kinds: ['reviews'], count: 20 },
  articles: { kinds: ['journal', 'conference'], papers: 7 },
  employers: ['company'],
  jobTerms,
  employerFacts,
}

const find = (finding: Finding, id: string): Finding | undefined =>
  finding.criterion.id === id ? finding : finding.parts.map((part) => find(part, id)).find(Boolean)

const eb1b = (change: Answers = {}) => weigh('eb1b', { ...researcher, ...change })
const verdictOf = (id: string, change: Answers = {}): Verdict | undefined => find(eb1b(change).finding, id)?.verdict
const failing = (change: Answers): readonly string[] => eb1b(change).deciding.map(({ criterion }) => criterion.id)

const facts = (change: Partial<Exclude<Answers['employerFacts'], 'unsure'>>): Answers => ({
  employerFacts: { ...employerFacts, ...change },
})
const terms = (change: Partial<Exclude<Answers['jobTerms'], 'unsure'>>): Answers => ({
  jobTerms: { ...jobTerms, ...change },
})
const years = (change: Partial<Exclude<Answers['workYears'], 'unsure'>>): Answers => ({
  workYears: { ...workYears, ...change },
})

it('with every gate met, the international recognition remains an officer’s, INA 203(b)(1)(B)(i)', () => {
  const evaluation = eb1b()
  expect(evaluation.standing).toBe('evidence')
  expect(evaluation.finding.judgement).toContain('eb1b.finalMerits')
})

describe('the employer, INA 203(b)(1)(B)', () => {
  it.each(['none', 'visit', 'foreign'] as const)(
    '%s names nobody who could file, which waits for a permanent research offer',
    (employer) => {
      const evaluation = eb1b({ employers: [employer], ...terms({ length: 'term' }), ...facts({ greenCard: 'no' }) })
      expect(evaluation.standing).toBe('later')
      expect(evaluation.openings).toEqual([{ event: 'permanentResearchOffer' }])
    },
  )

  it.each([
    ['university', 'met'],
    ['research', 'met'],
    ['company', 'met'],
    ['government', 'unmet'],
    ['agent', 'unmet'],
    ['foreign', 'unmet'],
    ['visit', 'unmet'],
  ] as const)('%s: %s', (employer, verdict) => {
    expect(verdictOf('eb1b.employerFiles', { employers: [employer] })).toBe(verdict)
  })

  it('an employer that will not sponsor is no wall', () => {
    const evaluation = eb1b(facts({ greenCard: 'no' }))
    expect(evaluation.standing).toBe('later')
    expect(evaluation.openings).toEqual([{ event: 'employerSponsors' }])
    expect(eb1b(facts({ greenCard: 'unsure' })).standing).toBe('undecided')
  })

  const owner = (form: 'separate' | 'sole' | 'planned', employers: readonly Employer[]): Answers => ({
    employers,
    ownership: { form, share: 'all', time: 'technical', boss: 'no' },
  })

  it('the person may not file: INA 203(b)(1)(B) asks for an employer apart', () => {
    expect(eb1b(owner('separate', ['own'])).standing).toBe('evidence')
    expect(eb1b(owner('sole', ['own', 'university'])).standing).toBe('evidence')
  })

  // Neither has a company today, and nothing keeps a sole proprietor from forming one: O-1A, H-1B and E-3 say the same.
  it.each(['planned', 'sole'] as const)('a company that is %s must exist apart before it can employ', (form) => {
    const evaluation = eb1b(owner(form, ['own']))
    expect(evaluation.standing).toBe('later')
    expect(evaluation.openings).toEqual([{ event: 'companyFormed' }])
    expect(eb1b(owner('planned', ['own', 'company'])).standing).toBe('evidence')
  })
})

describe('the offer, INA 203(b)(1)(B)(iii) and 8 CFR 204.5(i)(2)', () => {
  it.each([
    ['lasting', 'yes', 'evidence'],
    ['tenure', 'yes', 'evidence'],
    ['term', 'yes', 'closed'],
    ['project', 'yes', 'closed'],
    ['lasting', 'no', 'closed'],
    ['lasting', 'unsure', 'undecided'],
  ] as const)('length %s, research %s: %s', (length, research, standing) => {
    expect(eb1b(terms({ length, research })).standing).toBe(standing)
  })

  it('a post without research at a company is closed by the offer alone: nobody asked for its researchers', () => {
    expect(failing(terms({ research: 'no' }))).toEqual(['eb1b.offer'])
    expect(failing(terms({ length: 'tenure', research: 'no' }))).toEqual(['eb1b.offer'])
    expect(eb1b(terms({ length: 'tenure', research: 'yes' })).standing).toBe('evidence')
  })

  it('tenure track to teach at a school run for profit: the statute does not tell whether it counts as one', () => {
    const teacher = { employers: ['profit-school'] as const, ...terms({ length: 'tenure', research: 'no' }) }
    expect(eb1b(teacher).standing).toBe('evidence')
    expect(verdictOf('eb1b.privateResearchers', teacher)).toBe('unknown')
    expect(eb1b({ ...teacher, ...terms({ length: 'lasting', research: 'no' }) }).standing).toBe('closed')
  })

  it('tenure track to teach at a university needs no research post', () => {
    expect(eb1b({ employers: ['university'], ...terms({ length: 'tenure', research: 'no' }) }).standing).toBe(
      'evidence',
    )
  })
})

describe('a private employer’s researchers, INA 203(b)(1)(B)(iii)(III)', () => {
  it.each([
    ['four', 'yes', 'evidence'],
    ['three', 'yes', 'undecided'],
    ['few', 'yes', 'later'],
    ['four', 'no', 'closed'],
    ['four', 'unsure', 'undecided'],
    ['unsure', 'yes', 'undecided'],
  ] as const)('researchers %s, record %s: %s', (researchers, record, standing) => {
    expect(eb1b(facts({ researchers, record })).standing).toBe(standing)
  })

  it('exactly three are unsettled, not a no: whether the beneficiary counts is open', () => {
    expect(eb1b(facts({ researchers: 'three' })).finding.unsettled).toEqual(['eb1b.privateResearchers.number'])
    expect(eb1b(facts({ researchers: 'few' })).openings).toEqual([{ event: 'thirdResearcher' }])
  })

  it('a university needs to show none', () => {
    expect(eb1b({ employers: ['university'], ...facts({ researchers: 'few', record: 'no' }) }).standing).toBe(
      'evidence',
    )
  })
})

describe('three years of teaching or research, 8 CFR 204.5(i)(3)(iii)', () => {
  it('counts full-time years after a degree', () => {
    expect(eb1b(years({ research: 3, study: 0 })).standing).toBe('evidence')
    const short = eb1b(years({ research: 2, study: 0 }))
    expect(short.standing).toBe('later')
    expect(short.openings).toEqual([{ event: 'researchYears' }])
  })

  it.each([
    ['praised', 'met'],
    ['class', 'met'],
    ['neither', 'unmet'],
    ['unsure', 'unknown'],
  ] as const)('case C09: doctoral years with the degree awarded, %s: %s', (studyKind, verdict) => {
    expect(verdictOf('eb1b.threeYears', years({ research: 0, study: 4, studyKind }))).toBe(verdict)
  })

  it('case C09: not shown outstanding is not met today', () => {
    expect(eb1b(years({ research: 0, study: 4, studyKind: 'neither' })).standing).toBe('later')
  })

  it('adds years of both kinds', () => {
    expect(verdictOf('eb1b.threeYears', years({ research: 1, study: 2, studyKind: 'praised' }))).toBe('met')
    expect(verdictOf('eb1b.threeYears', years({ research: 1, study: 1, studyKind: 'praised' }))).toBe('unmet')
  })

  it('waits for the award of the degree', () => {
    const studying: Degree = { ...doctorate, state: 'studying', month: '2027-06' }
    const evaluation = eb1b({ degrees: [studying], ...years({ research: 0, study: 4, studyKind: 'praised' }) })
    expect(evaluation.standing).toBe('later')
    expect(evaluation.openings).toEqual([{ event: 'degreeAwarded', on: '2027-06-30' }])
  })

  it('names no day for an award that was due and has not come', () => {
    const finished: Degree = { ...doctorate, state: 'finished', month: '2026-06' }
    const evaluation = eb1b({ degrees: [finished], ...years({ research: 0, study: 4, studyKind: 'praised' }) })
    expect(evaluation.openings).toEqual([{ event: 'degreeAwarded' }])
  })

  it('with one degree awarded and one not, nobody asked which one the years belong to', () => {
    const master: Degree = { ...doctorate, level: 'master', years: 2, evaluation: 'master' }
    const studying: Degree = { ...doctorate, state: 'studying', month: '2027-06' }
    const change = { degrees: [studying, master], ...years({ research: 0, study: 4, studyKind: 'praised' }) }
    expect(verdictOf('eb1b.threeYears', change)).toBe('unknown')
  })
})

describe('the count, 8 CFR 204.5(i)(3)(i): two of six', () => {
  it('one kind is closed, and names the count', () => {
    const one: Answers = { evidenceKinds: { kinds: ['articles'], field: 'same' } }
    expect(eb1b(one).standing).toBe('closed')
    expect(failing(one)).toEqual(['eb1b.criteriaCount'])
    expect(find(eb1b(one).finding, 'eb1b.criteriaCount')?.needed).toBe(2)
  })

  it('roles and pay are no kinds of EB-1B', () => {
    const answers: Answers = {
      evidenceKinds: { kinds: ['articles', 'roles', 'pay'], field: 'same' },
      leadRoles: { what: ['lead'], where: ['known'] },
      payStanding: 'top',
    }
    expect(eb1b(answers).standing).toBe('closed')
  })

  it('a patent may be an original contribution: no major significance is asked', () => {
    const answers: Answers = {
      evidenceKinds: { kinds: ['articles', 'contributions'], field: 'same' },
      contributions: { kinds: ['patent'], citations: 3 },
    }
    expect(eb1b(answers).standing).toBe('evidence')
    expect(eb1b({ ...answers, contributions: { kinds: ['money'], citations: 3 } }).standing).toBe('closed')
  })

  it.each([
    [['book'], 'met'],
    [['journal'], 'met'],
    [['local'], 'unknown'],
    [['trade'], 'unmet'],
    [['blog'], 'unmet'],
  ] as const)('scholarly books or journals with international circulation, (F): %j is %s', (kinds, verdict) => {
    expect(verdictOf('eb1b.articles', { articles: { kinds, papers: 1 } })).toBe(verdict)
  })
})

describe('worked cases', () => {
  it('case C01: paper, citations and reviews at a company with a lasting research post', () => {
    const answers: Answers = {
      evidenceKinds: { kinds: ['judging', 'articles', 'contributions'], field: 'same' },
      contributions: { kinds: ['cited'], citations: 80 },
    }
    expect(eb1b(answers).standing).toBe('evidence')
  })

  it('case C03: three kinds, but no permanent offer and two documented years', () => {
    const answers: Answers = {
      evidenceKinds: { kinds: ['judging', 'articles', 'contributions'], field: 'same' },
      contributions: { kinds: ['cited'], citations: 80 },
      ...terms({ length: 'term' }),
      ...years({ research: 2, study: 0 }),
    }
    expect(eb1b(answers).standing).toBe('closed')
    expect(failing(answers)).toEqual(['eb1b.offer'])
  })

  it('case C05: papers, patents and reviews', () => {
    const answers: Answers = {
      evidenceKinds: { kinds: ['judging', 'articles', 'contributions'], field: 'same' },
      contributions: { kinds: ['patent', 'employer'], citations: 40 },
    }
    expect(eb1b(answers).standing).toBe('evidence')
  })

  it('case C07: a startup with exactly three researchers and negative cash flow is not refused', () => {
    const evaluation = eb1b(facts({ researchers: 'three', pays: 'no' }))
    expect(evaluation.standing).toBe('undecided')
    expect(eb1b(facts({ researchers: 'four', pays: 'no' })).standing).toBe('evidence')
  })
})
