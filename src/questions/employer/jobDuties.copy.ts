import type { WordsOf } from '../../domain/words'
import type { jobDuties } from './jobDuties'

export const jobDutiesCopy: WordsOf<typeof jobDuties> = {
  heading: 'What would you spend your working day on?',
  row: 'Duties of the job',
  hint: 'Use your offer. Without one, use the job you are aiming for.',
  why: 'TN, for citizens of Canada and Mexico, has a fixed list of professions. Programming alone is not on it, and the duties must fit the profession named.',
  fields: {
    work: {
      label: 'Main work',
      options: {
        analysis: { label: 'Analyzing and designing systems', hint: 'Such as requirements and architecture' },
        engineering: { label: 'Engineering design', hint: 'Hardware, robots, devices or large systems' },
        programming: { label: 'Writing software', hint: 'Including training and shipping models' },
        statistics: 'Mathematics or statistics',
        research: 'Research',
        teaching: 'Teaching',
        managing: 'Managing',
        other: 'Something else',
      },
      errors: { missing: 'Select what you would mostly do' },
    },
    coding: {
      label: 'How much of it is programming?',
      options: { most: 'Most of it', half: 'About half', little: 'Little or none' },
      errors: { missing: 'Select how much of it is programming' },
    },
    profession: {
      label: 'Profession that the letter will name',
      hint: 'The employer’s letter for a TN names one profession from the list.',
      options: {
        csa: 'Computer systems analyst',
        engineer: 'Engineer',
        mathematician: 'Mathematician or statistician',
        technician: { label: 'Scientific technician', hint: 'Works in support of a scientist or engineer' },
        academic: 'University teacher or research assistant',
        economist: 'Economist',
        consultant: 'Management consultant',
        designer: 'Graphic designer or technical writer',
        other: 'Another profession',
      },
      errors: { missing: 'Select the profession that the letter will name' },
    },
  },
}
