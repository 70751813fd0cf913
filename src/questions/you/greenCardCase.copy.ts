import { YES_NO, type WordsOf } from '../../domain/words'
import type { greenCardCase } from './greenCardCase'

export const greenCardCaseCopy: WordsOf<typeof greenCardCase> = {
  heading: 'How far did the green-card case get?',
  row: 'Green-card case',
  hint: 'If there were several, take the most advanced one. Leave out a case in which you are only the spouse or child.',
  why: 'An approved I-140 keeps its place in the queue for a later case, and it can extend H-1B past six years. A filed case can also count against visas that are meant to be temporary.',
  fields: {
    step: {
      label: 'Furthest step',
      options: {
        perm: {
          label: 'PERM filed',
          hint: 'The employer’s application to the labor department. The I-140 has not been filed',
        },
        i140: { label: 'I-140 filed', hint: 'The petition for a green card. It is not decided yet' },
        approved: { label: 'I-140 approved', hint: 'The I-485 has not been filed' },
        i485: { label: 'I-485 filed', hint: 'The application for the green card itself, made inside the US' },
      },
      errors: { missing: 'Select the furthest step' },
    },
    category: {
      label: 'Category',
      hint: 'The I-797 notice of the I-140 names it.',
      options: {
        eb1: { label: 'EB-1', hint: 'Extraordinary ability, outstanding researcher, or multinational manager' },
        niw: { label: 'EB-2, national interest waiver', hint: 'No job offer and no PERM needed' },
        eb2: { label: 'EB-2 with PERM', hint: 'A job that requires an advanced degree, or exceptional ability' },
        eb3: { label: 'EB-3', hint: 'A job that requires a bachelor’s degree, or two years of training or experience' },
        other: 'Another category',
      },
      errors: { missing: 'Select the category of the case' },
    },
    priorityDate: {
      label: 'Priority date',
      hint: 'On the I-797 notice of the I-140. With PERM it is the day the labor department accepted the application. Without PERM it is the day the I-140 was filed.',
      errors: {
        missing: 'Enter the priority date, like 14 3 2023',
        range: 'Enter a priority date that is not in the future',
      },
    },
    planChanged: {
      label: 'Has the work you plan changed since the I-140 was filed?',
      hint: 'A petition is normally judged on the facts at the time of filing.',
      options: YES_NO,
      errors: { missing: 'Select whether the work you plan has changed' },
    },
  },
}
