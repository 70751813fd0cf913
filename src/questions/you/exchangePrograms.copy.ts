import { YES_NO, type WordsOf } from '../../domain/words'
import type { exchangePrograms } from './exchangePrograms'

export const exchangeProgramsCopy: WordsOf<typeof exchangePrograms> = {
  heading: 'Which J programs have you been in?',
  row: 'J programs',
  hint: 'Start with the latest. One entry for each category on your DS-2019, the form from the program’s sponsor. A transfer to another host continues the same entry.',
  why: 'After some J-1 programs a new one must wait, and time in research programs is limited. Both are counted from these dates.',
  list: { nextHeading: 'An earlier J program', another: 'Add another J program?', entry: 'J program' },
  fields: {
    category: {
      label: 'Category on the DS-2019',
      options: {
        scholar: { label: 'Research scholar', hint: 'Most postdocs and visiting researchers' },
        professor: 'Professor',
        short: { label: 'Short-term scholar', hint: 'A stay of up to six months' },
        student: { label: 'Student', hint: 'Academic training after a degree is part of it' },
        trainee: 'Intern or trainee',
        other: { label: 'Another category', hint: 'Physician, specialist, teacher, au pair and others' },
      },
      errors: { missing: 'Select the category on your DS-2019' },
    },
    asJ2: {
      label: 'Were you the J-2 of the person in that program?',
      options: { yes: { label: 'Yes', hint: 'As the spouse or child of the J-1' }, no: 'No, I was the J-1' },
      errors: { missing: 'Select whether you were the J-2' },
    },
    from: {
      label: 'Start date',
      hint: 'The first day of the program.',
      errors: {
        missing: 'Enter the start date of the program, like 1 9 2023',
        range: 'Enter a start date that is not in the future',
      },
    },
    until: {
      label: 'End date',
      hint: 'The last day of the program. If you are still in it, the end date on your DS-2019.',
      errors: {
        missing: 'Enter the end date of the program, like 31 8 2026',
        range: 'Enter an end date no more than seven years ahead',
        order: 'Enter an end date after the start date',
        long: 'Enter the dates of one program. These two lie more than twenty years apart',
        ended: 'Enter the day your program ended. You are no longer in J status, so it cannot be in the future',
      },
    },
    kept: {
      label: 'In your present J stay, have you always kept your status and worked only with permission?',
      options: YES_NO,
      errors: { missing: 'Select whether you kept your status and worked only with permission' },
    },
  },
}
