import { all, any, fact } from '../../domain/criterion'
import { addDays, later } from '../../domain/dates'
import { cfr214_2, cfr274a_12 } from '../../policy/sources'
import { capGapEnd, stemPendingWorkDays } from '../../policy/stay'
import { isStudent, status } from '../../questions/you/status'
import { studentDates } from '../../questions/you/studentDates'
import { cardRuns } from '../common/card'
import { opening } from '../common/events'
import { idleDaysLeft } from '../common/idle-days'
import { filingWindow } from './filing-window'
import { keptStatus, optCpt, optLevelUnused, studiedAYear } from './opt'
import { optFileAfterEnd, stemFileBeforeEnd } from './policy'
import { isExtended, stemDegree, stemLifetime } from './stem-degree'
import { stemEVerify, stemI983, stemPaid } from './stem-employer'

const extension = [cfr214_2('(f)(10)(ii)(C)')]

/** Students reach it through OPT, so what keeps OPT away keeps the extension away. */
const stemOnOpt = all('stemOpt.onOpt', [
  fact({
    id: 'stemOpt.onOpt.student',
    reads: [status],
    cites: extension,
    holds: ([at]) => isStudent(at),
  }),
  fact({
    id: 'stemOpt.onOpt.begun',
    reads: [status, studentDates.at.programEnd],
    cites: extension,
    holds([at, programEnd], _, asOf) {
      if (at !== 'f1' || programEnd === null) return true
      return opening('onOpt', addDays(later(programEnd, asOf), 1))
    },
  }),
  keptStatus,
  any('stemOpt.onOpt.optInReach', [
    isExtended,
    all('stemOpt.onOpt.opt', [
      studiedAYear,
      optLevelUnused,
      optCpt,
      fact({
        id: 'stemOpt.onOpt.inTime',
        reads: [studentDates.at.programEnd],
        uses: [optFileAfterEnd],
        cites: [cfr214_2('(f)(11)')],
        holds: ([end], [days], asOf) => end === null || asOf <= addDays(end, days),
      }),
    ]),
  ]),
])

const stemUnemployment = idleDaysLeft('stemOpt.unemployment')

/** Filed in the last days of OPT; once granted, the card runs. */
const stemWindow = fact({
  id: 'stemOpt.window',
  reads: [status, studentDates.at.cardEnd],
  uses: [stemFileBeforeEnd, capGapEnd, stemPendingWorkDays],
  cites: [cfr214_2('(f)(11)'), cfr274a_12('(b)(6)(iv)')],
  holds([at, cardEnd], [before, capGap, pending], asOf) {
    if (cardEnd === null) return true
    const opens = addDays(cardEnd, -before)
    if (at === 'opt' && asOf < opens) return filingWindow(opens, cardEnd)
    return cardRuns(cardEnd, capGap, pending, asOf)
  },
})

export const stemEligibility = all('stemOpt.eligibility', [
  stemOnOpt,
  stemDegree,
  stemLifetime,
  stemUnemployment,
  stemWindow,
  stemEVerify,
  stemI983,
  stemPaid,
])
