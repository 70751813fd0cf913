import { every, some, whether, type Ternary } from '../../domain/ternary'
import { isInUs, type Degree, type DegreeLevel, type Subject } from './degrees'

export type { Degree } from './degrees'

/** The US levels that rules ask for. */
export type UsLevel = 'bachelor' | 'master' | 'doctor'

const RANK: Readonly<Record<DegreeLevel, number>> = {
  diploma: 0,
  chartered: 0,
  bachelor: 1,
  master: 2,
  'first-professional': 2,
  doctor: 3,
}

/** Everything done but not conferred is neither yes nor no: it turns on what the school certifies. */
export function isAwarded({ state }: Degree): Ternary {
  switch (state) {
    case 'awarded':
      return true
    case 'finished':
      return 'unsure'
    case 'studying':
      return false
  }
}

/** Whether a degree bears the name of at least that level, wherever it comes from. */
export const isNamed = ({ level }: Degree, least: UsLevel): boolean => RANK[level] >= RANK[least]

/**
 * Whether a degree stands for a US degree of at least that level, awarded or not. A foreign one goes by its evaluation. An
 * evaluation above the degree's own level often adds up courses or experience, which not every category accepts: not sure.
 */
export function isEquivalentTo(degree: Degree, least: UsLevel): Ternary {
  const own = isNamed(degree, least)
  if (isInUs(degree)) return own
  switch (degree.evaluation) {
    case 'bachelor':
    case 'master':
    case 'doctor':
      return RANK[degree.evaluation] >= RANK[least] && (own || 'unsure')
    case 'lower':
      return false
    case 'no':
    case 'unsure':
    case undefined:
      return own && 'unsure'
  }
}

/** Whether some degree of the list is awarded and stands for a US degree of at least that level. */
export const hasAtLeast = (list: readonly Degree[], least: UsLevel): Ternary =>
  some(list.map((degree) => every([isAwarded(degree), isEquivalentTo(degree, least)])))

/**
 * A single degree equal to a four-year US bachelor's, as EB-2 wants below a master's (8 CFR 204.5(k)(2)). A shorter foreign
 * degree, even one an evaluator equated, is never certain.
 */
export const isFullBachelors = (degree: Degree): Ternary =>
  degree.level === 'bachelor' && (isInUs(degree) || (degree.years ?? 0) >= 4)
    ? isEquivalentTo(degree, 'bachelor')
    : every(['unsure', isEquivalentTo(degree, 'bachelor')])

export const hasFullBachelors = (list: readonly Degree[]): Ternary =>
  some(list.map((degree) => every([isAwarded(degree), isFullBachelors(degree)])))

/** Full-time length in years of the longest bachelor's degree not still studied for; undefined without one. */
export function bachelorsYears(list: readonly Degree[]): number | undefined {
  const lengths = list.flatMap(({ level, state, years }) =>
    level === 'bachelor' && state !== 'studying' && years !== undefined ? [years] : [],
  )
  return lengths.length === 0 ? undefined : Math.max(...lengths)
}

/**
 * A degree of the kind that the US-master's draw counts, awarded or not: US master's or higher from a public or nonprofit
 * school that was accredited or pre-accredited (INA 214(g)(5)(C); 20 USC 1001(a)).
 */
export const isUsMastersQualifying = (degree: Degree): Ternary =>
  every([
    isInUs(degree) && isNamed(degree, 'master'),
    whether(degree.school ?? 'unsure', (school) => school !== 'profit'),
    whether(degree.accredited ?? 'unsure', (accredited) => accredited === 'yes'),
  ])

export const hasUsMasters = (list: readonly Degree[]): Ternary =>
  some(list.map((degree) => every([isAwarded(degree), isUsMastersQualifying(degree)])))

/** The degree of the present I-20 or OPT, where one is marked. */
export const basisOf = (list: readonly Degree[]): Degree | undefined => list.find(({ f1Basis }) => f1Basis === 'yes')

export type FieldGroup = 'engineering' | 'computing' | 'mathematics' | 'other'

/** Software engineering counts as engineering: TN asks engineers for a degree of that name. */
const GROUPS: Readonly<Record<Subject, FieldGroup>> = {
  cs: 'computing',
  ai: 'computing',
  data: 'computing',
  software: 'engineering',
  ee: 'engineering',
  robotics: 'engineering',
  engineering: 'engineering',
  stats: 'mathematics',
  math: 'mathematics',
  physics: 'other',
  bio: 'other',
  science: 'other',
  economics: 'other',
  analytics: 'other',
  business: 'other',
  other: 'other',
}

export const fieldGroup = (subject: Subject): FieldGroup => GROUPS[subject]
