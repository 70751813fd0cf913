import type { IdsOf } from '../../domain/criterion'
import type { eligibility as eb1a } from '../../pathways/eb1a/rules'
import type { eligibility as eb1b } from '../../pathways/eb1b/rules'
import type { eligibility as niw } from '../../pathways/niw/rules'
import type { eligibility as o1a } from '../../pathways/o1a/rules'

/** The four pathways that weigh the same record, in the order shown. */
export const STANDARDS = ['o1a', 'eb1a', 'eb1b', 'niw'] as const

export type StandardId = (typeof STANDARDS)[number]

/** The criteria of each. */
interface CriteriaOf {
  readonly o1a: IdsOf<typeof o1a>
  readonly eb1a: IdsOf<typeof eb1a>
  readonly eb1b: IdsOf<typeof eb1b>
  readonly niw: IdsOf<typeof niw>
}

type Places = { readonly [S in StandardId]?: CriteriaOf[S] }

/** The kinds that O-1A and EB-1A list, and what may stand in for one of them. */
export const RECORD = [
  'articles',
  'judging',
  'contributions',
  'press',
  'memberships',
  'awards',
  'roles',
  'pay',
  'other',
] as const

/** The kinds of proof of exceptional ability, 8 CFR 204.5(k)(3)(ii), besides pay. */
export const ABILITY = ['academic', 'years', 'license', 'association', 'recognition'] as const

/** Citations are part of contributions; support is of the plan, and not of the record. */
export type Kind = (typeof RECORD)[number] | (typeof ABILITY)[number] | 'citations' | 'support'

/** The criterion of each standard that a kind meets by itself. */
export const counted = {
  articles: { o1a: 'o1a.articles', eb1a: 'eb1a.articles', eb1b: 'eb1b.articles' },
  judging: { o1a: 'o1a.judging', eb1a: 'eb1a.judging', eb1b: 'eb1b.judging' },
  contributions: { o1a: 'o1a.contributions', eb1a: 'eb1a.contributions', eb1b: 'eb1b.contributions' },
  press: { o1a: 'o1a.press', eb1a: 'eb1a.press', eb1b: 'eb1b.published' },
  memberships: { o1a: 'o1a.memberships', eb1a: 'eb1a.memberships', eb1b: 'eb1b.memberships' },
  awards: { o1a: 'o1a.awards', eb1a: 'eb1a.awards', eb1b: 'eb1b.prizes' },
  roles: { o1a: 'o1a.criticalRole', eb1a: 'eb1a.leadingRole' },
  pay: { o1a: 'o1a.highSalary', eb1a: 'eb1a.highSalary', niw: 'niw.exceptionalAbility.salary' },
  other: { o1a: 'o1a.comparable', eb1a: 'eb1a.comparable', eb1b: 'eb1b.comparable' },
  academic: { niw: 'niw.exceptionalAbility.academic' },
  years: { niw: 'niw.exceptionalAbility.years' },
  license: { niw: 'niw.exceptionalAbility.license' },
  association: { niw: 'niw.exceptionalAbility.association' },
  recognition: { niw: 'niw.exceptionalAbility.recognition' },
  citations: {},
  support: {},
} as const satisfies Readonly<Record<Kind, Places>>

const inRecord = { niw: 'niw.wellPositioned.record' } as const

/** The criterion in which a kind is weighed with others, where it meets none by itself. */
export const weighed = {
  articles: inRecord,
  judging: inRecord,
  contributions: inRecord,
  press: inRecord,
  memberships: inRecord,
  awards: inRecord,
  roles: inRecord,
  pay: inRecord,
  other: inRecord,
  academic: {},
  years: {},
  license: {},
  association: {},
  recognition: {},
  // The law sets no number of citations: it is read with the contributions (8 CFR 204.5; 8 CFR 214.2(o)).
  citations: { ...counted.contributions, ...inRecord },
  support: { niw: 'niw.wellPositioned.progress' },
} as const satisfies Readonly<Record<Kind, Places>>

type ValuesOf<P> = P extends unknown ? P[keyof P] : never

/** Every criterion that a cell may name. */
export type CellCriterion = ValuesOf<(typeof counted | typeof weighed)[Kind]>

/** The counts of criteria; NIW has one only on the way of exceptional ability. */
export const COUNTS: { readonly [S in StandardId]: CriteriaOf[S] } = {
  o1a: 'o1a.criteriaCount',
  eb1a: 'eb1a.criteriaCount',
  eb1b: 'eb1b.criteriaCount',
  niw: 'niw.exceptionalAbility.count',
}

/** A major award in place of the count; EB-1B and NIW know none. */
export const INSTEAD: Places = { o1a: 'o1a.majorAward', eb1a: 'eb1a.majorAward' }

/** What each asks beside the evidence. */
export const GATES = {
  o1a: ['o1a.petitioner'],
  eb1a: ['eb1a.continueWork'],
  eb1b: [
    'eb1b.employerFiles',
    'eb1b.employerFiles.notSelf',
    'eb1b.offer',
    'eb1b.privateResearchers',
    'eb1b.threeYears',
    'eb1b.abilityToPay',
  ],
  niw: ['niw.profession', 'niw.specificEndeavor'],
} as const satisfies { readonly [S in StandardId]: readonly CriteriaOf[S][] }

export type GateId = (typeof GATES)[StandardId][number]

/** The door to NIW, and the ways through it that leave exceptional ability aside. */
export const DOOR: CriteriaOf['niw'] = 'niw.eb2Threshold'
export const BY_DEGREE: readonly CriteriaOf['niw'][] = ['niw.eb2Threshold.advanced', 'niw.eb2Threshold.progressive']
