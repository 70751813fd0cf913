import { all, any, fact, unless } from '../../domain/criterion'
import { eb2ProgressiveYears } from '../../policy/advanced-degree'
import { cfr204_5, ina203, pm6f5 } from '../../policy/sources'
import { degrees } from '../../questions/degree/degrees'
import { jobPosting } from '../../questions/employer/jobPosting'
import { hasProgressiveYears, workYears } from '../../questions/experience/workYears'
import {
  advancedDegree,
  advancedDegreeAhead,
  degreeAhead,
  degreeAtLeast,
  fullBachelors,
} from '../common/advanced-degree'
import { opening } from '../common/events'
import { levelAsked } from './minimum'
import { eb3SkilledYears } from './policy'
import { noSponsorYet } from './sponsor'

/** The position itself, not only the person, must ask for an advanced degree or its equal in years. */
export const jobRequires = unless(
  'eb2Perm.jobRequires',
  fact({
    id: 'eb2Perm.jobRequires.posting',
    reads: [jobPosting.at.minimum, jobPosting.at.years],
    uses: [eb2ProgressiveYears],
    cites: [pm6f5()],
    holds([minimum, asked], [progressive]) {
      if (minimum === 'master' || minimum === 'doctor' || minimum === 'bachelor-5') return true
      if (asked < progressive) return false
      return minimum === 'bachelor' || (minimum === 'any' && 'officer')
    },
  }),
  noSponsorYet,
)

const advanced = [cfr204_5('(k)(2)')]

export const personHas = any('eb2Perm.personHas', [
  fact({
    id: 'eb2Perm.personHas.advanced',
    reads: [degrees],
    cites: advanced,
    holds: ([held]) => advancedDegree(held),
  }),
  all('eb2Perm.personHas.progressive', [
    fact({
      id: 'eb2Perm.personHas.bachelor',
      reads: [degrees],
      cites: advanced,
      holds: ([held]) => fullBachelors(held),
    }),
    // Complete years only: four years and some months are not five.
    fact({
      id: 'eb2Perm.personHas.years',
      reads: [workYears],
      uses: [eb2ProgressiveYears],
      cites: [...advanced, pm6f5()],
      holds: ([work], [needed]) => hasProgressiveYears(work, needed),
    }),
  ]),
  fact({
    id: 'eb2Perm.personHas.studying',
    reads: [degrees],
    cites: advanced,
    holds: ([held], _, asOf) => advancedDegreeAhead(held, asOf),
  }),
])

const ofProfessional = [ina203('(b)(3)(A)(ii)'), cfr204_5('(l)(2)-(3)')]

const professional = all('eb3Perm.professional', [
  unless(
    'eb3Perm.professional.job',
    fact({
      id: 'eb3Perm.professional.posting',
      reads: [jobPosting.at.minimum],
      cites: ofProfessional,
      holds: ([minimum]) => levelAsked(minimum) !== undefined,
    }),
    noSponsorYet,
  ),
  fact({
    id: 'eb3Perm.professional.degree',
    reads: [degrees],
    cites: ofProfessional,
    judged: 'ordinary',
    holds([held], _, asOf) {
      const today = degreeAtLeast(held, 'bachelor')
      return today === false ? degreeAhead(held, 'bachelor', asOf) : today
    },
  }),
])

const ofSkilled = [ina203('(b)(3)(A)(i)'), cfr204_5('(l)(2), (l)(4)')]

const skilled = all('eb3Perm.skilled', [
  // A job that needs a degree needs at least two years of training too.
  unless(
    'eb3Perm.skilled.job',
    fact({
      id: 'eb3Perm.skilled.posting',
      reads: [jobPosting.at.minimum],
      cites: ofSkilled,
      holds: ([minimum]) => minimum !== 'nothing',
    }),
    noSponsorYet,
  ),
  fact({
    id: 'eb3Perm.skilled.person',
    reads: [workYears.at.total, degrees],
    uses: [eb3SkilledYears],
    cites: ofSkilled,
    judged: 'ordinary',
    // Relevant study after school can count as training.
    holds: ([total, held], [needed]) =>
      total >= needed || (held.some(({ state }) => state !== 'studying') ? 'officer' : opening('requiredYears')),
  }),
])

export const professionalOrSkilled = any('eb3Perm.category', [professional, skilled])
