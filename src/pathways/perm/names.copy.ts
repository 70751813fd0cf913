import type { PathwayWords } from '../../domain/words'

export const permNames = {
  'perm-eb2': {
    name: 'EB-2 with labor certification (PERM)',
    short: 'EB-2 PERM',
    about: 'A green card for a job that needs an advanced degree, after a test of the US labor market.',
    files: 'Your employer',
  },
  'perm-eb3': {
    name: 'EB-3 with labor certification (PERM)',
    short: 'EB-3 PERM',
    about:
      'A green card for a job that needs a bachelor’s degree or two years of training, after a test of the US labor market.',
    files: 'Your employer',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
