import type { PathwayWords } from '../../domain/words'

export const eb1cNames = {
  eb1c: {
    name: 'EB-1C multinational manager or executive',
    short: 'EB-1C',
    about: 'A green card for a manager or executive of a company group, without a test of the labor market.',
    files: 'The US part of your company group',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
