import { all, any, fact } from '../../domain/criterion'
import { ina214 } from '../../policy/sources'
import { employers, hasOffer } from '../../questions/employer/employers'
import { jobChange } from '../../questions/employer/jobChange'
import { hClock } from '../../questions/you/hClock'
import { history } from '../../questions/you/history'
import { status } from '../../questions/you/status'

const cites = [ina214('(g)(7)')]

export const inH1b = fact({ id: 'h1b.now', reads: [status], cites, holds: ([at]) => at === 'h1b' })

export const heldBefore = fact({
  id: 'h1b.before',
  reads: [history],
  cites,
  holds: ([events]) => events.includes('h'),
})

/** H-1B now, or an H-1B petition approved before; another H status is none. */
export const heldH = any('h1b.held', [
  inH1b,
  all('h1b.heldBefore', [
    heldBefore,
    fact({
      id: 'h1bTransfer.counted.kind',
      reads: [hClock.at.counted],
      cites,
      holds: ([counted]) => counted !== 'other',
    }),
  ]),
])

export const neverHeldH = all('h1b.neverHeld', [
  fact({ id: 'h1b.notNow', reads: [status], cites, holds: ([at]) => at !== 'h1b' }),
  fact({ id: 'h1b.notBefore', reads: [history], cites, holds: ([events]) => !events.includes('h') }),
])

/** Somebody in H-1B who names a job is asked how it relates to the present one. */
export const comparesJobs = fact({
  id: 'h1b.comparesJobs',
  reads: [status, employers],
  cites: [ina214('(n)')],
  holds: ([at, all]) => at === 'h1b' && hasOffer(all),
})

/** The present employer goes on, with or without another place or other duties. */
export const staysWithEmployer = all('h1b.sameEmployer', [
  comparesJobs,
  fact({
    id: 'h1b.sameEmployer.job',
    reads: [jobChange],
    cites: [ina214('(n)')],
    holds: ([change]) => change === 'same' || change === 'move',
  }),
])

/** Counted under the cap before, which no later exempt job undoes. */
export const countedUnderCap = all('h1b.counted', [
  heldH,
  fact({ id: 'h1b.counted.cap', reads: [hClock.at.counted], cites, holds: ([counted]) => counted === 'cap' }),
])
