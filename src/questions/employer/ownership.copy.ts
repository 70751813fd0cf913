import { YES_NO, type WordsOf } from '../../domain/words'
import type { ownership } from './ownership'

export const ownershipCopy: WordsOf<typeof ownership> = {
  heading: 'What is your part in the company?',
  row: 'Your part in the company',
  why: 'Owners may use some pathways and not others. A separate company of your own may file an O-1A for you. A TN cannot rest on a company that you control.',
  fields: {
    form: {
      label: 'Form of the company',
      options: {
        separate: 'A corporation or LLC',
        sole: { label: 'No separate company', hint: 'You work in your own name, as a sole proprietor' },
        planned: 'Not formed yet',
      },
      errors: { missing: 'Select the form of the company' },
    },
    share: {
      label: 'Your share',
      hint: 'Look at both shares and votes, and use the larger. If the company is not formed yet, use your plan.',
      options: {
        minor: 'Up to half, without control',
        control: 'More than half of the shares or votes',
        all: 'All of it',
      },
      errors: { missing: 'Select your share of the company' },
    },
    time: {
      label: 'Where would most of your working time go?',
      options: {
        technical: { label: 'Work in my specialty', hint: 'Such as engineering, research or data analysis' },
        even: 'About half and half',
        business: { label: 'Running the business', hint: 'Such as sales, fundraising and administration' },
      },
      errors: { missing: 'Select where most of your working time would go' },
    },
    boss: {
      label: 'Can others direct your work and dismiss you?',
      hint: 'For example a board or investors who can outvote you.',
      options: YES_NO,
      errors: { missing: 'Select whether others can direct and dismiss you' },
    },
  },
}
