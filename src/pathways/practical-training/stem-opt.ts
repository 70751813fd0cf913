import { all, any, fact } from '../../domain/criterion'
import { addDays, addYears } from '../../domain/dates'
import { every, some } from '../../domain/ternary'
import { cfr214_2, cfr274a_12, stemList as stemListDocument } from '../../policy/sources'
import { capGapEnd, stemPendingWorkDays } from '../../policy/stay'
import { type Degree, degrees } from '../../questions/degree/degrees'
import { optHistory } from '../../questions/you/optHistory'
import { isStudent, status } from '../../questions/you/status'
import { studentDates } from '../../questions/you/studentDates'
import { cardRuns } from '../common/card'
import { opening } from '../common/events'
import { isAbove, isAccredited, isEarlierStemDegree, isStem, isStemBasis, isUnusedLevel, ofBasis } from './degree-basis'
import { keptStatus, noEarlierOpt, optCpt, optLevelUnused, studiedAYear } from './opt'
import {
  optFileAfterEnd,
  optUnemploymentDays,
  stemFileBeforeEnd,
  stemLifetimeCount,
  stemList,
  stemPriorDegreeYears,
  stemUnemploymentDays,
} from './policy'
import { stemEVerify, stemI983, stemPaid } from './stem-employer'

const extension = [cfr214_2('(f)(10)(ii)(C)')]

/** The extension was granted: what it rested on was looked at then. */
const isExtended = fact({
  id: 'stemOpt.onOpt.extended',
  reads: [status],
  cites: extension,
  holds: ([at]) => at === 'stem',
})

/** Students reach it through OPT, so what keeps OPT away keeps the extension away. */
const stemOnOpt = all('stemOpt.onOpt', [
  fact({
    id: 'stemOpt.onOpt.student',
    reads: [status],
    cites: extension,
    holds: ([at]) => isStudent(at) && (at !== 'f1' || opening('onOpt')),
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

const stemThisDegree = all('stemOpt.thisDegree', [
  fact({
    id: 'stemOpt.cip',
    reads: [degrees],
    uses: [stemList],
    cites: [stemListDocument()],
    holds: ([held], [list]) => ofBasis(held, (degree) => isStem(degree, list)),
  }),
  fact({
    id: 'stemOpt.accredited',
    reads: [degrees],
    cites: extension,
    holds: ([held]) => ofBasis(held, isAccredited),
  }),
])

const stemEarlierDegree = all('stemOpt.priorDegree', [
  fact({
    id: 'stemOpt.priorDegree.recent',
    reads: [degrees],
    uses: [stemList, stemPriorDegreeYears],
    cites: [cfr214_2('(f)(10)(ii)(C)(3)')],
    holds: ([held], [list, years], asOf) =>
      some(held.map((degree) => isEarlierStemDegree(degree, list, addYears(asOf, -years)))),
  }),
  any('stemOpt.priorDegree.unused', [
    noEarlierOpt,
    fact({
      id: 'stemOpt.priorDegree.level',
      reads: [degrees, optHistory.at.stem],
      uses: [stemList, stemPriorDegreeYears],
      cites: [cfr214_2('(f)(10)(ii)(C)(3)', 'memory')],
      holds: ([held, used], [list, years], asOf) =>
        some(
          held.map((degree) =>
            every([isEarlierStemDegree(degree, list, addYears(asOf, -years)), isUnusedLevel(degree, used)]),
          ),
        ),
    }),
  ]),
])

const stemDegree = any('stemOpt.degree', [isExtended, stemThisDegree, stemEarlierDegree])

/** Twice in a life, the second time after a degree at a higher level than the first. */
const stemLifetime = any('stemOpt.lifetime', [
  isExtended,
  noEarlierOpt,
  fact({
    id: 'stemOpt.lifetime.left',
    reads: [degrees, optHistory.at.stem],
    uses: [stemLifetimeCount, stemList, stemPriorDegreeYears],
    cites: extension,
    holds([held, used], [most, list, years], asOf) {
      const times = used.filter((level) => level !== 'none')
      if (times.length === 0) return true
      const carries = (degree: Degree) => isStemBasis(degree, list, addYears(asOf, -years))
      return times.length < most && some(held.map((degree) => every([carries(degree), isAbove(degree, times)])))
    },
  }),
])

const stemUnemployment = fact({
  id: 'stemOpt.unemployment',
  reads: [status, studentDates.at.idleDays],
  uses: [optUnemploymentDays, stemUnemploymentDays],
  cites: [cfr214_2('(f)(10)(ii)(E)')],
  holds: ([at, days], [onOpt, inAll]) => days === null || days <= (at === 'stem' ? inAll : onOpt),
})

/** Filed in the last days of OPT; once granted, the card runs. */
const stemWindow = fact({
  id: 'stemOpt.window',
  reads: [status, studentDates.at.cardEnd],
  uses: [stemFileBeforeEnd, capGapEnd, stemPendingWorkDays],
  cites: [cfr214_2('(f)(11)'), cfr274a_12('(b)(6)(iv)')],
  holds([at, cardEnd], [before, capGap, pending], asOf) {
    if (cardEnd === null) return true
    const opens = addDays(cardEnd, -before)
    if (at === 'opt' && asOf < opens) return opening('filingWindow', opens)
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
