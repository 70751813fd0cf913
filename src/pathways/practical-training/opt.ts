import { all, any, fact } from '../../domain/criterion'
import { addDays, type IsoDate } from '../../domain/dates'
import { cfr214_2, sevpOptGuidance } from '../../policy/sources'
import { capGapEnd, optUnemploymentDays, stemPendingWorkDays } from '../../policy/stay'
import { degrees } from '../../questions/degree/degrees'
import { jobTerms } from '../../questions/employer/jobTerms'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { history } from '../../questions/you/history'
import { optHistory } from '../../questions/you/optHistory'
import { isStudent, status } from '../../questions/you/status'
import { studentDates } from '../../questions/you/studentDates'
import { cardRuns } from '../common/card'
import { opening } from '../common/events'
import { filingWindow } from './filing-window'
import { noOptJobYet } from './no-job'
import { basisOf, isAbove, ofBasis } from './degree-basis'
import { cptFullTimeMonthsKillOpt, optFileAfterEnd, optFileBeforeEnd, optMinHours, optMonths } from './policy'
import { isFarFromSubject } from './related'

const student = [cfr214_2('(f)(10)'), cfr214_2('(f)(10)(ii)')]
const perLevel = [cfr214_2('(f)(10)')]

/** A lapse may have been mended by reinstatement or a new entry. */
export const keptStatus = fact({
  id: 'opt.status.kept',
  reads: [studentDates.at.kept],
  cites: student,
  judged: 'ordinary',
  holds: ([kept]) => kept === 'yes' || 'officer',
})

/** Those on OPT are not asked about the year: they had it. */
export const studiedAYear = fact({
  id: 'opt.status.year',
  reads: [studentDates.at.fullYear],
  cites: student,
  holds: ([fullYear]) => fullYear !== 'no' || opening('academicYear'),
})

const optStatus = all('opt.status', [
  fact({ id: 'opt.status.student', reads: [status], cites: student, holds: ([at]) => isStudent(at) }),
  studiedAYear,
  keptStatus,
])

/** Where it is met, earlier OPT is not asked about. */
export const noEarlierOpt = fact({
  id: 'opt.levelUnused.first',
  reads: [history],
  cites: perLevel,
  holds: ([events]) => !events.includes('opt'),
})

export const optLevelUnused = all('opt.levelUnused', [
  fact({ id: 'opt.levelUnused.notExtended', reads: [status], cites: perLevel, holds: ([at]) => at !== 'stem' }),
  any('opt.levelUnused.left', [
    fact({ id: 'opt.levelUnused.running', reads: [status], cites: perLevel, holds: ([at]) => at === 'opt' }),
    noEarlierOpt,
    all('opt.levelUnused.new', [
      fact({
        id: 'opt.levelUnused.higher',
        reads: [degrees, optHistory.at.levels],
        cites: perLevel,
        holds: ([held, used]) => ofBasis(held, (degree) => isAbove(degree, used)),
      }),
      fact({
        id: 'opt.levelUnused.months',
        reads: [optHistory.at.monthsBefore],
        uses: [optMonths],
        cites: [cfr214_2('(f)(10)(ii)')],
        holds: ([before], [months]) => before < months,
      }),
    ]),
  ]),
])

export const optCpt = fact({
  id: 'opt.cptUnder12',
  reads: [studentDates.at.cptMonths],
  uses: [cptFullTimeMonthsKillOpt],
  cites: [cfr214_2('(f)(10)(i)')],
  holds: ([months], [limit]) => months === null || months < limit,
})

/** Students file around the end of the program; on OPT, the card runs. */
const optWindow = fact({
  id: 'opt.window',
  reads: [studentDates.at.programEnd, studentDates.at.cardEnd],
  uses: [optFileBeforeEnd, optFileAfterEnd, capGapEnd, stemPendingWorkDays],
  cites: [cfr214_2('(f)(11)'), cfr214_2('(f)(5)(vi)')],
  holds([programEnd, cardEnd], [before, after, capGap, pending], asOf) {
    if (cardEnd !== null) return cardRuns(cardEnd, capGap, pending, asOf)
    const inWindow = (opens: IsoDate, closes: IsoDate) => (asOf < opens ? filingWindow(opens, closes) : asOf <= closes)
    return programEnd !== null && inWindow(addDays(programEnd, -before), addDays(programEnd, after))
  },
})

const optUnemployment = fact({
  id: 'opt.unemployment',
  reads: [studentDates.at.idleDays],
  uses: [optUnemploymentDays],
  cites: [cfr214_2('(f)(10)(ii)(E)')],
  holds: ([days], [limit]) => days === null || days <= limit,
})

/** Nobody needs a job to apply; the job that is named must be related to the degree. */
const optRelated = any('opt.related', [
  noOptJobYet,
  fact({
    id: 'opt.related.job',
    reads: [degrees, roleAndPay.at.role],
    cites: [cfr214_2('(f)(10)(ii)(A)')],
    judged: 'ordinary',
    holds([held, role]) {
      const basis = basisOf(held)
      if (basis.length === 0) return 'unsure'
      return basis.some(({ subject }) => !isFarFromSubject(role, subject)) || 'officer'
    },
  }),
])

/** Short hours count as no job while OPT runs; before it, they keep nobody from applying. */
const optHours = any('opt.hours', [
  noOptJobYet,
  fact({
    id: 'opt.hours.notYet',
    reads: [status],
    cites: [sevpOptGuidance('', 'secondary')],
    holds: ([at]) => at !== 'opt',
  }),
  fact({
    id: 'opt.hours.job',
    reads: [jobTerms.at.hours],
    uses: [optMinHours],
    cites: [sevpOptGuidance('', 'secondary')],
    holds: ([hours], [least]) => hours >= least || opening('moreHours'),
  }),
])

export const optEligibility = all('opt.eligibility', [
  optStatus,
  optLevelUnused,
  optCpt,
  optWindow,
  optUnemployment,
  optRelated,
  optHours,
])
