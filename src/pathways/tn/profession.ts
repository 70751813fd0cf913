import { all, any, fact } from '../../domain/criterion'
import { cfr214_6, pa2025_05 } from '../../policy/sources'
import { degrees } from '../../questions/degree/degrees'
import { fieldGroup, isNamed } from '../../questions/degree/qualifications'
import { employers, isPetitioner } from '../../questions/employer/employers'
import { jobDuties } from '../../questions/employer/jobDuties'
import { tnSoftwareApart } from './policy'
import { isEngineering, isNotMainlyProgramming, workFits } from './professions'

const list = [cfr214_6('(c)')]
const guidance = [...list, pa2025_05('', 'secondary')]

/** Of the 63 professions only those near software and data are told apart; whether another one is listed is not known. */
const listed = fact({
  id: 'tn.profession.listed',
  reads: [jobDuties.at.profession],
  cites: list,
  holds: ([profession]) => profession !== 'other' || 'unsure',
})

const duties = fact({
  id: 'tn.profession.duties',
  reads: [jobDuties],
  cites: list,
  judged: 'ordinary',
  holds: ([page]) => workFits(page),
})

const programming = fact({
  id: 'tn.profession.programming',
  reads: [jobDuties],
  uses: [tnSoftwareApart],
  cites: guidance,
  judged: 'ordinary',
  holds: ([page], [apart]) => !apart || isNotMainlyProgramming(page),
})

/** A computer job is an engineer's only on the basis of an engineering degree, and then for an officer to say. */
const engineering = any('tn.profession.engineering', [
  fact({
    id: 'tn.profession.engineering.duties',
    reads: [jobDuties],
    uses: [tnSoftwareApart],
    cites: guidance,
    judged: 'ordinary',
    holds: ([page], [apart]) => !apart || isEngineering(page),
  }),
  fact({
    id: 'tn.profession.engineering.degree',
    reads: [degrees],
    cites: guidance,
    judged: 'ordinary',
    holds: ([held]) =>
      held.some((degree) => fieldGroup(degree.subject) === 'engineering' && isNamed(degree, 'bachelor')) && 'officer',
  }),
])

/** Teachers and research assistants work at a post-secondary institution. */
const institution = fact({
  id: 'tn.profession.institution',
  reads: [jobDuties.at.profession, employers],
  cites: list,
  holds([profession, named]) {
    if (profession !== 'academic' || !named.some(isPetitioner)) return true
    if (named.includes('university') || named.includes('profit-school')) return true
    return (named.includes('affiliate') || named.includes('half')) && 'officer'
  },
})

export const profession = all('tn.profession', [listed, duties, programming, engineering, institution])
