import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/domain/pathway'
import type { Finding } from '../../src/domain/finding'
import type { Verdict } from '../../src/domain/verdict'
import type { EvidenceKind } from '../../src/questions/achievements/evidenceKinds'
import type { Employer } from '../../src/questions/employer/employers'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

/** Someone abroad with a company's offer and no record yet. */
const person: Answers = {
  status: 'abroad',
  citizenships: ['BR'],
  birthCountry: 'BR',
  history: ['none'],
  evidenceKinds: { kinds: ['none'] },
  employers: ['company'],
}

const listing = (...kinds: readonly EvidenceKind[]): Answers => ({
  ...person,
  evidenceKinds: { kinds, field: 'same' },
})

/** Three kinds of evidence of the plainest sort: reviews done, papers, independent use. */
const threeKinds: Answers = {
  ...listing('judging', 'contributions', 'articles'),
  judging: { kinds: ['reviews'], count: 30 },
  contributions: { kinds: ['adopted'], citations: 900 },
  articles: { kinds: ['conference'], papers: 6 },
}

const find = (finding: Finding, id: string): Finding | undefined =>
  finding.criterion.id === id ? finding : finding.parts.map((part) => find(part, id)).find(Boolean)

const verdictOf = (evaluation: Evaluation, id: string): Verdict | undefined => find(evaluation.finding, id)?.verdict

const o1a = (answers: Answers) => weigh('o1a', answers)

describe('the count, 8 CFR 214.2(o)(3)(iii)(B): three of eight', () => {
  it('three kinds that count rest on an officer', () => {
    expect(o1a(threeKinds).standing).toBe('evidence')
  })

  it('two kinds are closed, and the count is named', () => {
    const answers = { ...threeKinds, contributions: { kinds: ['downloads' as const], citations: 900 } }
    const evaluation = o1a(answers)
    expect(evaluation.standing).toBe('closed')
    expect(evaluation.deciding.map(({ criterion }) => criterion.id)).toEqual(['o1a.evidence'])
    const count = find(evaluation.finding, 'o1a.criteriaCount')
    expect(count?.needed).toBe(3)
    expect(count?.parts.filter(({ verdict }) => verdict === 'met').map(({ criterion }) => criterion.id)).toEqual([
      'o1a.judging',
      'o1a.articles',
    ])
  })

  it('no record at all is closed', () => {
    expect(o1a(person).standing).toBe('closed')
  })

  it('two kinds and one not sure are possibly enough', () => {
    const evaluation = o1a({ ...threeKinds, contributions: { kinds: 'unsure', citations: 'unsure' } })
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.settledBy).toContain('contributions')
  })

  it('one kind and one not sure are not enough even then', () => {
    const answers = { ...listing('judging', 'press'), judging: { kinds: ['reviews' as const], count: 5 } }
    expect(o1a({ ...answers, press: 'unsure' }).standing).toBe('closed')
  })

  it('awards not sure could be a major one: not sure is never no', () => {
    expect(o1a({ ...listing('awards'), awards: 'unsure' }).standing).toBe('evidence')
  })

  it('kinds not sure leave the pages to speak', () => {
    const { judging, contributions, articles } = threeKinds
    const unsure = { ...person, evidenceKinds: { kinds: 'unsure' as const, field: 'same' as const } }
    const nothing: Answers = {
      awards: ['none'],
      memberships: ['none'],
      press: ['none'],
      leadRoles: { what: ['none'] },
      payStanding: 'none',
    }
    expect(o1a({ ...unsure, ...nothing, judging, contributions, articles }).standing).toBe('evidence')
    const { standing } = o1a({
      ...unsure,
      ...nothing,
      judging: { kinds: ['none'] },
      contributions: { kinds: ['none'] },
      articles: { kinds: ['none'] },
    })
    // "other" may still be there, but it replaces one kind only.
    expect(standing).toBe('closed')
  })

  it('a kind listed and not yet proved is undecided', () => {
    const evaluation = o1a({ ...threeKinds, articles: undefined })
    expect(evaluation.standing).toBe('undecided')
    expect(evaluation.settledBy).toEqual(['articles'])
  })

  it('comparable evidence, (C), is for an officer and replaces one kind only', () => {
    const two = {
      ...listing('judging', 'articles', 'other'),
      judging: threeKinds.judging,
      articles: threeKinds.articles,
    }
    expect(o1a(two).standing).toBe('evidence')
    const one = { ...listing('articles', 'other'), articles: threeKinds.articles }
    expect(o1a(one).standing).toBe('closed')
  })

  it('a Nobel-class award, (A), takes the place of the count; the whole record is still weighed', () => {
    const evaluation = o1a({ ...listing('awards'), awards: ['major'] })
    expect(evaluation.standing).toBe('evidence')
    expect(verdictOf(evaluation, 'o1a.evidence')).toBe('met')
    expect(o1a({ ...listing('awards'), awards: ['paper'] }).standing).toBe('closed')
  })
})

