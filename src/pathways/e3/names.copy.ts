import type { PathwayWords } from '../../domain/words'

export const e3Names = {
  e3: {
    name: 'E-3, for citizens of Australia',
    short: 'E-3',
    about:
      'Work in a specialty occupation for citizens of Australia: no lottery, up to two years at a time, as often as needed. Your spouse may work.',
    files: 'You at a consulate, or your employer inside the US',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
