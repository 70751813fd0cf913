import type { PathwayWords } from '../../domain/words'

export const tnNames = {
  tn: {
    name: 'TN, for citizens of Canada and Mexico',
    short: 'TN',
    about:
      'Work in one of 63 listed professions for citizens of Canada and Mexico: no cap, no lottery, up to three years at a time.',
    files: 'You, with a letter from your employer',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
