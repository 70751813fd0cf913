import { describe, expect, it } from 'vitest'
import { evaluator } from '../../src/domain/circuit'
import type { Criterion } from '../../src/domain/criterion'
import type { Finding } from '../../src/domain/finding'
import type { Verdict } from '../../src/domain/verdict'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { clientSite, specialKnowledge } from '../../src/pathways/l1/specialized-knowledge'
import {
  balance,
  corroboration,
  meritImportance,
  profession,
  specificEndeavor,
  wellPositioned,
} from '../../src/pathways/niw/prongs'
import type { Degree } from '../../src/questions/degree/degrees'
import type { Answers } from '../../src/questions/index'

const within = (finding: Finding): readonly Finding[] => [finding, ...finding.parts.flatMap(within)]

/** The verdict on one fact: an officer weighs it all, so that on the pathway shown and not shown look alike. */
function verdict(criterion: Criterion, id: string, answers: Answers): Verdict {
  const all = within(evaluator(reader(answers), policyOn('2026-11-20'))(criterion))
  const found = all.find((one) => one.criterion.id === id)
  if (found === undefined) throw new Error(`${id} is no part of ${criterion.id}`)
  return found.verdict
}

type Endeavor = Extract<Answers['endeavor'], object>
type Support = Exclude<NonNullable<Answers['endeavorSupport']>, 'unsure'>[number]

describe('the endeavor (Matter of Dhanasar, 26 I&N Dec. 884; PM Vol 6 Part F Ch 5)', () => {
  const plan = (rest: Partial<Endeavor>): Answers => ({ endeavor: { focus: 'project', ...rest } })

  it.each([
    ['project', 'met'],
    ['agenda', 'met'],
    ['area', 'unknown'],
    ['job', 'unknown'],
    ['several', 'unknown'],
    ['none', 'unmet'],
  ] as const)('a %s is a specific endeavor and no occupation: %s', (focus, expected) =>
    expect(verdict(specificEndeavor, 'niw.specificEndeavor.focus', { endeavor: { focus } })).toBe(expected),
  )

  // A business outside the profession is the example that the guidance rules out.
  it.each([
    ['research', 'met'],
    ['startup', 'met'],
    ['outside', 'unmet'],
  ] as const)('%s belongs to the profession: %s', (kind, expected) =>
    expect(verdict(profession, 'niw.profession', plan({ kind, reach: 'nation' }))).toBe(expected),
  )

  // Frequent failure: a benefit limited to the employer, classroom teaching, local business effects only.
  it.each([
    ['research', 'nation', 'met'],
    ['engineering', 'field', 'met'],
    ['research', 'customers', 'unknown'],
    ['research', 'employer', 'unknown'],
    ['startup', 'local', 'unknown'],
    ['teaching', 'nation', 'unknown'],
    ['teaching', 'field', 'unknown'],
  ] as const)('%s that reaches %s is of national importance: %s', (kind, reach, expected) =>
    expect(verdict(meritImportance, 'niw.meritImportance.reach', plan({ kind, reach }))).toBe(expected),
  )

  it.each([
    [undefined, 'unknown'],
    ['no', 'met'],
    ['yes', 'unknown'],
  ] as const)('a plan changed materially after filing (%s): %s', (planChanged, expected) => {
    const held = { step: 'i140', category: 'niw', priorityDate: '2026-01-05' } as const
    const answers: Answers = planChanged === undefined ? {} : { greenCardCase: { ...held, planChanged } }
    expect(verdict(specificEndeavor, 'niw.specificEndeavor.plan', answers)).toBe(expected)
  })
})

describe('what backs the endeavor (STEM guidance of 21 January 2022; PA-2025-03)', () => {
  const ALL = ['agency', 'grant', 'backers', 'users', 'experts', 'progress', 'critical', 'plan', 'none'] as const
  const backs: Readonly<Record<string, readonly [Criterion, readonly Support[]]>> = {
    'niw.meritImportance.sector': [meritImportance, ['critical']],
    'niw.wellPositioned.progress': [wellPositioned, ['agency', 'grant', 'backers', 'users', 'progress']],
    'niw.balance.reason': [balance, ['agency', 'critical']],
    'niw.corroboration': [corroboration, ['agency', 'grant', 'backers', 'users', 'experts', 'progress']],
  }
  const cases = Object.entries(backs).flatMap(([id, [criterion, shown]]) =>
    ALL.map((one) => [id, one, shown.includes(one) ? 'met' : 'unknown', criterion] as const),
  )
  it.each(cases)('%s by %s: %s', (id, one, expected, criterion) => {
    const endeavor = { focus: 'project', kind: 'research', reach: 'nation' } as const
    expect(verdict(criterion, id, { endeavor, endeavorSupport: [one] })).toBe(expected)
  })

  it('a founder has no employer to test the labor market', () => {
    const endeavor = { focus: 'project', kind: 'startup', reach: 'nation' } as const
    expect(verdict(balance, 'niw.balance.reason', { endeavor, endeavorSupport: ['grant'] })).toBe('met')
  })
})

describe('a person well positioned (second prong: education and record)', () => {
  const doctorate: Degree = {
    level: 'doctor',
    subject: 'ai',
    country: 'US',
    school: 'public',
    accredited: 'yes',
    state: 'awarded',
    month: '2021-05',
  }
  it.each([
    ['an advanced degree', [doctorate], 'met'],
    ['none', [], 'unknown'],
  ] as const)('%s: %s', (_, degrees, expected) =>
    expect(verdict(wellPositioned, 'niw.wellPositioned.education', { degrees })).toBe(expected),
  )
  it.each([
    ['articles', 'met'],
    ['none', 'unknown'],
  ] as const)('evidence of %s: %s', (kind, expected) =>
    expect(verdict(wellPositioned, 'niw.wellPositioned.record', { evidenceKinds: { kinds: [kind] } })).toBe(expected),
  )
})

describe('special knowledge (8 CFR 214.2(l)(1)(ii)(D)): against the industry, or advanced within the company', () => {
  it.each([
    [['built'], 'met'],
    [['few'], 'met'],
    [['long'], 'met'],
    [['written'], 'unknown'],
    [['written', 'few'], 'met'],
    [['common'], 'unmet'],
    [['none'], 'unmet'],
  ] as const)('%j: %s', (groupKnowledge, expected) =>
    expect(verdict(specialKnowledge, 'l1b.specialKnowledge.signs', { groupKnowledge })).toBe(expected),
  )

  const here = (work: 'expert' | 'people'): Answers => ({ groupJob: { work, handsOn: 'low' } })
  it.each([
    ['people', 'unknown'],
    ['expert', 'unmet'],
  ] as const)('of people whose job here is to manage (%s) it is left to an officer: %s', (work, expected) =>
    expect(verdict(specialKnowledge, 'l1b.specialKnowledge.managesHere', here(work))).toBe(expected),
  )
})

describe('a client’s site (INA 214(c)(2)(F)): barred where the client principally controls the work', () => {
  it.each([
    ['own', 'met'],
    ['client', 'unknown'],
    ['client-directs', 'unmet'],
  ] as const)('%s: %s', (direction, expected) => {
    const jobTerms = { length: 'lasting', hours: 40, paid: 'yes', research: 'no', direction } as const
    expect(verdict(clientSite, 'l1b.clientSite.direction', { jobTerms })).toBe(expected)
  })
})
