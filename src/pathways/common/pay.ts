import type { Citation } from '../../domain/citation'
import { all, any, fact, type Outcome } from '../../domain/criterion'
import type { ValueOf } from '../../domain/question'
import type { Unsure } from '../../domain/ternary'
import { payStanding, type PayStanding } from '../../questions/achievements/payStanding'
import { employers, isAcademic } from '../../questions/employer/employers'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { isStudent, status } from '../../questions/you/status'
import { type Credits, payCredited } from './evidence'
import { ofKind, proof } from './record'

type Offer = Exclude<ValueOf<typeof roleAndPay>, Unsure>

/** A wage level is the least that the job must pay; whether the salary itself is high is for an officer to compare. */
const isHighOffer = ({ pay }: Offer): Outcome => (pay === 'unsure' ? 'unsure' : 'officer')

/** Pay already earned needs no more; an offer is compared on the wage page, which an academic employer leaves out. */
const offerCompared = <const Id extends string>(id: Id, cites: readonly Citation[]) => {
  const earned = fact({
    id: `${id}.earned` as const,
    reads: [payStanding],
    cites,
    judged: 'weighed',
    holds: ([standing]) => standing !== 'offer',
  })
  const academic = fact({
    id: `${id}.academic` as const,
    reads: [employers, status],
    cites,
    judged: 'weighed',
    holds: ([jobs, at]) => jobs.every((one) => isAcademic(one) || one === 'visit') && !isStudent(at) && 'officer',
  })
  const compared = fact({
    id: `${id}.compared` as const,
    reads: [roleAndPay],
    cites,
    judged: 'weighed',
    holds: ([offer]) => isHighOffer(offer),
  })
  return any(id, [earned, academic, compared])
}

/** A high salary for the occupation and area: pay earned, or a credible offer. */
export const payShown = <const Id extends string>(
  id: Id,
  credits: Credits<PayStanding>,
  cites: readonly Citation[],
) => {
  const stands = fact({ ...proof(id, cites), reads: [payStanding], holds: ([pay]) => payCredited(pay, credits) })
  return ofKind(id, 'pay', all(`${id}.basis` as const, [stands, offerCompared(`${id}.offer` as const, cites)]), cites)
}
