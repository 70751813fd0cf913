import type { Citation } from '../../domain/citation'
import { all, fact } from '../../domain/criterion'
import { employers } from '../../questions/employer/employers'
import { groupWork } from '../../questions/experience/groupWork'
import { history } from '../../questions/you/history'
import { opening } from './events'

type Cites = readonly Citation[]

/** Work for a company and a job with its US parent, branch, subsidiary or affiliate; the job can still come. */
export const sameGroup = <const Id extends string>(id: Id, cites: Cites) =>
  all(
    id,
    [
      fact({ id: `${id}.abroad` as const, reads: [history], cites, holds: ([past]) => past.includes('group') }),
      fact({ id: `${id}.tie` as const, reads: [groupWork.at.tie], cites, holds: ([tie]) => tie === 'same' }),
      fact({
        id: `${id}.job` as const,
        reads: [employers],
        cites,
        holds: ([named]) => named.includes('group') || opening('groupTransfer'),
      }),
    ],
    cites,
  )

/** Excuses what only a job with the group can show, while none is named. */
export const noGroupJobYet = <const Id extends string>(id: Id, cites: Cites) =>
  fact({ id, reads: [employers], cites, holds: ([named]) => !named.includes('group') })
