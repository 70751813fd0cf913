import { all, any, fact } from '../../domain/criterion'
import { cfr214_2, fr89_103054, ina214 } from '../../policy/sources'
import { type Employer, employers, isAcademic, isPetitioner, mayNeedDraw } from '../../questions/employer/employers'
import { exemptTie, type ExemptTie } from '../../questions/employer/exemptTie'
import { jobChange } from '../../questions/employer/jobChange'
import { opening } from '../common/events'
import { comparesJobs, countedUnderCap, staysWithEmployer } from './held'
import { h1bExemptWorkShare } from './policy'

const list = [ina214('(g)(5)(A)-(B)'), cfr214_2('(h)(8)(iii)(F)')]
const definitions = [...list, cfr214_2('(h)(19)(iii)(B)-(C)', 'secondary'), fr89_103054('', 'secondary')]

const university = fact({
  id: 'h1bExempt.employerType.university',
  reads: [employers],
  cites: list,
  holds: ([named]) => named.includes('university') || (!named.some(isPetitioner) && opening('exemptOffer')),
})

/** What an organization shows of its tie or its research; `without` is what is left where it can show nothing. */
const shownBy = <const Id extends string>(
  id: Id,
  kind: Employer,
  proofs: readonly ExemptTie[],
  without: false | 'officer',
) =>
  all(id, [
    fact({ id: `${id}.kind` as const, reads: [employers], cites: list, holds: ([named]) => named.includes(kind) }),
    fact({
      id: `${id}.proof` as const,
      reads: [exemptTie],
      cites: definitions,
      judged: 'ordinary',
      holds: ([shown]) =>
        proofs.some((proof) => shown.includes(proof)) || (shown.includes('none') ? without : 'officer'),
    }),
  ])

export const employerType = any('h1bExempt.employerType', [
  university,
  shownBy('h1bExempt.employerType.affiliate', 'affiliate', ['owned', 'agreement'], false),
  shownBy('h1bExempt.employerType.research', 'research', ['research', 'owned', 'agreement'], 'officer'),
  shownBy('h1bExempt.employerType.government', 'government', ['research'], 'officer'),
])

export const halfTime = all('h1bExempt.halfTime', [
  fact({
    id: 'h1bExempt.halfTime.placement',
    reads: [employers],
    cites: list,
    holds: ([named]) => named.includes('half'),
  }),
  fact({
    id: 'h1bExempt.halfTime.statement',
    reads: [exemptTie],
    uses: [h1bExemptWorkShare],
    cites: [cfr214_2('(h)(8)(iii)(F)(4)', 'secondary')],
    judged: 'weighed',
    // The answer speaks of at least half of the time; under a higher share it would show nothing.
    holds: ([shown], [share]) => (share <= 0.5 && shown.includes('time')) || 'officer',
  }),
])

export const exemptEmployer = any('h1bExempt.employer', [employerType, halfTime])

/** A warning: without a number under the cap, the exemption lasts only as long as the job is exempt. */
export const stillExempt = any(
  'h1bExempt.stillExempt',
  [countedUnderCap, staysWithEmployer],
  [ina214('(g)(6)'), ina214('(g)(6), research organizations', 'secondary')],
)

/** A second job under the cap needs no registration while the exempt one goes on. */
export const concurrent = any('h1bExempt.concurrent', [
  fact({
    id: 'h1bExempt.concurrent.two',
    reads: [employers],
    cites: [ina214('(g)(6)', 'secondary')],
    holds: ([named]) => named.some(isAcademic) && named.some(mayNeedDraw),
  }),
  all('h1bExempt.concurrent.added', [
    comparesJobs,
    fact({
      id: 'h1bExempt.concurrent.job',
      reads: [jobChange],
      cites: [ina214('(g)(6)', 'secondary')],
      holds: ([change]) => change === 'added',
    }),
  ]),
])
