import type { PathwayWords } from '../../domain/words'

export const practicalTrainingNames = {
  opt: {
    name: 'OPT, optional practical training',
    short: 'OPT',
    about: 'Twelve months of work in the field of a US degree, for F-1 students who finish it.',
    files: 'You, with your school’s recommendation',
  },
  'stem-opt': {
    name: 'STEM OPT extension',
    short: 'STEM OPT',
    about:
      'Twenty-four more months of work after OPT, for degrees in science, technology, engineering and mathematics.',
    files: 'You, with your school’s recommendation and an employer’s training plan',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
