import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/domain/finding'
import type { Verdict } from '../../src/domain/verdict'
import type { EvidenceKind } from '../../src/questions/achievements/evidenceKinds'
import type { Answers } from '../../src/questions/index'
import { weigh } from '../support/weigh'

/** Someone abroad with no employer and no record yet. */
const person: Answers = {
  status: 'abroad',
  citizenships: ['BR'],
  birthCountry: 'BR',
  history: ['none'],
  evidenceKinds: { kinds: ['none'] },
  endeavor: { focus: 'agenda', kind: 'research', reach: 'field' },
  employers: ['none'],
}

const listing = (...kinds: readonly EvidenceKind[]): Answers => ({
  ...person,
  evidenceKinds: { kinds, field: 'same' },
})

const threeKinds: Answers = {
  ...listing('judging', 'contributions', 'articles'),
  judging: { kinds: ['reviews'], count: 30 },
  contributions: { kinds: ['adopted'], citations: 900 },
  articles: { kinds: ['conference'], papers: 6 },
}

const find = (finding: Finding, id: string): Finding | undefined =>
  finding.criterion.id === id ? finding : finding.parts.map((part) => find(part, id)).find(Boolean)

const eb1a = (answers: Answers) => weigh('eb1a', answers)
const verdictOf = (answers: Answers, id: string): Verdict | undefined => find(eb1a(answers).finding, id)?.verdict

describe('the count, 8 CFR 204.5(h)(3): three of ten', () => {
  it('three kinds are met, and the final merits remain an officer’s, with no employer at all', () => {
    const evaluation = eb1a(threeKinds)
    expect(evaluation.standing).toBe('evidence')
    expect(find(evaluation.finding, 'eb1a.criteriaCount')?.verdict).toBe('met')
    expect(evaluation.finding.judgement).toContain('eb1a.finalMerits')
  })

  it('two kinds are closed; the two kinds for the arts never count', () => {
    const answers = { ...threeKinds, contributions: { kinds: ['patent' as const], citations: 12 } }
    const evaluation = eb1a(answers)
    expect(evaluation.standing).toBe('closed')
    const count = find(evaluation.finding, 'eb1a.criteriaCount')
    expect(count?.needed).toBe(3)
    expect(count?.parts.filter(({ verdict }) => verdict === 'met')).toHaveLength(2)
    expect(verdictOf(answers, 'eb1a.exhibitions')).toBe('unmet')
    expect(verdictOf(answers, 'eb1a.commercial')).toBe('unmet')
  })

  it('comparable evidence, 8 CFR 204.5(h)(4), makes a third possible', () => {
    const { judging, articles } = threeKinds
    expect(eb1a({ ...listing('judging', 'articles', 'other'), judging, articles }).standing).toBe('evidence')
  })

  it('a Nobel-class award takes the place of the count, not of the final merits', () => {
    const evaluation = eb1a({ ...listing('awards'), awards: ['major'] })
    expect(find(evaluation.finding, 'eb1a.evidence')?.verdict).toBe('met')
    expect(evaluation.standing).toBe('evidence')
  })

  it.each([
    ['eb1a.articles', listing('articles'), { articles: { kinds: ['trade'], papers: 0 } }, 'met'],
    ['eb1a.articles', listing('articles'), { articles: { kinds: ['blog', 'preprint'], papers: 0 } }, 'unmet'],
    ['eb1a.leadingRole', listing('roles'), { leadRoles: { what: ['critical'], where: ['known'] } }, 'met'],
    ['eb1a.leadingRole', listing('roles'), { leadRoles: { what: ['pi'], where: ['known'] } }, 'unknown'],
    ['eb1a.leadingRole', listing('roles'), { leadRoles: { what: ['title'], where: ['known'] } }, 'unmet'],
    ['eb1a.press', listing('press'), { press: ['company'] }, 'unmet'],
    ['eb1a.highSalary', listing('pay'), { payStanding: 'top' }, 'met'],
  ] as const)('8 CFR 204.5(h)(3): %s, %#', (id, base, page, verdict) => {
    expect(verdictOf({ ...base, ...page }, id)).toBe(verdict)
  })
})

describe('continued work in the field, INA 203(b)(1)(A)(ii)', () => {
  const plan = (field: 'same' | 'near' | 'different', endeavor: Answers['endeavor']) =>
    verdictOf(
      {
        ...threeKinds,
        evidenceKinds: { kinds: ['judging', 'contributions', 'articles'], field },
        endeavor,
      },
      'eb1a.continueWork',
    )
  const research = { focus: 'agenda', kind: 'research', reach: 'field' } as const
  const bakery = { focus: 'project', kind: 'outside', reach: 'local' } as const

  it('turns on the field and on the plans', () => {
    expect(plan('same', research)).toBe('met')
    expect(plan('same', { focus: 'job' })).toBe('met')
    expect(plan('near', research)).toBe('unknown')
    expect(plan('different', research)).toBe('unknown')
    expect(plan('same', { focus: 'none' })).toBe('unknown')
    expect(plan('same', 'unsure')).toBe('unknown')
  })

  it('is refused only where the work is outside both the profession and the field of the record', () => {
    expect(plan('same', bakery)).toBe('unknown')
    expect(plan('different', bakery)).toBe('unmet')
  })
})

