import { fact, type Outcome } from '../../domain/criterion'
import { type IsoDate, lastOfMonth } from '../../domain/dates'
import { cfr204_5, ina203 } from '../../policy/sources'
import { type Degree, degrees } from '../../questions/degree/degrees'
import { workYears, type WorkYears } from '../../questions/experience/workYears'
import { opening } from '../common/events'
import { eb1bExperienceYears } from './policy'

const isAdvanced = ({ level }: Degree): boolean => level === 'master' || level === 'doctor'

/**
 * Years during a degree count once it is awarded, and only for research recognized as outstanding or for teaching with full
 * charge of a class. Which degree the years belong to is not asked: with one awarded and one not, it stays unsure.
 */
function ofStudy(kind: WorkYears['studyKind'], list: readonly Degree[], asOf: IsoDate): Outcome {
  const advanced = list.filter(isAdvanced)
  const ahead = advanced.filter(({ state }) => state !== 'awarded')
  if (kind === undefined || kind === 'neither' || advanced.length === 0) return opening('researchYears')
  const awards = ahead.map(({ month }) => lastOfMonth(month)).filter((day) => day > asOf)
  if (ahead.length === advanced.length) return opening('degreeAwarded', awards.sort()[0])
  return kind === 'unsure' || ahead.length > 0 ? 'unsure' : true
}

/** Three years of teaching or research in the field. */
export const threeYears = fact({
  id: 'eb1b.threeYears',
  reads: [workYears, degrees],
  uses: [eb1bExperienceYears],
  cites: [ina203('(b)(1)(B)'), cfr204_5('(i)(3)(iii)')],
  judged: 'weighed',
  holds([{ research, study = 0, studyKind }, list], [needed], asOf) {
    if (research >= needed) return true
    return research + study >= needed ? ofStudy(studyKind, list, asOf) : opening('researchYears')
  },
})
