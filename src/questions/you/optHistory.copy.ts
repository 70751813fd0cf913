import type { WordsOf } from '../../domain/words'
import type { optHistory } from './optHistory'

const LEVELS = {
  associate: 'Associate',
  bachelor: 'Bachelor’s',
  master: 'Master’s',
  doctor: 'Doctorate',
  none: 'None of these',
} as const

export const optHistoryCopy: WordsOf<typeof optHistory> = {
  heading: 'At which levels have you had OPT before?',
  row: 'Earlier OPT',
  hint: 'Leave out the OPT or STEM OPT that you are on now.',
  why: 'OPT comes once at each level of degree, and the STEM extension twice in a life. What you used before decides what is left.',
  fields: {
    levels: {
      label: 'OPT after a degree',
      hint: 'The level of the degree that you had just finished.',
      options: LEVELS,
      errors: { missing: 'Select the levels at which you had OPT, or “None of these”' },
    },
    stem: {
      label: 'STEM OPT extension',
      hint: 'The level of the degree that the extension rested on.',
      options: LEVELS,
      errors: { missing: 'Select the levels at which you had a STEM extension, or “None of these”' },
    },
    monthsBefore: {
      label: 'Months of OPT taken before finishing your present program',
      hint: 'Called pre-completion OPT. It is taken off the 12 months. Count part-time months as half.',
      errors: {
        missing: 'Enter the months of OPT before finishing as a whole number, like 3, or 0 for none',
        range: 'Enter the months of OPT before finishing as a whole number from 0 to 12',
      },
    },
  },
}
