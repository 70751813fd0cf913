import type { WordsOf } from '../../domain/words'
import type { professionalRecord } from './professionalRecord'

export const professionalRecordCopy: WordsOf<typeof professionalRecord> = {
  heading: 'Which of these can you show?',
  row: 'Professional record',
  hint: 'Select all that you can prove with documents.',
  why: 'Without an advanced degree, these can help to prove exceptional ability or to make up for a missing degree.',
  fields: {
    value: {
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        'state-license': {
          label: 'A US state license to practice',
          hint: 'Such as a Professional Engineer license. Most work in computing needs none',
        },
        license: {
          label: 'A license or certification for the occupation',
          hint: 'From any country, or a professional certification',
        },
        association: { label: 'Membership in a professional association', hint: 'ACM or IEEE, for example' },
        recognition: {
          label: 'Written recognition for achievements',
          hint: 'From peers, government or industry, for contributions to the field',
        },
        experts: 'Letters by two recognized experts in the specialty',
        peers: {
          label: 'Work among people who hold the degree',
          hint: 'Colleagues or superiors with a degree in the specialty',
        },
        none: 'None of these',
      },
    },
  },
}
