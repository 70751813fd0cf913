import { addDays, addYears, type IsoDate } from '../../domain/dates'
import { type Degree, degrees } from '../degree/degrees'
import { isNamed } from '../degree/qualifications'
import { employers } from '../employer/employers'
import { jobChange } from '../employer/jobChange'
import { admission } from '../you/admission'
import { greenCardCase } from '../you/greenCardCase'
import { hClock, isInHOrL } from '../you/hClock'
import { history } from '../you/history'
import { status } from '../you/status'
import { contradiction } from './contradiction'
import { isCompany } from './job'

/** Whether so many years from the first day, days out added, are over. */
const isUsedUp = (firstDay: IsoDate | null, daysOut: number | null, years: number | undefined, asOf: IsoDate) =>
  firstDay !== null && years !== undefined && addDays(addYears(firstDay, years), daysOut ?? 0) < asOf

const isDegree = (degree: Degree): boolean => isNamed(degree, 'bachelor') && degree.state === 'awarded'

export const stayContradictions = [
  contradiction({
    id: 'stay.overSix',
    reads: [status, history, hClock.at.firstDay, hClock.at.daysOut],
    questions: ['hClock', 'history'],
    clash: ([at, events, firstDay, daysOut], { asOf, hYears }) =>
      at === 'h1b' && !events.includes('green-card') && isUsedUp(firstDay, daysOut, hYears, asOf),
  }),
  contradiction({
    id: 'stay.overSeven',
    reads: [status, hClock.at.firstDay, hClock.at.daysOut],
    clash: ([at, firstDay, daysOut], { asOf, lYears }) => at === 'l1' && isUsedUp(firstDay, daysOut, lYears, asOf),
  }),
  contradiction({
    id: 'stay.exempt',
    reads: [hClock.at.counted, jobChange, employers],
    clash: ([counted, change, all]) =>
      counted === 'exempt' && (change === 'same' || change === 'move') && all.every(isCompany),
  }),
  contradiction({
    id: 'stay.firstDay',
    reads: [status, hClock.at.firstDay, admission.at.until],
    questions: ['hClock', 'admission'],
    clash: ([at, firstDay, until]) => isInHOrL(at) && firstDay !== null && firstDay > until,
  }),
  contradiction({
    id: 'stay.lastDay',
    reads: [status, hClock.at.firstDay, admission.at.lastDay],
    questions: ['hClock', 'admission'],
    clash: ([at, firstDay, lastDay]) => isInHOrL(at) && firstDay !== null && lastDay !== null && lastDay < firstDay,
  }),
  contradiction({
    id: 'stay.endedJob',
    reads: [admission.at.employment, jobChange],
    clash: ([employment, change]) => employment === 'ended' && change !== 'new',
  }),
  // EB-2 rests on a degree held when the case began; EB-3 may rest on training alone.
  contradiction({
    id: 'stay.priorityDate',
    reads: [greenCardCase.at.category, greenCardCase.at.priorityDate, degrees],
    clash([category, priorityDate, list]) {
      const held = list.filter(isDegree)
      const restsOnDegree = category === 'eb2' || category === 'niw'
      return restsOnDegree && held.length > 0 && held.every(({ month }) => month > priorityDate.slice(0, 7))
    },
  }),
] as const
