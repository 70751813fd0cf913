import type { WordsOf } from '../../domain/words'
import type { jobPosting } from './jobPosting'

export const jobPostingCopy: WordsOf<typeof jobPosting> = {
  heading: 'What does the job require?',
  row: 'Requirements of the job',
  hint: 'Go by the posting, not by your own degree.',
  why: 'H-1B, E-3, H-1B1, EB-2 and EB-3 look at what the job needs as well as at what you have.',
  fields: {
    minimum: {
      label: 'Lowest degree that the job accepts',
      hint: 'If it accepts one thing or another, choose the lower.',
      options: {
        nothing: 'No degree and no training',
        training: 'Two years or more of training or experience',
        any: 'A bachelor’s degree in any field',
        bachelor: 'A bachelor’s degree in named fields',
        'bachelor-5': 'A bachelor’s degree and five years of experience',
        master: 'A master’s degree',
        doctor: 'A doctorate',
      },
      errors: {
        missing: 'Select the lowest degree the job accepts',
        experience: 'Select “Two years or more of training or experience” if the job requires two years',
      },
    },
    fields: {
      label: 'Which fields of study does it accept?',
      options: {
        one: { label: 'One field or close relatives', hint: 'Such as computer science or software engineering' },
        tied: {
          label: 'Several fields, each tied to the duties',
          hint: 'Such as computer science, statistics or electrical engineering for a machine learning job',
        },
        mixed: 'Several fields, some with no tie to the duties',
        any: 'Any field',
      },
      errors: { missing: 'Select which fields of study it accepts' },
    },
    years: {
      label: 'Years of experience required',
      hint: 'Enter 0 if it requires none.',
      errors: {
        missing: 'Enter the years of experience as a whole number, like 3',
        range: 'Enter the years of experience as a whole number from 0 to 20',
        underFive: 'Enter 5 or more years, or select another lowest degree',
      },
    },
    norm: {
      label: 'Why does the job need this degree?',
      hint: 'Select all that the employer could show.',
      options: {
        occupation: 'The occupation normally asks for it',
        peers: 'Similar employers normally ask for it in such jobs',
        here: { label: 'This employer normally asks for it', hint: 'Or the client, if you are placed with one' },
        complex: 'The duties are unusually specialized or complex',
        none: 'None of these',
      },
      errors: { missing: 'Select why the job needs this degree, or “None of these”' },
    },
  },
}
