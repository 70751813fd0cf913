import type { Citation } from '../../domain/citation'
import { fact } from '../../domain/criterion'
import { cfr214_2 } from '../../policy/sources'
import { employers, hasOffer } from '../../questions/employer/employers'

const noJob = <const Id extends string>(id: Id, cites: readonly Citation[]) =>
  fact({ id, reads: [employers], cites, holds: ([named]) => !hasOffer(named) })

/** OPT can be asked for without a job; its days without one are counted. */
export const noOptJobYet = noJob('opt.related.noJob', [cfr214_2('(f)(10)(ii)(A)', 'memory')])

/** Excuses what only a job can show, while the employer itself is still to come. */
export const noStemJobYet = noJob('stemOpt.i983.noJob', [cfr214_2('(f)(10)(ii)(C)')])
