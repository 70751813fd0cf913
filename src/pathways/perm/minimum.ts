import { all, any, fact, type Outcome, unless } from '../../domain/criterion'
import { cfr20_656 } from '../../policy/sources'
import { type Degree, degrees } from '../../questions/degree/degrees'
import { fieldGroup, type UsLevel } from '../../questions/degree/qualifications'
import { asksForField, jobPosting, type Minimum } from '../../questions/employer/jobPosting'
import { workYears } from '../../questions/experience/workYears'
import { degreeAhead, degreeAtLeast } from '../common/advanced-degree'
import { opening } from '../common/events'
import { eb3SkilledYears } from './policy'
import { noSponsorYet } from './sponsor'

const cites = [cfr20_656('.17(i)'), cfr20_656('.17(i), by the priority date', 'memory')]

const LEVELS: Readonly<Partial<Record<Minimum, UsLevel>>> = {
  any: 'bachelor',
  bachelor: 'bachelor',
  'bachelor-5': 'bachelor',
  master: 'master',
  doctor: 'doctor',
}

/** The lowest degree that a posting accepts; undefined where it asks for none. */
export const levelAsked = (minimum: Minimum): UsLevel | undefined => LEVELS[minimum]

/** The degree must be held when the labor certification is filed, which fixes the priority date. */
const degree = fact({
  id: 'perm.workerQualified.degree',
  reads: [jobPosting.at.minimum, degrees],
  cites,
  judged: 'ordinary',
  holds([minimum, held], _, asOf) {
    const level = levelAsked(minimum)
    if (level === undefined) return true
    const today = degreeAtLeast(held, level)
    return today === false ? degreeAhead(held, level, asOf) : today
  },
})

const isUsual = ({ subject }: Degree): boolean => fieldGroup(subject) !== 'other'

/** Which fields a posting names is not asked. A degree in computing, engineering or mathematics is taken to be among them. */
const field = any('perm.workerQualified.field', [
  fact({
    id: 'perm.workerQualified.usualField',
    reads: [jobPosting.at.minimum, degrees],
    cites,
    judged: 'ordinary',
    holds([minimum, held]) {
      const level = levelAsked(minimum)
      if (level === undefined || !asksForField(minimum)) return true
      const serving = held.filter((one) => degreeAtLeast([one], level) !== false || one.state === 'studying')
      return serving.length === 0 || serving.some(isUsual)
    },
  }),
  fact({
    id: 'perm.workerQualified.anyField',
    reads: [jobPosting.at.fields],
    cites,
    judged: 'ordinary',
    holds: ([fields]) => fields === 'any' || 'officer',
  }),
])

const ABOVE: Readonly<Record<UsLevel, UsLevel | undefined>> = {
  bachelor: 'master',
  master: 'doctor',
  doctor: undefined,
}

/** Postings often take a higher degree with fewer years, and study can count as training; only the wording tells. */
function mayMakeUp(minimum: Minimum, needed: number, training: number, held: readonly Degree[]): boolean {
  if (minimum === 'training') return needed <= training && held.some(({ state }) => state !== 'studying')
  const level = levelAsked(minimum)
  const above = level && ABOVE[level]
  return above !== undefined && degreeAtLeast(held, above) !== false
}

const years = fact({
  id: 'perm.workerQualified.years',
  reads: [jobPosting.at.minimum, jobPosting.at.years, workYears.at.total, workYears.at.after, degrees],
  uses: [eb3SkilledYears],
  cites: [...cites, cfr20_656('.17(i), years with the sponsor', 'memory')],
  judged: 'ordinary',
  holds([minimum, asked, total, after, held], [training]): Outcome {
    const needed = minimum === 'training' ? Math.max(asked, training) : asked
    if (total < needed) return mayMakeUp(minimum, needed, training, held) ? 'officer' : opening('requiredYears')
    // Years before the degree count only where the posting does not ask for years after it.
    return levelAsked(minimum) === undefined || after === null || after >= needed || 'officer'
  },
})

/** The worker meets what the employer asks of everybody. */
export const workerQualified = unless(
  'perm.workerQualified',
  all('perm.workerQualified.minimum', [degree, field, years]),
  noSponsorYet,
)
