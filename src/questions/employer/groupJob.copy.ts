import { YES_NO, type WordsOf } from '../../domain/words'
import type { groupJob } from './groupJob'

export const groupJobCopy: WordsOf<typeof groupJob> = {
  heading: 'What would you mostly do in the US?',
  row: 'Work in the US group company',
  why: 'L-1A and EB-1C are for people who mainly direct and manage. Doing the product work yourself points to L-1B instead.',
  fields: {
    work: {
      label: 'Main work',
      options: {
        executive: 'Direct the organization or a large part of it',
        people: 'Manage professionals, with a say in hiring and dismissal',
        function: {
          label: 'Manage an essential function at a senior level',
          hint: 'With few or no people under you',
        },
        lead: 'Lead a team or client projects while doing the technical work',
        expert: 'Technical work on the company’s own product or methods',
        general: 'Technical work with skills common in the industry',
      },
      errors: { missing: 'Select what you would mostly do' },
    },
    handsOn: {
      label: 'How much of your time would be technical work?',
      hint: 'Such as coding, experiments and analysis that you do yourself.',
      options: { low: 'Under a quarter', mid: 'A quarter to half', high: 'Over half' },
      errors: { missing: 'Select how much of your time would be technical work' },
    },
    reports: {
      label: 'People under you',
      hint: 'Your direct reports and everyone below them.',
      errors: {
        missing: 'Enter the number of people under you as a whole number, like 8',
        range: 'Enter the number of people under you as a whole number from 0 to 10,000',
      },
    },
    degreed: {
      label: 'Do most of them do work that needs a degree?',
      options: YES_NO,
      errors: { missing: 'Select whether most of them do work that needs a degree' },
    },
    budget: {
      label: 'Would you decide on a budget and on hiring?',
      options: YES_NO,
      errors: { missing: 'Select whether you would decide on a budget and on hiring' },
    },
  },
}
