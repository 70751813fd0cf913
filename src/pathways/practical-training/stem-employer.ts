import { all, any, fact } from '../../domain/criterion'
import { cfr214_2 } from '../../policy/sources'
import { employerFacts } from '../../questions/employer/employerFacts'
import { type Employer, employers } from '../../questions/employer/employers'
import { jobTerms } from '../../questions/employer/jobTerms'
import { ownership } from '../../questions/employer/ownership'
import { opening } from '../common/events'
import { companyApart } from '../common/own-company'
import { noStemJobYet } from './no-job'
import { stemMinHours } from './policy'

const plan = [cfr214_2('(f)(10)(ii)(C)')]

export const stemEVerify = any('stemOpt.eVerify', [
  noStemJobYet,
  fact({
    id: 'stemOpt.eVerify.employer',
    reads: [employerFacts.at.eVerify],
    cites: [cfr214_2('(f)(10)(ii)(C)(5)')],
    holds: ([eVerify]) => eVerify === 'yes' || opening('eVerifyEmployer'),
  }),
])

/** The host of a visit, an agent and a company without a US entity employ and train nobody here. */
const CANNOT_TRAIN: readonly Employer[] = ['visit', 'agent', 'foreign', 'none']
const NEEDS_A_LOOK: readonly Employer[] = ['own', ...CANNOT_TRAIN]

/** An employer that signs the training plan, trains and directs. */
export const stemI983 = all('stemOpt.i983', [
  fact({
    id: 'stemOpt.i983.employer',
    reads: [employers],
    cites: plan,
    holds: ([all]) => all.some((one) => !CANNOT_TRAIN.includes(one)) || opening('eVerifyEmployer'),
  }),
  any('stemOpt.i983.direction', [
    noStemJobYet,
    fact({
      id: 'stemOpt.i983.client',
      reads: [employers, jobTerms.at.direction],
      cites: plan,
      judged: 'ordinary',
      // Who is placed with clients has to show that the firm itself trains and directs, whatever the contract says.
      holds([named, direction]) {
        if (direction === 'client-directs') return false
        return (
          (direction === 'own' && named.some((one) => !CANNOT_TRAIN.includes(one) && one !== 'staffing')) || 'officer'
        )
      },
    }),
  ]),
  any('stemOpt.i983.supervision', [
    fact({
      id: 'stemOpt.i983.notOwn',
      reads: [employers],
      cites: plan,
      holds: ([all]) => !all.includes('own') || all.some((one) => !NEEDS_A_LOOK.includes(one)),
    }),
    all('stemOpt.i983.owner', [
      companyApart('stemOpt.i983.entity', plan),
      fact({ id: 'stemOpt.i983.boss', reads: [ownership.at.boss], cites: plan, holds: ([boss]) => boss === 'yes' }),
      fact({
        id: 'stemOpt.i983.share',
        reads: [ownership.at.share],
        cites: plan,
        judged: 'ordinary',
        holds: ([share]) => share === 'minor' || 'officer',
      }),
    ]),
  ]),
])

export const stemPaid = any('stemOpt.paid20h', [
  noStemJobYet,
  all('stemOpt.paid20h.job', [
    fact({
      id: 'stemOpt.paid20h.pay',
      reads: [jobTerms.at.paid],
      cites: plan,
      holds: ([paid]) => paid === 'yes' || opening('paidJob'),
    }),
    fact({
      id: 'stemOpt.paid20h.hours',
      reads: [jobTerms.at.hours],
      uses: [stemMinHours],
      cites: plan,
      holds: ([hours], [least]) => hours >= least || opening('moreHours'),
    }),
  ]),
])
