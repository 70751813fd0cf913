import { YES_NO, type WordsOf } from '../../domain/words'
import type { groupWork } from './groupWork'

export const groupWorkCopy: WordsOf<typeof groupWork> = {
  heading: 'When did you work for that company outside the US?',
  row: 'Work for the group abroad',
  hint: 'If there were several times, the latest one that lasted a year or more.',
  why: 'L-1 and EB-1C need one full year of work abroad for the group. Days in the US do not break that year, but they do not count toward it.',
  fields: {
    tie: {
      label: 'How is the US company tied to the one you worked for?',
      options: {
        same: {
          label: 'By ownership or control',
          hint: 'The same company, its parent, subsidiary, sister or branch',
        },
        contract: { label: 'Only by contract', hint: 'A client, partner, franchise or staffing firm' },
      },
      errors: { missing: 'Select how the two companies are tied' },
    },
    from: {
      label: 'First day of that work',
      errors: {
        missing: 'Enter the first day of that work, like 1 9 2023',
        range: 'Enter a first day that is not in the future',
      },
    },
    employment: {
      label: 'Do you still work there?',
      hint: '“There” means outside the US.',
      options: {
        employed: 'Still there',
        ended: { label: 'No longer', hint: 'The work ended, or you moved to the US' },
      },
      errors: { missing: 'Select whether you still work there' },
    },
    until: {
      label: 'Last day of that work',
      errors: {
        missing: 'Enter the last day of that work, like 31 8 2025',
        range: 'Enter a last day that is not in the future',
        order: 'Enter an end date after the start date',
      },
    },
    usDays: {
      label: 'Days in the US in that time',
      hint: 'All visits, for work or private. Write 0 if there were none.',
      errors: {
        missing: 'Enter the days in the US as a whole number, like 20',
        range: 'Enter the days in the US as a whole number from 0 to 1,500, like 20',
        exceeds: 'Enter fewer US days than the days in that time',
      },
    },
    fullTime: {
      label: 'Was the work full time?',
      options: YES_NO,
      errors: { missing: 'Select whether the work was full time' },
    },
    since: {
      label: 'What have you done in the US since?',
      options: {
        working: 'Worked for the group in a work status',
        student: {
          label: 'Been here only as a student or dependent',
          hint: 'Also if you worked for the group on a student or dependent work card',
        },
        left: 'Left the group',
        no: 'Not worked',
      },
      errors: { missing: 'Select what you have done in the US since' },
    },
    usFrom: {
      label: 'First day of that work in the US',
      errors: {
        missing: 'Enter the first day of that work in the US, like 1 10 2025',
        range: 'Enter a first day that is not in the future',
      },
    },
  },
}
