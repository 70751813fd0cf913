import { all, any, fact } from '../../domain/criterion'
import { addDays, type IsoDate, later } from '../../domain/dates'
import { cfr214_1, cfr214_2, cfr248_1, ina248 } from '../../policy/sources'
import { capGapEnd, f1DepartureDays, graceDays, stemPendingWorkDays } from '../../policy/stay'
import { admission } from '../../questions/you/admission'
import { exchangePrograms } from '../../questions/you/exchangePrograms'
import { isExchange, isStudent, isWorker, status } from '../../questions/you/status'
import { studentDates } from '../../questions/you/studentDates'
import { cardRuns } from './card'
import { idleDaysLeft } from './idle-days'

const kept = [cfr248_1(), ina248('(a)')]

const untilOnI94 = fact({
  id: 'common.changeOfStatus.until',
  reads: [admission.at.until],
  cites: [cfr248_1('', 'secondary')],
  holds: ([until], _, asOf) => asOf <= until,
})

/** After a job ends, time to file a new petition or leave. */
export const grace = any('common.grace', [
  fact({
    id: 'common.grace.notByJob',
    reads: [status],
    cites: [cfr214_1('(l)(2)')],
    holds: ([at]) => !isWorker(at),
  }),
  fact({
    id: 'common.grace.employed',
    reads: [admission.at.employment],
    cites: [cfr214_1('(l)(2)')],
    holds: ([employment]) => employment === 'employed',
  }),
  all('common.grace.running', [
    fact({
      id: 'common.grace.days',
      reads: [admission.at.lastDay],
      uses: [graceDays],
      cites: [cfr214_1('(l)(2)')],
      holds: ([lastDay], [days], asOf) => lastDay !== null && asOf <= addDays(lastDay, days),
    }),
    untilOnI94,
  ]),
])

const student = all('common.changeOfStatus.student', [
  fact({ id: 'common.changeOfStatus.isStudent', reads: [status], cites: kept, holds: ([at]) => isStudent(at) }),
  fact({
    id: 'common.changeOfStatus.studentKept',
    reads: [studentDates.at.kept],
    cites: kept,
    holds: ([all]) => all === 'yes',
  }),
  idleDaysLeft('common.changeOfStatus.studentIdle'),
  fact({
    id: 'common.changeOfStatus.studentUntil',
    reads: [status, studentDates.at.programEnd, studentDates.at.cardEnd],
    uses: [f1DepartureDays, capGapEnd, stemPendingWorkDays],
    cites: [cfr214_2('(f)(5)(iv)'), cfr214_2('(f)(5)(vi)')],
    holds([at, programEnd, cardEnd], [days, capGap, pending], asOf) {
      const end = programEnd ?? cardEnd
      // Past the date on the card, cap-gap or a pending extension may still carry the stay.
      const runsTo = (last: IsoDate) => (at === 'f1' ? asOf <= last : cardRuns(last, capGap, pending, asOf))
      return end !== null && runsTo(addDays(end, days))
    },
  }),
])

const exchange = all('common.changeOfStatus.exchange', [
  fact({ id: 'common.changeOfStatus.isExchange', reads: [status], cites: kept, holds: ([at]) => isExchange(at) }),
  fact({
    id: 'common.changeOfStatus.exchangeStay',
    reads: [exchangePrograms],
    cites: kept,
    holds([programs], _, asOf) {
      const sinceArrival = programs[0]?.kept ?? 'unsure'
      if (sinceArrival === 'no') return false
      // Whether a change can be filed in the days for departure after the program is not settled here.
      if (programs.map(({ until }) => until).reduce(later, '') < asOf) return 'unsettled'
      return sinceArrival === 'yes' || 'unsure'
    },
  }),
])

const onI94 = all('common.changeOfStatus.admitted', [
  fact({
    id: 'common.changeOfStatus.hasI94Date',
    reads: [status],
    cites: kept,
    holds: ([at]) => at !== 'abroad' && !isStudent(at) && !isExchange(at),
  }),
  fact({
    id: 'common.changeOfStatus.kept',
    reads: [admission.at.kept],
    cites: kept,
    holds: ([all]) => all === 'yes',
  }),
  untilOnI94,
  grace,
])

/** A status is held, its terms were kept, and it still runs. */
export const runningStay = any('common.changeOfStatus.stay', [student, exchange, onI94])

/** Only somebody inside the country can change status; Visa Waiver visitors and people without a status cannot. */
export const changeableStatus = fact({
  id: 'common.changeOfStatus.status',
  reads: [status],
  cites: [cfr248_1(), ina248('(a)(4)')],
  holds: ([at]) => (at === 'other' ? 'unsure' : !['abroad', 'esta', 'pending', 'ended'].includes(at)),
})
