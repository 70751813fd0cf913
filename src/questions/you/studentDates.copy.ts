import { YES_NO, type WordsOf } from '../../domain/words'
import type { studentDates } from './studentDates'

export const studentDatesCopy: WordsOf<typeof studentDates> = {
  heading: 'What does your I-20 or work card say?',
  row: 'Student dates',
  hint: 'The I-20 is your school’s form for F-1 students. The work card, or EAD, is the card for OPT.',
  why: 'OPT and STEM OPT have filing windows and counts of days. A missed window or an exceeded count is rarely mended later.',
  fields: {
    programEnd: {
      label: 'Program end date on your I-20',
      errors: {
        missing: 'Enter the program end date on your I-20, like 15 5 2027',
        range: 'Enter a program end date from one year ago to eight years ahead, like 15 5 2027',
      },
    },
    fullYear: {
      label: 'Have you completed one full academic year of study?',
      options: YES_NO,
      errors: { missing: 'Select whether you completed a full academic year' },
    },
    cptMonths: {
      label: 'Months of full-time CPT at this degree level',
      hint: 'CPT is work that your school authorized as part of the program. Full time is more than 20 hours a week. Leave out part-time CPT.',
      errors: {
        missing: 'Enter the months of full-time CPT as a whole number, like 3, or 0 for none',
        range: 'Enter the months of full-time CPT as a whole number from 0 to 48',
      },
    },
    cardEnd: {
      label: 'End date on your card',
      hint: 'In cap-gap, still give the date printed on the card.',
      errors: {
        missing: 'Enter the end date on your card, like 14 6 2027',
        range: 'Enter an end date from one year ago to three years ahead, like 14 6 2027',
      },
    },
    idleDays: {
      label: 'Days without a qualifying job since OPT began',
      hint: 'Count every calendar day without work that is related to your degree and fills at least 20 hours a week. STEM OPT continues the count of OPT.',
      errors: {
        missing: 'Enter the days without a qualifying job as a whole number, like 25, or 0 for none',
        range: 'Enter the days without a qualifying job as a whole number from 0 to 400',
      },
    },
    kept: {
      label: 'Since you became a student in F-1, have you always kept your status and worked only with permission?',
      options: YES_NO,
      errors: { missing: 'Select whether you kept your status and worked only with permission' },
    },
  },
}
