import { all, any, fact } from '../../domain/criterion'
import { addYears } from '../../domain/dates'
import { cfr214_1, cfr214_2, fr89_103054, frGraceProposal, ina214, remainderMemo } from '../../policy/sources'
import { employers, hasOffer } from '../../questions/employer/employers'
import { jobChange } from '../../questions/employer/jobChange'
import { admission } from '../../questions/you/admission'
import { hClock } from '../../questions/you/hClock'
import { status } from '../../questions/you/status'
import { grace as daysOfGrace } from '../common/gates'
import { exemptEmployer } from './exempt'
import { comparesJobs, heldH, staysWithEmployer } from './held'
import { h1bCountedLookback } from './policy'

const numbers = [ina214('(g)(7)'), ina214('(g)(5)'), remainderMemo('', 'secondary')]

/** The statute looks back six years; for time not used since then, statute and practice do not agree. */
const countedBefore = fact({
  id: 'h1bTransfer.counted.cap',
  reads: [status, hClock.at.counted, hClock.at.firstDay],
  uses: [h1bCountedLookback],
  cites: numbers,
  holds([at, counted, firstDay], [years], asOf) {
    if (counted === 'unused') return 'officer'
    if (counted !== 'cap') return false
    return at === 'h1b' || firstDay === null || addYears(firstDay, years) > asOf || 'unsettled'
  },
})

const besideExemptJob = all('h1bTransfer.exemptToCap.beside', [
  comparesJobs,
  fact({
    id: 'h1bTransfer.exemptToCap.added',
    reads: [hClock.at.counted, jobChange],
    cites: [ina214('(g)(6)', 'secondary')],
    holds: ([counted, change]) => counted === 'exempt' && change === 'added',
  }),
])

/** Somebody never counted moves without a draw only to another exempt employer, or keeps the exempt job beside the new one. */
const exemptToCap = any('h1bTransfer.exemptToCap', [exemptEmployer, besideExemptJob], [ina214('(g)(6)')])

export const counted = all('h1bTransfer.counted', [
  heldH,
  any('h1bTransfer.counted.number', [countedBefore, exemptToCap]),
])

const port = [ina214('(n)'), cfr214_2('(h)(2)(i)(H)')]

/** A new employer's job may begin when its petition is filed; a job with the present employer goes on anyway. */
export const portability = any('h1bTransfer.portability', [
  staysWithEmployer,
  all('h1bTransfer.portability.move', [
    fact({ id: 'h1bTransfer.portability.status', reads: [status], cites: port, holds: ([at]) => at === 'h1b' }),
    fact({
      id: 'h1bTransfer.portability.stay',
      reads: [admission.at.until],
      cites: port,
      holds: ([until], _, asOf) => asOf <= until,
    }),
    fact({
      id: 'h1bTransfer.portability.kept',
      reads: [admission.at.kept],
      cites: port,
      holds: ([kept]) => kept === 'yes',
    }),
    daysOfGrace,
  ]),
])

export const grace = all('h1bTransfer.grace', [daysOfGrace], [cfr214_1('(l)(2)'), frGraceProposal()])

export const recapture = all('h1bTransfer.recapture', [
  heldH,
  fact({
    id: 'h1bTransfer.recapture.days',
    reads: [hClock.at.daysOut],
    cites: [cfr214_2('(h)(13)(iii)(C)')],
    holds: ([days]) => days !== null && days > 0,
  }),
])

const change = [fr89_103054(', Matter of Simeio', 'secondary')]

const noPresentJob = fact({
  id: 'h1b.worksiteChange.otherJob',
  reads: [status, employers],
  cites: change,
  holds: ([at, all]) => at !== 'h1b' || !hasOffer(all),
})

/** A material change of place or duties with the same employer. */
export const worksiteChange = any('h1b.worksiteChange', [
  noPresentJob,
  fact({
    id: 'h1b.worksiteChange.none',
    reads: [jobChange],
    cites: change,
    holds: ([job]) => job !== 'move',
  }),
])
