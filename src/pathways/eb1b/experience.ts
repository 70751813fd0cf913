import { fact, type Outcome } from '../../domain/criterion'
import { lastOfMonth } from '../../domain/dates'
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
function ofStudy(kind: WorkYears['studyKind'], list: readonly Degree[]): Outcome {
  const advanced = list.filter(isAdvanced)
  const ahead = advanced.filter(({ state }) => state !== 'awarded')
  if (kind === undefined || kind === 'neither' || advanced.length === 0) return opening('researchYears')
  const [next] = ahead.map(({ month }) => month).sort()
  if (ahead.length === advanced.length && next !== undefined) return opening('degreeAwarded', lastOfMonth(next))
  return kind === 'unsure' || ahead.length > 0 ? 'unsure' : true
}

/** Three years of teaching or research in the field. */
export const threeYears = fact({
  id: 'eb1b.threeYears',
  reads: [workYears, degrees],
  uses: [eb1bExperienceYears],
  cites: [ina203('(b)(1)(B)'), cfr204_5('(i)(3)(iii)')],
  judged: 'weighed',
  holds([{ research, study = 0, studyKind }, list], [needed]) {
    if (research >= needed) return true
    return research + study >= needed ? ofStudy(studyKind, list) : opening('researchYears')
  },
})
