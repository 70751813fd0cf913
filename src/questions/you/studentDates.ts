import { date, wholeNumber, yesNo } from '../../domain/field'
import { page } from '../../domain/question'
import { possibly, when, type Read } from '../../domain/reading'
import { isStudent, status } from './status'

const studies = (read: Read): boolean => possibly(read, status, (at) => at === 'f1')
const holdsCard = (read: Read): boolean => possibly(read, status, (at) => at === 'opt' || at === 'stem')

export const studentDates = page({
  id: 'studentDates',
  section: 'you',
  fields: {
    programEnd: date({ least: -1, most: 8 }),
    fullYear: yesNo({ unsure: true }),
    cptMonths: wholeNumber(0, 48, { unsure: true }),
    cardEnd: date({ least: -1, most: 3 }),
    idleDays: wholeNumber(0, 400, { unsure: true }),
    kept: yesNo({ unsure: true }),
  },
  shows: {
    programEnd: (_, read) => studies(read),
    fullYear: (_, read) => studies(read),
    cptMonths: (_, read) => studies(read),
    cardEnd: (_, read) => holdsCard(read),
    idleDays: (_, read) => holdsCard(read),
  },
  asking: when(status, isStudent, 'waiting'),
  informs: ['odds', 'plan'],
})
