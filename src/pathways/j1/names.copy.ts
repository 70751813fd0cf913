import type { PathwayWords } from '../../domain/words'

export const j1Names = {
  j1: {
    name: 'J-1 research scholar',
    short: 'J-1',
    about: 'Temporary research in the US under a designated sponsor, for up to five years.',
    files: 'A designated sponsor issues the DS-2019, and you apply for the visa',
  },
} as const satisfies Readonly<Record<string, PathwayWords>>