describe('what counts for a kind, 8 CFR 214.2(o)(3)(iii)(B)(1)-(8) and Policy Manual Vol 2 Part M Ch 4', () => {
  const table: readonly [string, EvidenceKind, Answers, Verdict][] = [
    ['o1a.awards', 'awards', { awards: ['paper'] }, 'met'],
    ['o1a.awards', 'awards', { awards: ['fellowship'] }, 'met'],
    ['o1a.awards', 'awards', { awards: ['dissertation'] }, 'met'],
    ['o1a.awards', 'awards', { awards: ['challenge'] }, 'unknown'],
    ['o1a.awards', 'awards', { awards: ['narrow', 'funding'] }, 'unmet'],
    ['o1a.memberships', 'memberships', { memberships: ['elected'] }, 'met'],
    ['o1a.memberships', 'memberships', { memberships: ['reviewed', 'open'] }, 'unknown'],
    ['o1a.memberships', 'memberships', { memberships: ['open'] }, 'unmet'],
    ['o1a.press', 'press', { press: ['profile'] }, 'met'],
    ['o1a.press', 'press', { press: ['section', 'company'] }, 'met'],
    ['o1a.press', 'press', { press: ['company', 'paid', 'cited'] }, 'unmet'],
    ['o1a.judging', 'judging', { judging: { kinds: ['reviews'], count: 1 } }, 'met'],
    ['o1a.judging', 'judging', { judging: { kinds: ['reviews'], count: 'unsure' } }, 'met'],
    ['o1a.judging', 'judging', { judging: { kinds: ['thesis'] } }, 'met'],
    ['o1a.judging', 'judging', { judging: { kinds: ['reviews', 'chair'], count: 0 } }, 'met'],
    ['o1a.judging', 'judging', { judging: { kinds: ['internal'] } }, 'unmet'],
    ['o1a.contributions', 'contributions', { contributions: { kinds: ['software'], citations: 0 } }, 'met'],
    ['o1a.contributions', 'contributions', { contributions: { kinds: ['cited'], citations: 50_000 } }, 'unknown'],
    ['o1a.contributions', 'contributions', { contributions: { kinds: ['patent'], citations: 9 } }, 'unmet'],
    ['o1a.contributions', 'contributions', { contributions: { kinds: ['employer', 'money'], citations: 9 } }, 'unmet'],
    ['o1a.articles', 'articles', { articles: { kinds: ['journal'], papers: 1 } }, 'met'],
    ['o1a.articles', 'articles', { articles: { kinds: ['workshop', 'blog'], papers: 0 } }, 'unknown'],
    ['o1a.articles', 'articles', { articles: { kinds: ['preprint'], papers: 0 } }, 'unmet'],
    ['o1a.articles', 'articles', { articles: { kinds: ['conference'], papers: 0 } }, 'unmet'],
    ['o1a.criticalRole', 'roles', { leadRoles: { what: ['founder'], where: ['funded'] } }, 'met'],
    ['o1a.criticalRole', 'roles', { leadRoles: { what: ['critical'], where: 'unsure' } }, 'unknown'],
    ['o1a.criticalRole', 'roles', { leadRoles: { what: ['critical'], where: ['unknown'] } }, 'unmet'],
    ['o1a.criticalRole', 'roles', { leadRoles: { what: 'unsure', where: ['funded'] } }, 'unknown'],
    ['o1a.criticalRole', 'roles', { leadRoles: { what: 'unsure', where: ['unknown'] } }, 'unmet'],
    ['o1a.criticalRole', 'roles', { leadRoles: { what: ['title'], where: 'unsure' } }, 'unmet'],
    ['o1a.highSalary', 'pay', { payStanding: 'top' }, 'met'],
    ['o1a.highSalary', 'pay', { payStanding: 'equity' }, 'unknown'],
    ['o1a.highSalary', 'pay', { payStanding: 'none' }, 'unmet'],
  ]

  it.each(table)('%s of %s: %j is %s', (id, kind, page, verdict) => {
    expect(verdictOf(o1a({ ...listing(kind), ...page }), id)).toBe(verdict)
  })

  it('case A05: blog posts do not tick scholarly articles', () => {
    const blogs = o1a({ ...listing('articles'), articles: { kinds: ['blog'], papers: 0 } })
    expect(verdictOf(blogs, 'o1a.articles')).toBe('unmet')
  })

  it('case A19: invitations without completed reviews do not tick judging', () => {
    const invited = o1a({ ...listing('judging'), judging: { kinds: ['invited'] } })
    expect(verdictOf(invited, 'o1a.judging')).toBe('unmet')
    const undone = o1a({ ...listing('judging'), judging: { kinds: ['reviews', 'invited'], count: 0 } })
    expect(verdictOf(undone, 'o1a.judging')).toBe('unmet')
  })
})

