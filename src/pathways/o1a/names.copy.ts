import type { PathwayWords } from '../../domain/words'

export const o1aNames = {
  o1a: {
    name: 'O-1A extraordinary ability',
    short: 'O-1A',
    about: 'A temporary class for people at the very top of science, education, business or athletics.',
    files: 'A US employer or agent, or your own separate company',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
