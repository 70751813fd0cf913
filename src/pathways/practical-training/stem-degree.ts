import { all, any, fact } from '../../domain/criterion'
import { addYears, type IsoDate } from '../../domain/dates'
import { every, some } from '../../domain/ternary'
import { cfr214_2, stemList as stemListDocument } from '../../policy/sources'
import { type Degree, degrees } from '../../questions/degree/degrees'
import { optHistory } from '../../questions/you/optHistory'
import { status } from '../../questions/you/status'
import { studentDates } from '../../questions/you/studentDates'
import {
  firstRecommendation,
  isAbove,
  isAccredited,
  isEarlierStemDegree,
  isStem,
  isStemBasis,
  isUnusedLevel,
  ofBasis,
} from './degree-basis'
import { noEarlierOpt } from './opt'
import {
  stemFileAfterRecommendation,
  stemFileBeforeEnd,
  stemLifetimeCount,
  stemList,
  stemPriorDegreeYears,
} from './policy'

const extension = [cfr214_2('(f)(10)(ii)(C)')]

/** The extension was granted: what it rested on was looked at then. */
export const isExtended = fact({
  id: 'stemOpt.onOpt.extended',
  reads: [status],
  cites: extension,
  holds: ([at]) => at === 'stem',
})

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

const ageOfDegree = [stemList, stemPriorDegreeYears, stemFileBeforeEnd, stemFileAfterRecommendation] as const

/** The first day on which an earlier degree may have been awarded. */
const oldestAward = (
  cardEnd: IsoDate | null,
  [years, before, after]: readonly [years: number, before: number, after: number],
  asOf: IsoDate,
): IsoDate => addYears(firstRecommendation(cardEnd, before + after, asOf), -years)

const stemEarlierDegree = all('stemOpt.priorDegree', [
  fact({
    id: 'stemOpt.priorDegree.recent',
    reads: [degrees, studentDates.at.cardEnd],
    uses: ageOfDegree,
    cites: [cfr214_2('(f)(10)(ii)(C)(3)'), cfr214_2('(f)(10)(ii)(C)(3), counting day', 'secondary')],
    holds: ([held, cardEnd], [list, ...terms], asOf) =>
      some(held.map((degree) => isEarlierStemDegree(degree, list, oldestAward(cardEnd, terms, asOf)))),
  }),
  any('stemOpt.priorDegree.unused', [
    noEarlierOpt,
    fact({
      id: 'stemOpt.priorDegree.level',
      reads: [degrees, optHistory.at.stem, studentDates.at.cardEnd],
      uses: ageOfDegree,
      cites: [cfr214_2('(f)(10)(ii)(C)(3)', 'memory')],
      holds: ([held, used, cardEnd], [list, ...terms], asOf) =>
        some(
          held.map((degree) =>
            every([isEarlierStemDegree(degree, list, oldestAward(cardEnd, terms, asOf)), isUnusedLevel(degree, used)]),
          ),
        ),
    }),
  ]),
])

export const stemDegree = any('stemOpt.degree', [isExtended, stemThisDegree, stemEarlierDegree])

/** Twice in a life, the second time after a degree at a higher level than the first. */
export const stemLifetime = any('stemOpt.lifetime', [
  isExtended,
  noEarlierOpt,
  fact({
    id: 'stemOpt.lifetime.left',
    reads: [degrees, optHistory.at.stem, studentDates.at.cardEnd],
    uses: [stemLifetimeCount, ...ageOfDegree],
    cites: extension,
    holds([held, used, cardEnd], [most, list, ...terms], asOf) {
      const times = used.filter((level) => level !== 'none')
      if (times.length === 0) return true
      const carries = (degree: Degree) => isStemBasis(degree, list, oldestAward(cardEnd, terms, asOf))
      return times.length < most && some(held.map((degree) => every([carries(degree), isAbove(degree, times)])))
    },
  }),
])
