import { YES_NO, type WordsOf } from '../../domain/words'
import type { workYears } from './workYears'

export const workYearsCopy: WordsOf<typeof workYears> = {
  heading: 'How long have you worked in your field?',
  row: 'Years of work',
  hint: 'Count complete years of full-time work. Count part-time work in proportion. Write 0 where there is none.',
  why: 'Years of work can stand in for a missing degree. A bachelor’s degree and five years of growing work after it can stand in for a master’s.',
  fields: {
    total: {
      label: 'Years in this occupation',
      hint: 'Research and university teaching in your field count, but not the years of a degree.',
      errors: {
        missing: 'Enter years as a whole number, like 6',
        range: 'Enter years as a whole number from 0 to 50, like 6',
      },
    },
    after: {
      label: 'Of these, years in the same specialty after your bachelor’s degree',
      hint: 'Work before the award does not count here.',
      errors: {
        missing: 'Enter years as a whole number, like 6',
        range: 'Enter years as a whole number from 0 to 50, like 6',
        exceeds: 'Enter no more years than your total',
      },
    },
    grew: {
      label: 'Did your duties and responsibility grow over those years?',
      hint: 'Letters from employers would have to show it.',
      options: YES_NO,
      errors: { missing: 'Select whether your duties and responsibility grew' },
    },
    research: {
      label: 'Years of full-time research or university teaching outside a degree',
      hint: 'Postdoc years and research work at a company count. Years as a PhD student come below.',
      errors: {
        missing: 'Enter years of research or teaching as a whole number, like 2',
        range: 'Enter years of research or teaching as a whole number from 0 to 50, like 2',
        exceeds: 'Enter no more years than your total',
      },
    },
    study: {
      label: 'Years of research or teaching during a master’s or PhD',
      errors: {
        missing: 'Enter years of research or teaching during a degree as a whole number, like 3',
        range: 'Enter years of research or teaching during a degree as a whole number from 0 to 10, like 3',
      },
    },
    studyKind: {
      label: 'What can you show about that research or teaching?',
      hint: 'EB-1B counts years during a degree only in the first two cases, and only once the degree is awarded.',
      options: {
        praised: {
          label: 'The research won outside recognition',
          hint: 'Others in the field recognized it as outstanding',
        },
        class: {
          label: 'I taught with full charge of a class',
          hint: 'Assisting in another teacher’s class is not enough',
        },
        neither: 'Neither',
      },
      errors: { missing: 'Select what you can show about the research or teaching' },
    },
  },
}
