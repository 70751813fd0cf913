import { addDays, firstOfMonth, type IsoDate, lastOfMonth, later } from '../../domain/dates'
import { every, some, type Ternary, whether } from '../../domain/ternary'
import { type Degree, type DegreeLevel, isInUs } from '../../questions/degree/degrees'
import type { OptLevel } from '../../questions/you/optHistory'

/** Levels of higher education as practical training counts them, lowest first. */
const LEVELS: readonly OptLevel[] = ['associate', 'bachelor', 'master', 'doctor']

/** At which level a first professional degree counts is not established here. */
const LEVEL: Readonly<Record<DegreeLevel, OptLevel | 'unsure'>> = {
  diploma: 'associate',
  bachelor: 'bachelor',
  master: 'master',
  doctor: 'doctor',
  'first-professional': 'unsure',
  chartered: 'none',
}

/** The degrees of the present I-20 or OPT: one as a rule, two with a double degree. */
export const basisOf = (degrees: readonly Degree[]): readonly Degree[] =>
  degrees.filter(({ f1Basis }) => f1Basis === 'yes')

/** Whether a statement holds of the degree of the I-20; not sure where none was marked. */
export const ofBasis = (degrees: readonly Degree[], holds: (degree: Degree) => Ternary): Ternary => {
  const basis = basisOf(degrees)
  return basis.length === 0 ? 'unsure' : some(basis.map(holds))
}

/** Whether the degree lies above every level already used. */
export const isAbove = ({ level }: Degree, used: readonly OptLevel[]): Ternary =>
  whether(LEVEL[level], (own) => used.every((one) => LEVELS.indexOf(one) < LEVELS.indexOf(own)))

export const isUnusedLevel = ({ level }: Degree, used: readonly OptLevel[]): Ternary =>
  whether(LEVEL[level], (own) => !used.includes(own))

export const isAccredited = ({ accredited }: Degree): Ternary => whether(accredited ?? 'no', (is) => is === 'yes')

export const isStem = ({ cip }: Degree, list: ReadonlySet<string>): Ternary =>
  cip !== undefined && whether(cip, (code) => list.has(code))

/** Awarded by a US school on or after a day; only the month of the award is known. */
const isAwardedSince = (degree: Degree, day: IsoDate): Ternary => {
  const { state, month } = degree
  return (
    isInUs(degree) && state === 'awarded' && (firstOfMonth(month) >= day || (lastOfMonth(month) >= day && 'unsure'))
  )
}

/**
 * The first day on which the school’s recommendation can serve: today, or so many days before the filing window opens. The age
 * of an earlier degree is counted to it.
 */
export const firstRecommendation = (cardEnd: IsoDate | null, daysBefore: number, asOf: IsoDate): IsoDate =>
  cardEnd === null ? asOf : later(asOf, addDays(cardEnd, -daysBefore))

/** An earlier US degree on which the extension may rest in place of the one of the I-20. */
export const isEarlierStemDegree = (degree: Degree, list: ReadonlySet<string>, since: IsoDate): Ternary =>
  degree.f1Basis === 'yes' ? false : every([isAwardedSince(degree, since), isAccredited(degree), isStem(degree, list)])

/** Whether an extension can rest on the degree: that of the I-20, or an earlier one. */
export const isStemBasis = (degree: Degree, list: ReadonlySet<string>, since: IsoDate): Ternary =>
  degree.f1Basis === 'yes'
    ? every([isAccredited(degree), isStem(degree, list)])
    : isEarlierStemDegree(degree, list, since)
