import type { PathwayWords } from '../../domain/words'

export const eb1aNames = {
  eb1a: {
    name: 'EB-1A extraordinary ability',
    short: 'EB-1A',
    about: 'A green card for people with sustained acclaim at the very top of their field, without an employer.',
    files: 'You, or anyone for you',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