describe('high pay that rests on an offer, 8 CFR 214.2(o)(3)(iii)(B)(8)', () => {
  const offer = { role: 'ml-engineer', occupation: 'other', area: '41860', otherLevel: 'no' } as const
  const paid = (roleAndPay: Answers['roleAndPay'], employers: readonly Employer[] = ['company']) =>
    verdictOf(o1a({ ...listing('pay'), payStanding: 'offer', employers, roleAndPay }), 'o1a.highSalary')

  it.each(['1', '2', '3', '4', 'unsure'] as const)(
    'at wage level %s an officer compares the salary: the level is the least that the job must pay (INA 212(n)(1)(A))',
    (level) => {
      expect(paid({ ...offer, pay: 500_000, level })).toBe('unknown')
    },
  )

  it('an offer not told, or from an academic employer, stays open to an officer', () => {
    expect(paid('unsure')).toBe('unknown')
    expect(paid(undefined, ['university'])).toBe('unknown')
    const academic = o1a({ ...listing('pay'), payStanding: 'offer', employers: ['university'] })
    expect(find(academic.finding, 'o1a.highSalary')?.open).toEqual([])
  })
})

describe('the petitioner, 8 CFR 214.2(o)(2)', () => {
  it.each(['company', 'staffing', 'university', 'research', 'government', 'agent'] as const)(
    '%s can file, or an agent for it',
    (employer) => {
      expect(o1a({ ...threeKinds, employers: [employer] }).standing).toBe('evidence')
    },
  )

  const owner = (form: 'separate' | 'sole' | 'planned', employers: readonly Employer[] = ['own']): Answers => ({
    ...threeKinds,
    employers,
    ownership: { form, share: 'all', time: 'technical', boss: 'no' },
  })

  it('case A15: a corporation or LLC that the person owns alone may file', () => {
    expect(o1a(owner('separate')).standing).toBe('evidence')
  })

  it.each(['planned', 'sole'] as const)(
    'a company that is %s is no entity apart from the person, who may not file; it can be formed',
    (form) => {
      const evaluation = o1a(owner(form))
      expect(verdictOf(evaluation, 'o1a.petitioner')).toBe('unmet')
      expect(evaluation.standing).toBe('later')
      expect(evaluation.openings).toEqual([{ event: 'companyFormed' }])
      expect(o1a(owner(form, ['own', 'agent'])).standing).toBe('evidence')
    },
  )

  it('nobody yet, a research visit, or an employer abroad without an agent, waits for a petitioner', () => {
    for (const employer of ['none', 'visit', 'foreign'] as const) {
      const evaluation = o1a({ ...threeKinds, employers: [employer] })
      expect(evaluation.standing).toBe('later')
      expect(evaluation.openings).toEqual([{ event: 'petitioner' }])
    }
  })
})

describe('worked cases', () => {
  it('case A01: judging, articles and salary are three of eight', () => {
    const answers: Answers = {
      ...listing('judging', 'articles', 'pay'),
      judging: { kinds: ['reviews'], count: 12 },
      articles: { kinds: ['conference'], papers: 8 },
      payStanding: 'above',
    }
    expect(o1a(answers).standing).toBe('evidence')
  })

  it('case A13: a founder and COO with five of eight, without degree or papers', () => {
    const answers: Answers = {
      ...listing('awards', 'press', 'contributions', 'roles', 'pay', 'other'),
      employers: ['own'],
      ownership: { form: 'separate', share: 'minor', time: 'business', boss: 'yes' },
      degrees: [],
      awards: ['funding'],
      press: ['profile'],
      contributions: { kinds: ['adopted'], citations: 0 },
      leadRoles: { what: ['lead', 'founder'], where: ['funded'] },
      payStanding: 'equity',
    }
    expect(o1a(answers).standing).toBe('evidence')
  })

  it('case A17: an employer that wants a three-year project', () => {
    const answers: Answers = {
      ...threeKinds,
      jobTerms: { length: 'project', hours: 40, paid: 'yes', research: 'yes', direction: 'own' },
    }
    const evaluation = o1a(answers)
    expect(evaluation.standing).toBe('evidence')
    expect(evaluation.circumstances.find(({ criterion }) => criterion.id === 'o1a.contract')?.verdict).toBe('met')
  })

  it('another field than the record is for an officer, never a flat no', () => {
    for (const field of ['role', 'near', 'different', 'unsure'] as const)
      expect(
        o1a({ ...threeKinds, evidenceKinds: { kinds: ['judging', 'contributions', 'articles'], field } }).standing,
      ).toBe('evidence')
  })

  it('INA 212(e) does not bar the O-1 visa', () => {
    const answers: Answers = {
      ...threeKinds,
      history: ['j'],
      homeResidency: { grounds: ['home'], homeCountry: 'BR' },
      homeResidencyOutcome: 'nothing',
    }
    expect(o1a(answers).standing).toBe('evidence')
  })
})
