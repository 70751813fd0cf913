import type { PathwayWords } from '../../domain/words'

export const l1Names = {
  l1a: {
    name: 'L-1A manager or executive',
    short: 'L-1A',
    about: 'A company group moves a manager or executive from abroad to its US part.',
    files: 'The US part of your company group',
  },
  l1b: {
    name: 'L-1B specialized knowledge',
    short: 'L-1B',
    about: 'A company group moves somebody with special knowledge of its product or methods to its US part.',
    files: 'The US part of your company group',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
