import { all, any, fact } from '../../domain/criterion'
import { cfr214_2, ina101, ina214 } from '../../policy/sources'
import { citizenships } from '../../questions/you/citizenships'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { history } from '../../questions/you/history'
import { employerNamed, noEmployerNamed } from '../common/specialty-occupation'
import { notSelfEmployed, specialtyDegree, specialtyPosting } from '../common/specialty-worker'
import { lca } from './wage'

const statute = [ina101('(a)(15)(E)(iii)')]
const specialty = [...statute, ina214('(i)(1)')]

/** Citizenship counts, not residence in Australia. */
const citizen = fact({
  id: 'e3.citizen',
  reads: [citizenships],
  cites: [...statute, ina101('(a)(15)(E)(iii), permanent residents', 'secondary')],
  holds: ([all]) => all.includes('AU'),
})

const job = all('e3.job', [
  employerNamed('e3.job.offer', statute),
  any('e3.job.specialty', [noEmployerNamed('e3.job.notYet', statute), specialtyPosting('e3.job.posting', specialty)]),
])

const degree = specialtyDegree(
  'e3.degree',
  [ina101('(a)(15)(E)(iii)', 'secondary'), ina214('(i)(1)', 'secondary')],
  [cfr214_2('(h)(4)(iii)(D)(5)', 'derived')],
)

const selfEmployment = notSelfEmployed('e3.selfEmployment', [
  ina101('(a)(15)(E)(iii), as law firms read it', 'secondary'),
])

const noDualIntent = [cfr214_2('(e)(5)', 'memory')]

/** A green-card filing alone is no ground of denial, but the person states that they leave when the status ends. */
const intent = any('e3.intent', [
  fact({
    id: 'e3.intent.noCase',
    reads: [history],
    cites: noDualIntent,
    holds: ([events]) => !events.includes('green-card'),
  }),
  fact({
    id: 'e3.intent.case',
    reads: [greenCardCase.at.step],
    cites: noDualIntent,
    judged: 'ordinary',
    // The I-485 asks to stay for good, so that it is more than a filing that waits.
    holds: ([step]) => step !== 'i485' || 'officer',
  }),
])

/** E-3 takes the two-year rule of 212(e) only where it stops a change of status; the rule does not name E visas. */
export const eligibility = all('e3', [citizen, job, degree, selfEmployment, intent, lca])
