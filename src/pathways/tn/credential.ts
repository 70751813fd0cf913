import { all, any, fact, type Outcome } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import { cfr214_6, fam402_17, pa2025_05 } from '../../policy/sources'
import { type Degree, degrees, isInUs } from '../../questions/degree/degrees'
import { isEquivalentTo, isNamed } from '../../questions/degree/qualifications'
import { jobDuties, type Profession } from '../../questions/employer/jobDuties'
import { professionalRecord } from '../../questions/experience/professionalRecord'
import { workYears } from '../../questions/experience/workYears'
import { type EventId, opening } from '../common/events'
import { awardDay, degreeOutcome, type Equals, mayServe, mayServeToday } from '../common/specialty-degree'
import { tnConsultantYears, tnDiplomaYears } from './policy'
import { isRelated, mayBeRelated } from './professions'

const list = [cfr214_6('(c)')]
const evaluated = [...list, fam402_17('', 'secondary'), pa2025_05('', 'secondary')]

const isOfTreaty = (degree: Degree): boolean => isInUs(degree) || degree.country === 'CA' || degree.country === 'MX'

/** Degrees of the three countries stand as they are; all others go by an evaluation. */
const equals: Equals = (degree) =>
  isOfTreaty(degree) ? isNamed(degree, 'bachelor') : isEquivalentTo(degree, 'bachelor')

/** The list asks technicians for no degree. */
const takesDegree = (profession: Profession): boolean => profession !== 'technician' && profession !== 'other'

const fitFor = (profession: Profession, held: readonly Degree[]): readonly Degree[] =>
  takesDegree(profession) ? held.filter(({ subject }) => mayBeRelated(profession, subject)) : []

const degreeHeld = fact({
  id: 'tn.credential.degree.held',
  reads: [jobDuties.at.profession, degrees],
  cites: evaluated,
  judged: 'ordinary',
  holds: ([profession, held], _, asOf) => degreeOutcome(fitFor(profession, held), asOf, equals),
})

/** A field that is near but not the profession's own, such as computer science for an engineer, is contested. */
const degreeRelated = fact({
  id: 'tn.credential.degree.field',
  reads: [jobDuties.at.profession, degrees],
  cites: evaluated,
  judged: 'ordinary',
  holds([profession, held], _, asOf) {
    const serving = fitFor(profession, held).filter((degree) => mayServe(degree, equals))
    const related = serving.filter(({ subject }) => isRelated(profession, subject))
    if (serving.length === 0 || degreeOutcome(related, asOf, equals) === true) return true
    if (serving.some((degree) => mayServeToday(degree, equals))) return 'officer'
    return related.length > 0 || 'officer'
  },
})

/** An engineer's other credential. */
const license = all('tn.credential.license', [
  fact({
    id: 'tn.credential.license.engineer',
    reads: [jobDuties.at.profession],
    cites: list,
    holds: ([profession]) => profession === 'engineer',
  }),
  fact({
    id: 'tn.credential.license.held',
    reads: [professionalRecord],
    cites: list,
    judged: 'ordinary',
    // A license for the occupation may be that of a Canadian province, or a certificate of another kind.
    holds: ([shown]) => shown.includes('state-license') || (shown.includes('license') && 'officer'),
  }),
])

/** A diploma of two years or more from Canada or the US, or a certificate from Mexico, with the years beside it. */
function diplomaOutcome(held: readonly Degree[], total: number, years: number, asOf: IsoDate): Outcome<EventId> {
  const diplomas = held.filter((degree) => degree.level === 'diploma' && isOfTreaty(degree))
  if (diplomas.length === 0) return false
  const studied = diplomas.filter(({ state }) => state === 'studying')
  if (studied.length === diplomas.length) return opening('degreeAwarded', awardDay(studied, asOf))
  if (total < years) return opening('professionYears')
  return diplomas.some(({ state }) => state === 'awarded') || 'officer'
}

/** What the list takes in place of a degree; experience by itself only where it says so. */
const instead = fact({
  id: 'tn.credential.instead',
  reads: [jobDuties.at.profession, degrees, workYears.at.total],
  uses: [tnDiplomaYears, tnConsultantYears],
  cites: [...list, cfr214_6('(c), notes on diplomas', 'secondary')],
  judged: 'ordinary',
  holds([profession, held, total], [besideDiploma, asConsultant], asOf) {
    switch (profession) {
      case 'csa':
      case 'designer':
        return diplomaOutcome(held, total, besideDiploma, asOf)
      case 'consultant':
        return total >= asConsultant || opening('professionYears')
      case 'technician':
      case 'other':
        return 'officer'
      case 'engineer':
      case 'mathematician':
      case 'academic':
      case 'economist':
        return false
    }
  },
})

export const credential = any('tn.credential', [
  all('tn.credential.degree', [degreeHeld, degreeRelated]),
  license,
  instead,
])
