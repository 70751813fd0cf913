import { all, any, fact } from '../../domain/criterion'
import { cfr214_2, ina101, ina214 } from '../../policy/sources'
import { employers, isAcademic } from '../../questions/employer/employers'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { citizenships } from '../../questions/you/citizenships'
import { isStudent, status } from '../../questions/you/status'
import { homeResidency, intent } from '../common/gates'
import { employerNamed, noEmployerNamed } from '../common/specialty-occupation'
import { notSelfEmployed, specialtyDegree, specialtyPosting } from '../common/specialty-worker'
import { h1b1Professions } from './policy'
import { lca } from './wage'

const statute = [ina101('(a)(15)(H)(i)(b1)')]
const specialty = [...statute, ina214('(i)(3)')]

/** Citizenship counts, not residence in Chile or Singapore. */
const nationality = fact({
  id: 'h1b1.nationality',
  reads: [citizenships],
  cites: [...statute, ina214('(g)(8)(A)-(B)')],
  holds: ([all]) => all.includes('CL') || all.includes('SG'),
})

/** A listed profession is taken with other credentials than the degree, which an officer looks at. */
const listedProfession = all('h1b1.degree.listed', [
  // The role is not asked of people whose every employer is academic.
  fact({
    id: 'h1b1.degree.listed.employer',
    reads: [employers, status],
    cites: [ina214('(i)(3)', 'secondary')],
    holds: ([named, at]) => isStudent(at) || !named.every((one) => isAcademic(one) || one === 'visit'),
  }),
  fact({
    id: 'h1b1.degree.listed.role',
    reads: [roleAndPay.at.role],
    uses: [h1b1Professions],
    cites: [ina214('(i)(3)', 'secondary')],
    judged: 'ordinary',
    holds: ([role], [listed]) => listed.includes(role) && 'officer',
  }),
])

const job = all('h1b1.job', [
  employerNamed('h1b1.job.offer', statute),
  any('h1b1.job.specialty', [
    noEmployerNamed('h1b1.job.notYet', statute),
    specialtyPosting('h1b1.job.posting', specialty),
    listedProfession,
  ]),
])

const degree = any('h1b1.degree', [
  specialtyDegree('h1b1.degree.specialty', [ina214('(i)(3)', 'secondary')], [cfr214_2('(h)(4)(iii)(D)(5)', 'derived')]),
  listedProfession,
])

const selfEmployment = notSelfEmployed('h1b1.selfEmployment', [
  ina101('(a)(15)(H)(i)(b1), as law firms read it', 'secondary'),
])

/** H-1B1 is under the presumption of INA 214(b) and not named in 214(h), which frees H-1B and L-1. */
const temporaryIntent = all('h1b1.intent', [intent], [ina214('(b)'), ina214('(h)')])

/** H-1B1 is inside INA 101(a)(15)(H), so that the two-year rule bars it; the six years of INA 214(g)(4) name H-1B only. */
export const eligibility = all('h1b1', [nationality, job, degree, selfEmployment, homeResidency, temporaryIntent, lca])
