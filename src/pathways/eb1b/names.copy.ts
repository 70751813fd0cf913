import type { PathwayWords } from '../../domain/words'

export const eb1bNames = {
  eb1b: {
    name: 'EB-1B outstanding professor or researcher',
    short: 'EB-1B',
    about: 'A green card for researchers recognized internationally, with a permanent research or tenure-track post.',
    files: 'Your employer',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