describe('worked cases', () => {
  it('case A01: three of ten met; lost on the final merits, so never more than evidence', () => {
    const answers: Answers = {
      ...listing('judging', 'articles', 'pay'),
      employers: ['company'],
      judging: { kinds: ['reviews'], count: 12 },
      articles: { kinds: ['conference'], papers: 8 },
      payStanding: 'top',
    }
    expect(eb1a(answers).standing).toBe('evidence')
  })

  it('case A03: eight articles and seven reviews are two of ten', () => {
    const answers: Answers = {
      ...listing('judging', 'articles'),
      judging: { kinds: ['reviews'], count: 7 },
      articles: { kinds: ['journal'], papers: 8 },
    }
    expect(eb1a(answers).standing).toBe('closed')
    // Letters and citations may make contributions a third kind: refused on its merits, not by the count.
    const withLetters: Answers = {
      ...answers,
      evidenceKinds: { kinds: ['judging', 'articles', 'contributions'], field: 'same' },
      contributions: { kinds: ['letters', 'cited'], citations: 60 },
    }
    expect(eb1a(withLetters).standing).toBe('evidence')
  })

  it('case A05: blog articles, press and limited reviews are fewer than three', () => {
    const answers: Answers = {
      ...listing('articles', 'press', 'judging'),
      articles: { kinds: ['blog'], papers: 0 },
      press: ['profile'],
      judging: { kinds: ['reviews'], count: 2 },
    }
    expect(eb1a(answers).standing).toBe('closed')
  })

  it('case A07: only articles are left once membership and judging fall away', () => {
    const answers: Answers = {
      ...listing('memberships', 'judging', 'articles'),
      memberships: ['open'],
      judging: { kinds: ['internal'] },
      articles: { kinds: ['journal'], papers: 5 },
    }
    expect(eb1a(answers).standing).toBe('closed')
  })

  it('case A09: contributions to the field that was left are for an officer; born in India, a queue', () => {
    const answers: Answers = {
      ...listing('articles', 'roles', 'contributions'),
      citizenships: ['IN'],
      birthCountry: 'IN',
      familyBirth: { marriage: 'single', parents: 'one' },
      evidenceKinds: { kinds: ['articles', 'roles', 'contributions'], field: 'different' },
      articles: { kinds: ['journal'], papers: 9 },
      leadRoles: { what: ['lead'], where: ['known'] },
      contributions: { kinds: ['cited'], citations: 700 },
    }
    const evaluation = eb1a(answers)
    expect(evaluation.standing).toBe('evidence')
    expect(find(evaluation.finding, 'eb1a.contributions')?.verdict).toBe('unknown')
    expect(evaluation.availability).toBe('queue')
  })

  it('case A11: thesis reviews and articles are two of ten', () => {
    const answers: Answers = {
      ...listing('judging', 'articles'),
      judging: { kinds: ['thesis'] },
      articles: { kinds: ['journal'], papers: 6 },
    }
    expect(eb1a(answers).standing).toBe('closed')
  })

  it('case A13: a founder with five of eight for O-1A is possible here', () => {
    const answers: Answers = {
      ...listing('press', 'contributions', 'roles', 'pay', 'other'),
      employers: ['own'],
      ownership: { form: 'separate', share: 'minor', time: 'business', boss: 'yes' },
      press: ['profile'],
      contributions: { kinds: ['adopted'], citations: 0 },
      leadRoles: { what: ['lead'], where: ['funded'] },
      payStanding: 'equity',
    }
    expect(eb1a(answers).standing).toBe('evidence')
  })

  it('case A19: invitations alone do not tick judging', () => {
    expect(verdictOf({ ...listing('judging'), judging: { kinds: ['invited'] } }, 'eb1a.judging')).toBe('unmet')
  })
})

it.each(['eb1a', 'eb1b', 'eb1c', 'niw'] as const)(
  '%s names the pause of immigrant visa appointments as unsettled (Department of State, 25 and 26 August 2026)',
  (id) => {
    const { pathway } = weigh(id, person)
    expect(pathway.steps).toContainEqual(
      expect.objectContaining({ id: 'common.immigrantVisaPause', kind: 'unsettled' }),
    )
  },
)
