import type { PathwayWords } from '../../domain/words'

export const h1b1Names = {
  h1b1: {
    name: 'H-1B1, for citizens of Chile and Singapore',
    short: 'H-1B1',
    about:
      'Work in a specialty occupation for citizens of Chile and Singapore: no lottery, one year at a time, with no limit of six years, and a temporary purpose at each step.',
    files: 'You at a consulate, with your employer’s papers',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
