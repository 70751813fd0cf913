import { addDays, addMonths, daysBetween, firstOfMonth, lastOfMonth } from '../../domain/dates'
import { degrees, type Degree, type DegreeLevel, isInUs } from '../degree/degrees'
import { basisOf } from '../degree/qualifications'
import { optHistory, type OptLevel } from '../you/optHistory'
import { status, type Status } from '../you/status'
import { studentDates } from '../you/studentDates'
import { contradiction, type Grounds } from './contradiction'

const holdsCard = (at: Status): boolean => at === 'opt' || at === 'stem'

/** Apart by more, the end on the I-20 and the month of the award can hardly be of one program. */
const MONTHS_APART = 6

const OPT_LEVELS: Readonly<Partial<Record<DegreeLevel, OptLevel>>> = {
  diploma: 'associate',
  bachelor: 'bachelor',
  master: 'master',
  doctor: 'doctor',
}

/** No degree on which the extension could rest: an earlier US degree may carry it too. */
function lacksStemCode(list: readonly Degree[], { stemCodes }: Grounds): boolean {
  const here = list.filter((degree) => isInUs(degree) && degree.level !== 'chartered')
  const isOff = ({ cip }: Degree) =>
    cip !== undefined && cip !== 'unsure' && stemCodes !== undefined && !stemCodes.has(cip)
  return here.length > 0 && here.every(isOff)
}

export const studentContradictions = [
  contradiction({
    id: 'student.noBasis',
    reads: [status, degrees],
    clash: ([at, list]) => holdsCard(at) && basisOf(list) === undefined,
  }),
  contradiction({
    id: 'student.basisStudying',
    reads: [status, degrees],
    clash: ([at, list]) => holdsCard(at) && basisOf(list)?.state === 'studying',
  }),
  contradiction({
    id: 'student.stemCode',
    reads: [status, degrees],
    clash: ([at, list], grounds) => at === 'stem' && lacksStemCode(list, grounds),
  }),
  contradiction({
    id: 'student.programEnd',
    reads: [status, studentDates.at.programEnd, degrees],
    questions: ['studentDates', 'degrees'],
    clash([at, programEnd, list]) {
      const month = basisOf(list)?.month
      if (at !== 'f1' || programEnd === null || month === undefined) return false
      const first = addMonths(firstOfMonth(month), -MONTHS_APART)
      return programEnd < first || programEnd > addMonths(lastOfMonth(month), MONTHS_APART)
    },
  }),
  contradiction({
    id: 'student.programOver',
    reads: [status, studentDates.at.programEnd],
    clash: ([at, programEnd], { asOf, programGraceDays }) =>
      at === 'f1' &&
      programEnd !== null &&
      programGraceDays !== undefined &&
      addDays(programEnd, programGraceDays) < asOf,
  }),
  contradiction({
    id: 'student.sameLevel',
    reads: [status, optHistory.at.levels, optHistory.at.stem, degrees],
    questions: ['optHistory', 'degrees'],
    clash([at, levels, stem, list]) {
      const level = OPT_LEVELS[basisOf(list)?.level ?? 'chartered']
      return holdsCard(at) && level !== undefined && (levels.includes(level) || stem.includes(level))
    },
  }),
  contradiction({
    id: 'student.cardEnd',
    reads: [status, studentDates.at.cardEnd, degrees],
    questions: ['studentDates', 'degrees'],
    clash([at, cardEnd, list]) {
      const basis = basisOf(list)
      return holdsCard(at) && cardEnd !== null && basis?.state === 'awarded' && cardEnd < firstOfMonth(basis.month)
    },
  }),
  contradiction({
    id: 'student.idleDays',
    reads: [status, studentDates.at.cardEnd, studentDates.at.idleDays],
    clash: ([at, cardEnd, idleDays], { asOf, optMonths }) =>
      at === 'opt' &&
      cardEnd !== null &&
      idleDays !== null &&
      optMonths !== undefined &&
      idleDays > Math.max(0, daysBetween(addMonths(cardEnd, -optMonths), asOf)),
  }),
] as const
